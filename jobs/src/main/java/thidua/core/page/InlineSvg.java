package thidua.core.page;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a chart fit to stand inside the page. In a page all charts share one space of ids, so that
 * a clip path of the second would be taken from the first; and the page brings the font already.
 */
final class InlineSvg {
    private static final Pattern BEFORE = Pattern.compile("^.*?(?=<svg[\\s>])", Pattern.DOTALL);
    private static final Pattern FONT_FACE = Pattern.compile("@font-face\\s*\\{[^}]*}");
    private static final Pattern ID = Pattern.compile("(\\sid=[\"'])([^\"']+)");
    private static final Pattern REFERENCE =
            Pattern.compile("(url\\([\"']?#|href=[\"']#)([^)\"']+)");
    private static final Pattern NAMED_BY =
            Pattern.compile("(\\saria-(?:labelledby|describedby)=[\"'])([^\"']+)");

    private InlineSvg() {}

    static DrawnChart of(DrawnChart chart) {
        return new DrawnChart(
                chart.id(),
                chart.title(),
                chart.alternative(),
                inline(chart.id(), chart.svg()),
                chart.data());
    }

    /** Without what stands before the element, without fonts, with ids of its own. */
    static String inline(String id, String svg) {
        String own = BEFORE.matcher(svg).replaceFirst("").strip();
        own = FONT_FACE.matcher(own).replaceAll("");
        own = ID.matcher(own).replaceAll(found -> renamed(id, found));
        own = REFERENCE.matcher(own).replaceAll(found -> renamed(id, found));
        return NAMED_BY.matcher(own).replaceAll(found -> renamed(id, found));
    }

    /** Prefixes each of the ids that were found, unless the chart has done so itself. */
    private static String renamed(String id, MatchResult found) {
        String prefix = id + "-";
        return Matcher.quoteReplacement(
                Stream.of(found.group(2).strip().split("\\s+"))
                        .map(name -> name.startsWith(prefix) ? name : prefix + name)
                        .collect(Collectors.joining(" ", found.group(1), "")));
    }
}
