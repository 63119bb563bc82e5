package thidua.core.chart;

import thidua.core.chart.Trend.Panel;
import thidua.core.chart.Trend.Point;
import thidua.core.indicator.Comparability;
import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.indicator.Value;
import thidua.core.unit.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Active models of each unit over the years. Of many units, those that changed most since the year
 * before. Nothing where no unit has stated two years.
 */
public final class UnitsSmallMultiples implements Chart {
    private static final String INDICATOR = "models-active";

    /** Panels that can still be read. */
    static final int MOST = 24;

    @Override
    public String id() {
        return "units-small-multiples";
    }

    @Override
    public Optional<ChartSpec> draw(Edition edition, Wording words) {
        int earliest = edition.year() - YearTrend.MOST + 1;
        Set<Unit> ranked = Set.copyOf(edition.ranked());
        List<Figure> figures =
                edition.unitFigures(INDICATOR).stream()
                        .filter(f -> ranked.contains(f.unit()))
                        .toList();
        List<SortedMap<Integer, Figure>> histories =
                figures.stream()
                        .map(f -> edition.trend(INDICATOR, f.unit()).tailMap(earliest))
                        .toList();
        boolean told =
                histories.stream()
                        .anyMatch(
                                h ->
                                        h.values().stream()
                                                        .filter(f -> f.value().isStated())
                                                        .count()
                                                > 1);
        int first =
                histories.stream()
                        .filter(h -> !h.isEmpty())
                        .mapToInt(SortedMap::firstKey)
                        .min()
                        .orElse(edition.year());
        return told
                ? Optional.of(spec(figures, first, new Imprint(edition, words)))
                : Optional.empty();
    }

    private ChartSpec spec(List<Figure> figures, int first, Imprint imprint) {
        Wording words = imprint.words();
        Edition edition = imprint.edition();
        List<Figure> shown = shown(figures);
        Multiples plot =
                new Multiples(
                        words.say("unit"),
                        first,
                        edition.year(),
                        shown.stream().map(f -> panel(f.unit(), imprint)).toList());
        return imprint.spec(
                id(),
                finding(figures, imprint),
                words.say(
                        "multiples.measure",
                        imprint.level(),
                        Integer.toString(first),
                        imprint.year()),
                plot,
                notes(figures, plot, imprint),
                Alternatives.of(new Trend(plot.panels())));
    }

    /** By this year's value, the largest first; equals in the order of the units. */
    private static List<Figure> shown(List<Figure> figures) {
        Comparator<Figure> byValue = Comparator.comparing(f -> number(f).negate());
        List<Figure> sorted = figures.stream().sorted(byValue).toList();
        return sorted.size() <= MOST
                ? sorted
                : sorted.stream()
                        .sorted(Comparator.comparing(f -> change(f).negate()))
                        .limit(MOST)
                        .sorted(byValue)
                        .toList();
    }

    private static BigDecimal number(Figure figure) {
        BigDecimal number = figure.value().number();
        return number == null ? BigDecimal.valueOf(-1) : number;
    }

    /** How far it moved; of who cannot be compared, less than of anybody who kept its number. */
    private static BigDecimal change(Figure figure) {
        BigDecimal change = figure.change();
        return change == null || figure.comparability() != Comparability.COMPARABLE
                ? BigDecimal.valueOf(-1)
                : change.abs();
    }

    private static Panel panel(Unit unit, Imprint imprint) {
        Edition edition = imprint.edition();
        SortedMap<Integer, Figure> years =
                edition.trend(INDICATOR, unit).tailMap(edition.year() - YearTrend.MOST + 1);
        List<Point> points = new ArrayList<>();
        boolean open = false;
        for (Figure figure : years.values()) {
            Value value = figure.value();
            boolean follows =
                    open && value.isStated() && points.getLast().year() == figure.year() - 1;
            boolean joined = follows && figure.comparability() == Comparability.COMPARABLE;
            points.add(
                    new Point(
                            figure.year(),
                            Mark.of(value, imprint.words()),
                            joined,
                            follows && !joined));
            open = value.isStated();
        }
        return new Panel(unit.name(), points);
    }

    /** {@code Năm 2022 có 7 trong 10 đơn vị tăng …, không đơn vị nào giảm}: no count of nothing. */
    private static String finding(List<Figure> figures, Imprint imprint) {
        Wording words = imprint.words();
        List<BigDecimal> changes =
                figures.stream()
                        .filter(f -> f.comparability() == Comparability.COMPARABLE)
                        .map(Figure::change)
                        .flatMap(Stream::ofNullable)
                        .toList();
        if (changes.size() < figures.size() || !imprint.edition().isWhole()) {
            return words.say("multiples.title", imprint.year(), imprint.level());
        }
        int up = count(changes, 1);
        int down = count(changes, -1);
        String ways = up > 0 ? down > 0 ? "" : ".up" : down > 0 ? ".down" : ".none";
        return words.say(
                "multiples.finding" + ways,
                imprint.year(),
                words.number(up),
                words.number(down),
                words.number(changes.size()),
                imprint.yearBefore());
    }

    private static int count(List<BigDecimal> changes, int sign) {
        return (int) changes.stream().filter(c -> c.signum() == sign).count();
    }

    private static List<String> notes(List<Figure> figures, Multiples plot, Imprint imprint) {
        Wording words = imprint.words();
        List<String> notes = new ArrayList<>();
        notes.add(words.say("multiples.scale", words.number(most(plot))));
        if (figures.size() > MOST) {
            notes.add(
                    words.say(
                            "multiples.folded",
                            words.number(MOST),
                            imprint.yearBefore(),
                            words.number(figures.size() - MOST)));
        }
        List<Point> points = plot.panels().stream().flatMap(p -> p.points().stream()).toList();
        if (points.stream().anyMatch(p -> p.mark().isMissing())) {
            notes.add(words.say("note.missing"));
        }
        if (points.stream().anyMatch(p -> p.mark().partial())) {
            notes.add(words.say("note.partial.point"));
        }
        List<String> why = why(figures, plot, imprint);
        if (!why.isEmpty()) {
            notes.add(words.say("multiples.break", String.join("; ", why)));
        }
        return notes;
    }

    private static BigDecimal most(Multiples plot) {
        return plot.panels().stream()
                .flatMap(p -> p.points().stream())
                .map(p -> p.mark().value())
                .flatMap(Stream::ofNullable)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** {@code năm 2023: thống kê theo hướng dẫn mới}, each cause once a year. */
    private static List<String> why(List<Figure> figures, Multiples plot, Imprint imprint) {
        Sentences say = new Sentences(imprint.edition(), imprint.words());
        List<String> causes = new ArrayList<>();
        for (int year = plot.first(); year <= plot.last(); year++) {
            for (Panel panel : plot.panels()) {
                int shown = year;
                boolean broken =
                        panel.points().stream().anyMatch(p -> p.broken() && p.year() == shown);
                figures.stream()
                        .filter(f -> broken && f.unit().name().equals(panel.name()))
                        .map(f -> imprint.edition().trend(INDICATOR, f.unit()).get(shown))
                        .flatMap(Stream::ofNullable)
                        .map(f -> cause(f, say))
                        .filter(c -> !causes.contains(c))
                        .forEach(causes::add);
            }
        }
        return causes;
    }

    private static String cause(Figure figure, Sentences say) {
        return say.words().say("multiples.cause", Integer.toString(figure.year()), say.why(figure));
    }
}
