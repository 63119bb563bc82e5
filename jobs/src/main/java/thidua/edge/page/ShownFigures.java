package thidua.edge.page;

import thidua.core.page.Proofreading.Slip;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a finished page says of its figures to machines. */
public final class ShownFigures {
    private static final Pattern DATA = Pattern.compile("<data\\s([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");

    private ShownFigures() {}

    /**
     * A figure as the page has it.
     *
     * @param column of the report
     */
    public record Shown(String figure, String column, String value) {
        private Slip against(BinaryOperator<String> reported) {
            return new Slip(figure, column, value, reported.apply(figure, column));
        }
    }

    /** The figures of a page in its order, each as often as it is shown differently. */
    public static Set<Shown> of(InputStream page) throws IOException {
        Set<Shown> all = new LinkedHashSet<>();
        Reader text = new InputStreamReader(page, StandardCharsets.UTF_8);
        StringBuilder ahead = new StringBuilder();
        char[] piece = new char[1 << 16];
        for (int read = text.read(piece); read >= 0; read = text.read(piece)) {
            ahead.append(piece, 0, read);
            DATA.matcher(ahead)
                    .results()
                    .map(found -> shown(found.group(1)))
                    .filter(shown -> !shown.figure().isEmpty())
                    .forEach(all::add);
            // of what follows the last tag only one that has begun may go on in the next piece
            int begun = ahead.indexOf("<", ahead.lastIndexOf(">") + 1);
            ahead.delete(0, begun < 0 ? ahead.length() : begun);
        }
        return all;
    }

    private static Shown shown(String attributes) {
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
        return new Shown(figure, column, value);
    }

    /** What differs from the report. */
    public static List<Slip> slips(Set<Shown> shown, BinaryOperator<String> reported) {
        return shown.stream()
                .map(figure -> figure.against(reported))
                .filter(slip -> !slip.printed().equals(slip.reported()))
                .distinct()
                .toList();
    }
}
