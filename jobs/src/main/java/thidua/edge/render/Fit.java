package thidua.edge.render;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Makes text fit: breaks it between words, and shortens with an ellipsis what still is too long.
 */
final class Fit {
    private static final String ELLIPSIS = "…";
    private static final Pattern YEAR = Pattern.compile(" [0-9]{4}\\b(?!\\.)");

    /** Words of several syllables that charts use, which nobody parts at the end of a line. */
    private static final Pattern WHOLE =
            Pattern.compile(
                    "(?<!\\p{L})(?:mô hình|khen thưởng|(?:đang )?hoạt động|đơn vị|hành chính"
                            + "|tập thể|cá nhân|hộ gia đình|bộ công an|ghi nhận|công nhận"
                            + "|toàn tỉnh|thành phố|thanh loại|báo cáo|số liệu|tạm tính|thi đua)"
                            + "(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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

    /**
     * One line, or two of about equal length: broken after a comma, colon or semicolon where that
     * is possible, so that no last word is left alone.
     */
    static List<String> balanced(String text, double width, Style style) {
        if (Typeface.width(text, style) <= width) {
            return List.of(text);
        }
        return breaks(text)
                .mapToObj(at -> List.of(text.substring(0, at), text.substring(at).strip()))
                .filter(l -> longest(l, style) <= width)
                .min(
                        Comparator.comparing((List<String> l) -> !isPause(l, style))
                                .thenComparing(l -> longest(l, style)))
                .orElseGet(() -> lines(text, width, 2, style));
    }

    private static double longest(List<String> lines, Style style) {
        return lines.stream().mapToDouble(l -> Typeface.width(l, style)).max().orElse(0);
    }

    /** Whether the first line ends where a reader pauses, and is not a mere beginning. */
    private static boolean isPause(List<String> lines, Style style) {
        double first = Typeface.width(lines.getFirst(), style);
        return lines.getFirst().matches(".*[,;:]") && first >= longest(lines, style) * 0.4;
    }

    static boolean fits(String text, double width, int most, Style style) {
        return lines(text, width, most, style).stream().noneMatch(l -> l.endsWith(ELLIPSIS));
    }

    /** The end of the last word that fits, or of the first one when not even that does. */
    private static int lastBreakWithin(String text, double width, Style style) {
        if (Typeface.width(text, style) <= width) {
            return text.length();
        }
        int best = -1;
        for (int at : breaks(text).toArray()) {
            if (best >= 0 && Typeface.width(text.substring(0, at), style) > width) {
                return best;
            }
            best = at;
        }
        return best < 0 ? text.length() : best;
    }

    /**
     * Blanks where a line may end: a number stays with the word it counts, a year with its word, a
     * word of several syllables whole.
     */
    private static IntStream breaks(String text) {
        BitSet whole = new BitSet();
        WHOLE.matcher(text).results().forEach(word -> whole.set(word.start(), word.end()));
        return IntStream.range(1, text.length())
                .filter(at -> text.charAt(at) == ' ' && !whole.get(at))
                .filter(at -> !Character.isDigit(text.charAt(at - 1)))
                .filter(at -> !YEAR.matcher(text).region(at, text.length()).lookingAt());
    }
}
