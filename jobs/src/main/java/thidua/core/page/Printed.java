package thidua.core.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of text on the page, and where it comes from when it is a number of the reports.
 *
 * @param text as the reader sees it, {@code 1.269}
 * @param spoken what a mark means, for those who hear the page; empty for words and numbers
 * @param figure the id of the figure; empty for plain text
 * @param column of the report {@code indicators} that holds the number
 * @param value as it stands in that column, {@code 1269}, or would; empty for words
 * @param explained the id of the figure whose explanation it leads to; empty where it leads nowhere
 */
public record Printed(
        String text, String spoken, String figure, String column, String value, String explained) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    static Printed text(String text) {
        return new Printed(text, "", "", "", "", "");
    }

    /** A number that no report has in a cell of its own. */
    static Printed number(String text, String value) {
        return new Printed(text, "", "", "", value, "");
    }

    static Printed mark(String text, String spoken) {
        return new Printed(text, spoken, "", "", "", "");
    }

    /** The same as a way to the explanation of a figure. */
    Printed explainedBy(String id) {
        return new Printed(text, spoken, figure, column, value, id);
    }

    /** A text with numbers in its places. */
    static List<Printed> weave(String pattern, Printed... numbers) {
        List<Printed> parts = new ArrayList<>();
        Matcher place = PLACE.matcher(pattern);
        int end = 0;
        while (place.find()) {
            if (place.start() > end) {
                parts.add(text(pattern.substring(end, place.start())));
            }
            parts.add(numbers[Integer.parseInt(place.group(1))]);
            end = place.end();
        }
        if (end < pattern.length()) {
            parts.add(text(pattern.substring(end)));
        }
        return parts;
    }

    public boolean isFigure() {
        return !figure.isEmpty();
    }

    public boolean isNumber() {
        return !value.isEmpty();
    }

    public boolean isExplained() {
        return !explained.isEmpty();
    }

    public boolean isSpoken() {
        return !spoken.isEmpty();
    }

    /** What the reader sees of several pieces. */
    public static String plain(List<Printed> parts) {
        return String.join("", parts.stream().map(Printed::text).toList());
    }
}
