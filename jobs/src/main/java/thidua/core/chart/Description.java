package thidua.core.chart;

import java.util.List;
import java.util.StringJoiner;

/** A spec as text: one line a fact, no layout, no colour. */
final class Description {
    private Description() {}

    static String of(ChartSpec spec) {
        StringJoiner out = new StringJoiner("\n", "", "\n");
        out.add("id: " + spec.id() + " (" + spec.language() + ")");
        out.add("title: " + spec.title());
        out.add("measure: " + spec.measure());
        out.add("stamp: " + (spec.stamp() == null ? "-" : spec.stamp()));
        switch (spec.plot()) {
            case Bars bars -> describe(bars, out);
            case Trend trend -> trend.panels().forEach(panel -> describe(panel, out));
            case Slope slope -> describe(slope, out);
            case Waterfall waterfall -> describe(waterfall, out);
            case Multiples multiples -> multiples.panels().forEach(p -> describe(p, out));
            case Contributions contributions -> describe(contributions, out);
        }
        spec.notes().forEach(n -> out.add("note: " + n));
        out.add("caption: " + spec.caption());
        out.add("alternative: " + spec.alternative());
        return out.toString();
    }

    private static void describe(Bars bars, StringJoiner out) {
        out.add("names: " + bars.names());
        bars.series()
                .forEach(
                        s ->
                                out.add(
                                        "series: "
                                                + s.role()
                                                + " "
                                                + s.name()
                                                + (s.keyed() ? "" : " (not in the key)")));
        for (Bars.Row row : bars.rows()) {
            out.add(
                    "row: "
                            + row.name()
                            + (row.emphasis() == Bars.Emphasis.FULL
                                    ? ""
                                    : " (" + row.emphasis() + ")"));
            row.marks().forEach(m -> out.add("  " + describe(m)));
        }
    }

    private static void describe(Trend.Panel panel, StringJoiner out) {
        out.add("panel: " + panel.name());
        for (Trend.Point p : panel.points()) {
            out.add(
                    "  "
                            + p.year()
                            + (p.joined() ? " ― " : p.broken() ? " † " : "   ")
                            + describe(p.mark()));
        }
    }

    private static void describe(Slope slope, StringJoiner out) {
        out.add("from: " + slope.left() + ", to: " + slope.right());
        List<Slope.Line> lines = slope.lines();
        lines.forEach(
                l ->
                        out.add(
                                "  "
                                        + l.move()
                                        + " | "
                                        + l.fromLabel()
                                        + " | "
                                        + l.toLabel()
                                        + " | "
                                        + l.change()));
    }

    private static void describe(Waterfall waterfall, StringJoiner out) {
        for (Waterfall.Step step : waterfall.steps()) {
            out.add("step: " + step.name() + " (" + step.kind() + ")");
            out.add(
                    "  "
                            + step.from().toPlainString()
                            + " to "
                            + step.to().toPlainString()
                            + " "
                            + describe(step.mark()));
        }
    }

    private static void describe(Contributions contributions, StringJoiner out) {
        for (Contributions.Row row : contributions.rows()) {
            out.add("row: " + row.name() + " (" + row.kind() + ")");
            out.add("  " + describe(row.mark()));
        }
    }

    private static String describe(Mark mark) {
        String value = mark.value() == null ? "-" : mark.value().toPlainString();
        return mark.state()
                + " "
                + value
                + (mark.partial() ? " partial" : "")
                + " \""
                + mark.label()
                + "\"";
    }
}
