package thidua.edge.workbook.xlsx;

import org.jspecify.annotations.Nullable;

import thidua.edge.workbook.Archive;
import thidua.edge.workbook.Markup;
import thidua.edge.workbook.Values;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** What the formats of cells mean for what cells say, by the number of the format. */
final class Formats {
    private final BitSet struck = new BitSet();
    private final BitSet days = new BitSet();
    private final BitSet percents = new BitSet();
    private final Map<Integer, @Nullable String> codes = new HashMap<>();
    private final BitSet struckFonts = new BitSet();
    private int fonts;
    private int formats;
    private String within = "";

    private Formats() {}

    static Formats of(Archive archive, String part) {
        Formats formats = new Formats();
        if (archive.has(part)) {
            try (Markup styles = archive.markup(part)) {
                while (styles.next()) {
                    if (styles.isStart()) {
                        formats.take(styles);
                    }
                }
            }
        }
        return formats;
    }

    /** Whether a format strikes the text through. */
    boolean isStruck(int format) {
        return struck.get(format);
    }

    /** Whether a format shows a number as a day. */
    boolean isDay(int format) {
        return days.get(format);
    }

    /** Whether a format shows a number as a share of a hundred. */
    boolean isPercent(int format) {
        return percents.get(format);
    }

    /** Number formats and fonts stand before the formats of cells that name them. */
    private void take(Markup styles) {
        switch (styles.name()) {
            case "numFmts", "fonts", "cellXfs", "cellStyleXfs", "dxfs", "cellStyles" ->
                    within = styles.name();
            case "numFmt" -> {
                if (within.equals("numFmts")) {
                    codes.put(styles.number("numFmtId", -1), styles.attribute("formatCode"));
                }
            }
            case "font" -> fonts += within.equals("fonts") ? 1 : 0;
            case "strike" -> {
                if (within.equals("fonts") && isOn(styles)) {
                    struckFonts.set(Math.max(0, fonts - 1));
                }
            }
            case "xf" -> {
                if (within.equals("cellXfs")) {
                    int pattern = styles.number("numFmtId", 0);
                    int font = Math.max(0, styles.number("fontId", 0));
                    struck.set(formats, struckFonts.get(font));
                    days.set(formats, Values.isDate(pattern, codes.get(pattern)));
                    percents.set(formats, Values.isPercent(pattern, codes.get(pattern)));
                    formats++;
                }
            }
            default -> {
                // sizes and colours
            }
        }
    }

    /** Whether an element that strikes through does not say that it does not. */
    static boolean isOn(Markup strike) {
        return strike.attribute("val") == null || strike.says("val");
    }
}
