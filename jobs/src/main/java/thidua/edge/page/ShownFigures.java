package thidua.edge.page;

import thidua.core.page.Proofreading.Slip;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a finished page says of its figures to machines. */
public final class ShownFigures {
    private static final Pattern DATA = Pattern.compile("<data\\s([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");

    private ShownFigures() {}

    /** What differs from the report. */
    public static List<Slip> slips(byte[] page, BinaryOperator<String> reported) {
        return DATA.matcher(new String(page, StandardCharsets.UTF_8))
                .results()
                .map(found -> slip(found.group(1), reported))
                .filter(slip -> !slip.figure().isEmpty())
                .filter(slip -> !slip.printed().equals(slip.reported()))
                .distinct()
                .toList();
    }

    private static Slip slip(String attributes, BinaryOperator<String> reported) {
        String figure = "";
        String column = "";
        String value = "";
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            switch (attribute.group(1)) {
                case "data-figure" -> figure = attribute.group(2);
                case "data-column" -> column = attribute.group(2);
                case "value" -> value = attribute.group(2);
                default -> {}
            }
        }
        return new Slip(figure, column, value, reported.apply(figure, column));
    }
}
