package thidua.core.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The figures of a plot as sentences, for readers who cannot see it. */
final class Alternatives {
    private Alternatives() {}

    static String of(Bars bars, Wording words) {
        return bars.rows().stream()
                .map(
                        row ->
                                row.name()
                                        + ": "
                                        + String.join(", ", labels(bars.series(), row, words)))
                .collect(Collectors.joining("; "));
    }

    private static List<String> labels(List<Bars.Series> series, Bars.Row row, Wording words) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < row.marks().size(); i++) {
            String label = row.marks().get(i).label();
            Bars.Series of = series.get(i);
            if (!label.isEmpty()) {
                labels.add(
                        series.size() == 1 || !of.keyed()
                                ? label
                                : words.say("alternative.mark", of.name(), label));
            }
        }
        return labels;
    }

    static String of(Trend trend) {
        return trend.panels().stream()
                .map(
                        p ->
                                p.points().stream()
                                        .map(Alternatives::point)
                                        .collect(Collectors.joining(", ", p.name() + ": ", "")))
                .collect(Collectors.joining("; "));
    }

    /** {@code † 2023: 12}: the sign of the break stands where the picture has it. */
    private static String point(Trend.Point point) {
        String sign = point.broken() ? Trend.BREAK + " " : "";
        return sign + point.year() + ": " + point.mark().label();
    }

    static String of(Waterfall waterfall) {
        return waterfall.steps().stream()
                .map(step -> step.name() + ": " + step.mark().label())
                .collect(Collectors.joining("; "));
    }

    static String of(Contributions contributions) {
        return contributions.rows().stream()
                .map(row -> row.name() + ": " + row.mark().label())
                .collect(Collectors.joining("; "));
    }

    static String of(Slope slope) {
        return slope.lines().stream()
                .map(l -> l.toLabel() + ", " + l.change())
                .collect(Collectors.joining("; "));
    }
}
