package thidua.edge.workbook.xlsx;

import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.Cell;
import thidua.edge.workbook.Archive;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Markup;
import thidua.edge.workbook.Raised;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The texts that cells refer to by their number.
 *
 * @param cells what a cell with the text is
 * @param struck which have a part that is struck through
 */
record SharedTexts(List<Cell> cells, BitSet struck) {
    static SharedTexts of(Archive archive, String part, Limits limits) {
        Limits.check(archive.size(part), limits.stringBytes(), "string-bytes");
        SharedTexts texts = new SharedTexts(new ArrayList<>(), new BitSet());
        if (archive.has(part)) {
            try (Markup markup = archive.markup(part)) {
                texts.read(markup, limits);
            }
        }
        return texts;
    }

    private void read(Markup markup, Limits limits) {
        Pieces text = new Pieces(limits);
        boolean inText = false;
        Raised raised = Raised.NONE;
        while (markup.next()) {
            if (markup.isStart()) {
                if (inText) {
                    throw new BrokenFile("an element within a text");
                }
                switch (markup.name()) {
                    case "si" -> {
                        text.clear();
                        raised = Raised.NONE;
                    }
                    case "r" -> raised = Raised.NONE;
                    case "vertAlign" -> raised = Raised.of(markup.attribute("val"));
                    case "t" -> inText = true;
                    case "rPh" -> markup.skip();
                    case "strike" -> {
                        if (Formats.isOn(markup)) {
                            struck.set(cells.size());
                        }
                    }
                    default -> {
                        // how it looks
                    }
                }
            } else if (markup.isEnd()) {
                inText = false;
                if (markup.name().equals("si")) {
                    cells.add(XlsxText.cell(text.text()));
                }
            } else if (inText) {
                text.add(raised.letters(markup.text()));
            }
        }
    }

    /**
     * @param said the number of a text, as a cell says it
     * @throws BrokenFile when there is none of that number
     */
    int number(String said) {
        try {
            int number = Integer.parseInt(said);
            if (number >= 0 && number < cells.size()) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new BrokenFile("a cell refers to no text", e);
        }
        throw new BrokenFile("a cell refers to a text that is not there");
    }
}
