package thidua.edge.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes text fit: breaks it between words, and shortens with an ellipsis what still is too long.
 */
final class Fit {
    private static final String ELLIPSIS = "…";

    private Fit() {}

    static String line(String text, double width, Style style) {
        if (Typeface.width(text, style) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1
                && Typeface.width(text.substring(0, end).strip() + ELLIPSIS, style) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + ELLIPSIS;
    }

    /** At most {@code most} lines; the last one is shortened when the text goes on. */
    static List<String> lines(String text, double width, int most, Style style) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most - 1) {
            int end = lastBreakWithin(rest, width, style);
            lines.add(line(rest.substring(0, end), width, style));
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(line(rest, width, style));
        }
        return lines;
    }

    /** The same number of lines, but about equally long: no last word left alone. */
    static List<String> balanced(String text, double width, int most, Style style) {
        List<String> best = lines(text, width, most, style);
        for (double narrow = width * 0.95; narrow > width / 2; narrow -= width * 0.05) {
            List<String> lines = lines(text, narrow, most, style);
            if (lines.size() > best.size() || lines.getLast().endsWith(ELLIPSIS)) {
                break;
            }
            best = lines;
        }
        return best;
    }

    static boolean fits(String text, double width, int most, Style style) {
        return lines(text, width, most, style).stream().noneMatch(l -> l.endsWith(ELLIPSIS));
    }

    /**
     * The end of the last word that fits, or of the first one when not even that does. A number
     * stays with the word it counts.
     */
    private static int lastBreakWithin(String text, double width, Style style) {
        if (Typeface.width(text, style) <= width) {
            return text.length();
        }
        int best = -1;
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            if (best >= 0 && Typeface.width(text.substring(0, at), style) > width) {
                return best;
            }
            if (best < 0 || !Character.isDigit(text.charAt(at - 1))) {
                best = at;
            }
        }
        return best < 0 ? text.length() : best;
    }
}
