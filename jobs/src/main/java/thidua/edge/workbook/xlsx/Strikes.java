package thidua.edge.workbook.xlsx;

import thidua.edge.workbook.Archive;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Markup;

import java.util.BitSet;

/**
 * Which formats and which shared texts are struck through.
 *
 * @param formats numbers of cell formats
 * @param texts numbers of shared texts, a part of which is struck
 */
record Strikes(BitSet formats, BitSet texts) {
    private static final String STYLES = "xl/styles.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";

    static Strikes of(Archive archive, Limits limits) {
        Limits.check(archive.size(TEXTS), limits.stringBytes(), "string-bytes");
        return new Strikes(formats(archive), texts(archive, limits));
    }

    private static BitSet formats(Archive archive) {
        BitSet formats = new BitSet();
        if (!archive.has(STYLES)) {
            return formats;
        }
        BitSet fonts = new BitSet();
        int font = -1;
        int format = -1;
        String within = "";
        try (Markup styles = archive.markup(STYLES)) {
            while (styles.next()) {
                if (!styles.isStart()) {
                    continue;
                }
                switch (styles.name()) {
                    case "fonts", "cellXfs", "cellStyleXfs", "dxfs", "cellStyles" ->
                            within = styles.name();
                    case "font" -> font += within.equals("fonts") ? 1 : 0;
                    case "strike" ->
                            fonts.set(
                                    Math.max(0, font),
                                    fonts.get(Math.max(0, font))
                                            || (within.equals("fonts") && isOn(styles)));
                    case "xf" -> {
                        if (within.equals("cellXfs")) {
                            formats.set(
                                    ++format, fonts.get(Math.max(0, styles.number("fontId", 0))));
                        }
                    }
                    default -> {
                        // sizes and colours
                    }
                }
            }
        }
        return formats;
    }

    private static BitSet texts(Archive archive, Limits limits) {
        BitSet struck = new BitSet();
        if (!archive.has(TEXTS)) {
            return struck;
        }
        int text = -1;
        long letters = 0;
        try (Markup texts = archive.markup(TEXTS)) {
            while (texts.next()) {
                if (texts.isStart("si")) {
                    text++;
                    letters = 0;
                } else if (texts.isStart("strike") && isOn(texts)) {
                    struck.set(Math.max(0, text));
                } else {
                    letters += texts.text().length();
                    Limits.check(letters, limits.cellLetters(), "cell-letters");
                }
            }
        }
        return struck;
    }

    static boolean isOn(Markup strike) {
        return strike.attribute("val") == null || strike.says("val");
    }
}
