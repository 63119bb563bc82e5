package thidua.core.chart;

import thidua.core.chart.Bars.Emphasis;
import thidua.core.chart.Bars.Role;
import thidua.core.chart.Bars.Row;
import thidua.core.chart.Bars.Series;
import thidua.core.indicator.Comparability;
import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.indicator.State;
import thidua.core.indicator.Value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One indicator by unit, this year against last. Sorted by value, equal values in the order of the
 * units' names, absentees last. Beyond {@link #MOST} units the smallest are folded into one row of
 * text, equals together.
 *
 * @param indicator id of an additive count
 * @param noun key of its noun in the bundle
 */
record UnitBars(String id, String indicator, String noun) {
    static final int MOST = 30;

    Optional<ChartSpec> draw(Edition edition, Wording words) {
        List<Figure> figures = sorted(edition);
        Optional<Figure> province = edition.figure(indicator, edition.province().code());
        if (figures.isEmpty() || province.isEmpty()) {
            return Optional.empty();
        }
        Imprint imprint = new Imprint(edition, words);
        boolean compared = figures.stream().anyMatch(f -> f.previous().isStated());
        Bars bars = bars(figures, compared, imprint);
        String key = compared ? "by-unit.compared" : "by-unit.alone";
        String measure =
                words.say(
                        key,
                        words.say(noun + ".noun"),
                        imprint.level(),
                        imprint.year(),
                        imprint.yearBefore());
        return Optional.of(
                imprint.spec(
                        id,
                        finding(figures, province.get(), edition, words),
                        measure,
                        bars,
                        notes(figures, bars, imprint),
                        Alternatives.of(bars, words)));
    }

    private List<Figure> sorted(Edition edition) {
        Map<String, Figure> byCode =
                edition.unitFigures(indicator).stream()
                        .collect(Collectors.toMap(f -> f.unit().code(), Function.identity()));
        return edition.ranked().stream()
                .flatMap(unit -> Stream.ofNullable(byCode.get(unit.code())))
                .sorted(Comparator.comparing(UnitBars::sortValue, Comparator.reverseOrder()))
                .toList();
    }

    private static BigDecimal sortValue(Figure figure) {
        BigDecimal number = figure.value().number();
        return number == null ? BigDecimal.valueOf(-1) : number;
    }

    private String finding(List<Figure> figures, Figure province, Edition edition, Wording words) {
        Sentences say = new Sentences(edition, words);
        StringBuilder title = new StringBuilder(say.total(noun, province));
        say.change(province).ifPresent(c -> title.append(", ").append(c));
        say.leaders(figures).ifPresent(l -> title.append("; ").append(l));
        return title.toString();
    }

    private Bars bars(List<Figure> figures, boolean compared, Imprint imprint) {
        Wording words = imprint.words();
        List<Series> series = new ArrayList<>();
        series.add(new Series(words.say("year", imprint.year()), Role.MAIN, true));
        if (compared) {
            series.add(new Series(words.say("year", imprint.yearBefore()), Role.PRIOR, true));
        }
        int alone = alone(figures);
        List<Row> rows = new ArrayList<>();
        for (Figure f : figures.subList(0, alone)) {
            rows.add(new Row(f.unit().name(), marks(f, compared, words), Emphasis.FULL));
        }
        if (alone < figures.size()) {
            rows.add(others(figures.subList(alone, figures.size()), compared, words));
        }
        return new Bars(words.say("unit"), series, rows);
    }

    /** How many have a bar of their own. */
    private static int alone(List<Figure> figures) {
        return Fold.shown(figures, MOST, (a, b) -> sortValue(a).compareTo(sortValue(b)) == 0);
    }

    private static List<Mark> marks(Figure figure, boolean compared, Wording words) {
        Mark now = Mark.of(figure.value(), words);
        return compared ? List.of(now, before(figure, words)) : List.of(now);
    }

    private static Mark before(Figure figure, Wording words) {
        Mark mark = Mark.of(figure.previous(), words);
        if (!figure.value().isStated() || !figure.previous().isStated()) {
            return mark;
        }
        return switch (figure.comparability()) {
            case COMPARABLE -> mark;
            case BREAK -> mark.labelled(mark.label() + Trend.BREAK);
            case NOT_COMPARABLE ->
                    new Mark(State.NOT_APPLICABLE, null, words.say("not-comparable"), false);
        };
    }

    private static Row others(List<Figure> figures, boolean compared, Wording words) {
        Mark now = sum(figures.stream().map(Figure::value).toList(), words);
        Mark before = sum(figures.stream().map(Figure::previous).toList(), words);
        return new Row(
                words.say("others", words.number(figures.size())),
                compared ? List.of(now, before) : List.of(now),
                Emphasis.TEXT);
    }

    private static Mark sum(List<Value> values, Wording words) {
        List<BigDecimal> stated =
                values.stream().map(Value::number).flatMap(Stream::ofNullable).toList();
        if (stated.isEmpty()) {
            return Mark.of(Value.missing(), words);
        }
        Mark sum =
                Mark.of(Value.of(stated.stream().reduce(BigDecimal.ZERO, BigDecimal::add)), words);
        return sum.labelled(words.say("sum", sum.label()));
    }

    /** What lies in none of the bars is told below them. */
    private static String remainder(Figure figure, Wording words) {
        return words.say(
                "note.remainder", figure.unit().name(), Mark.of(figure.value(), words).label());
    }

    private List<String> notes(List<Figure> figures, Bars bars, Imprint imprint) {
        Wording words = imprint.words();
        Sentences say = new Sentences(imprint.edition(), words);
        List<String> notes = new ArrayList<>();
        if (figures.size() > MOST) {
            int alone = alone(figures);
            Value most = figures.get(alone).value();
            BigDecimal number = most.number();
            boolean zero = number != null && number.signum() == 0;
            notes.add(
                    words.say(
                            zero ? "note.folded.zero" : "note.folded",
                            words.number(alone),
                            words.number(figures.size() - alone),
                            Mark.of(most, words).label()));
            List<Figure> absent =
                    figures.stream().filter(f -> f.value().state() == State.MISSING).toList();
            if (!absent.isEmpty()) {
                notes.add(words.say("note.absent", Sentences.names(absent, words)));
            }
        }
        if (bars.rows().stream().flatMap(r -> r.marks().stream()).anyMatch(Mark::partial)) {
            notes.add(words.say("note.partial"));
        }
        say.edition().geography().remainders().stream()
                .flatMap(unit -> say.edition().figure(indicator, unit.code()).stream())
                .map(f -> remainder(f, words))
                .forEach(notes::add);
        figures.stream()
                .filter(f -> f.comparability() == Comparability.BREAK)
                .map(f -> words.say("note.break", imprint.yearBefore(), say.why(f)))
                .distinct()
                .forEach(notes::add);
        List<String> apart =
                imprint.edition().specialReporters().stream()
                        .flatMap(unit -> imprint.edition().figure(indicator, unit.code()).stream())
                        .filter(f -> f.value().state() != State.NOT_APPLICABLE)
                        .map(f -> apart(f, words))
                        .toList();
        if (!apart.isEmpty()) {
            notes.add(words.say("note.special", String.join("; ", apart)));
        }
        return notes;
    }

    private static String apart(Figure figure, Wording words) {
        return words.say(
                "note.special.unit", figure.unit().name(), Mark.of(figure.value(), words).label());
    }
}
