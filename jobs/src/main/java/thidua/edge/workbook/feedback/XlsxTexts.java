package thidua.edge.workbook.feedback;

import org.jspecify.annotations.Nullable;

import thidua.edge.workbook.Archive;
import thidua.edge.workbook.Format;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Markup;
import thidua.edge.workbook.Sent;

import java.util.ArrayList;
import java.util.List;

/** The texts that the cells of a workbook share, with the fonts of their pieces. */
final class XlsxTexts {
    private final List<Sent.Text> texts = new ArrayList<>();

    private XlsxTexts() {}

    static XlsxTexts of(Archive archive, String part, XlsxStyles styles, Limits limits) {
        XlsxTexts all = new XlsxTexts();
        if (archive.has(part)) {
            Limits.check(archive.size(part), limits.stringBytes(), "string-bytes");
            try (Markup markup = archive.markup(part)) {
                while (markup.next()) {
                    if (markup.isStart("si")) {
                        all.texts.add(read(markup, styles));
                    }
                }
            }
        }
        return all;
    }

    Sent.Text text(int number) {
        return number >= 0 && number < texts.size() ? texts.get(number) : Sent.Text.of("");
    }

    /** From the start of a text, which was met, to its end; how it is spoken is left behind. */
    static Sent.Text read(Markup markup, XlsxStyles styles) {
        List<Sent.Run> runs = new ArrayList<>();
        while (markup.next() && !markup.isEnd()) {
            if (markup.isStart("t")) {
                runs.add(new Sent.Run(letters(markup), null));
            } else if (markup.isStart("r")) {
                runs.add(run(markup, styles));
            } else if (markup.isStart()) {
                markup.skip();
            }
        }
        return new Sent.Text(List.copyOf(runs));
    }

    private static Sent.Run run(Markup markup, XlsxStyles styles) {
        StringBuilder text = new StringBuilder();
        Format.@Nullable Font font = null;
        while (markup.next() && !markup.isEnd()) {
            if (markup.isStart("t")) {
                text.append(letters(markup));
            } else if (markup.isStart("rPr")) {
                font = styles.font(Element.read(markup), styles.normal().font());
            } else if (markup.isStart()) {
                markup.skip();
            }
        }
        return new Sent.Run(text.toString(), font);
    }

    /** The text of an element that holds nothing else. */
    static String letters(Markup markup) {
        StringBuilder letters = new StringBuilder();
        while (markup.next() && !markup.isEnd()) {
            if (markup.isStart()) {
                markup.skip();
            } else {
                letters.append(markup.text());
            }
        }
        return letters.toString();
    }
}
