package thidua.core.chart;

import thidua.core.text.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a picture shows as a table, cell by cell in the words that the picture prints. An empty cell
 * says that there is nothing to say: such a combination cannot occur.
 *
 * @param headings of the columns, the first of them heads the names of the rows
 * @param rows in the order of the picture, each as long as the headings
 */
public record ChartData(List<String> headings, List<List<String>> rows) {

    public ChartData {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    static ChartData of(ChartSpec spec) {
        Wording words = Wording.in(Language.of(spec.language()));
        return switch (spec.plot()) {
            case Bars bars -> of(bars);
            case Trend trend -> of(trend, words);
            case Slope slope -> of(slope, words);
            case Waterfall waterfall -> of(waterfall);
            case Multiples multiples -> of(multiples);
            case Contributions contributions -> of(contributions);
        };
    }

    private static ChartData of(Bars bars) {
        return new ChartData(
                row(bars.names(), bars.series().stream().map(Bars.Series::name)),
                bars.rows().stream()
                        .map(r -> row(r.name(), r.marks().stream().map(Mark::label)))
                        .toList());
    }

    /** A row a year, a column a panel; the sign of a break stands where the picture has it. */
    private static ChartData of(Trend trend, Wording words) {
        TreeSet<Integer> years = new TreeSet<>();
        trend.panels().forEach(p -> p.points().forEach(point -> years.add(point.year())));
        List<List<String>> rows = new ArrayList<>();
        for (int year : years) {
            rows.add(
                    row(
                            Integer.toString(year),
                            trend.panels().stream().map(panel -> cell(panel, year))));
        }
        return new ChartData(
                row(words.say("year.heading"), trend.panels().stream().map(Trend.Panel::name)),
                rows);
    }

    private static String cell(Trend.Panel panel, int year) {
        return panel.points().stream()
                .filter(point -> point.year() == year)
                .map(p -> p.broken() ? Trend.BREAK + " " + p.mark().label() : p.mark().label())
                .findFirst()
                .orElse("");
    }

    private static ChartData of(Slope slope, Wording words) {
        return new ChartData(
                List.of(slope.names(), slope.left(), slope.right(), words.say("rank.moved")),
                slope.lines().stream()
                        .map(
                                l ->
                                        List.of(
                                                l.name(),
                                                words.number(l.from()),
                                                words.number(l.to()),
                                                l.change()))
                        .toList());
    }

    /** A row a unit, a column a year. */
    private static ChartData of(Multiples multiples) {
        List<Integer> years =
                IntStream.rangeClosed(multiples.first(), multiples.last()).boxed().toList();
        return new ChartData(
                row(multiples.names(), years.stream().map(String::valueOf)),
                multiples.panels().stream()
                        .map(p -> row(p.name(), years.stream().map(year -> cell(p, year))))
                        .toList());
    }

    private static ChartData of(Waterfall waterfall) {
        return new ChartData(
                List.of(waterfall.names(), waterfall.heading()),
                waterfall.steps().stream()
                        .map(step -> List.of(step.name(), step.mark().label()))
                        .toList());
    }

    private static ChartData of(Contributions contributions) {
        return new ChartData(
                List.of(contributions.names(), contributions.heading()),
                contributions.rows().stream()
                        .map(row -> List.of(row.name(), row.mark().label()))
                        .toList());
    }

    private static List<String> row(String name, Stream<String> cells) {
        return Stream.concat(Stream.of(name), cells).toList();
    }
}
