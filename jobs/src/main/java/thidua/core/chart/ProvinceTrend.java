package thidua.core.chart;

import thidua.core.indicator.Comparability;
import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.indicator.Value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** New models of the province over the years, and beside them those recognised by the Ministry. */
public final class ProvinceTrend implements Chart {
    private static final String NEW = "models-new";
    private static final String RECOGNISED = "models-recognised";

    @Override
    public String id() {
        return "province-trend";
    }

    @Override
    public Optional<ChartSpec> draw(Edition edition, Wording words) {
        SortedMap<Integer, Figure> years = edition.trend(NEW);
        Optional<Figure> now = edition.figure(NEW, edition.province().code());
        if (years.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        Trend trend =
                new Trend(
                        List.of(
                                panel(NEW, edition, words, years.firstKey()),
                                panel(RECOGNISED, edition, words, years.firstKey())));
        Imprint imprint = new Imprint(edition, words);
        String first = Integer.toString(years.firstKey());
        String measure =
                years.size() == 1
                        ? words.say("trend.year", first)
                        : words.say("trend.years", first, imprint.year());
        Sentences say = new Sentences(edition, words);
        return Optional.of(
                imprint.spec(
                        id(),
                        finding(now.get(), years, say),
                        measure,
                        trend,
                        notes(trend, edition, say),
                        Alternatives.of(trend)));
    }

    private static Trend.Panel panel(
            String indicator, Edition edition, Wording words, int firstYear) {
        SortedMap<Integer, Figure> figures = edition.trend(indicator);
        List<Trend.Point> points = new ArrayList<>();
        boolean open = false;
        for (int year = firstYear; year <= edition.year(); year++) {
            Figure figure = figures.get(year);
            Value value = figure == null ? Value.missing() : figure.value();
            boolean follows = open && value.isStated();
            boolean joined =
                    follows && figure != null && figure.comparability() == Comparability.COMPARABLE;
            points.add(new Trend.Point(year, Mark.of(value, words), joined, follows && !joined));
            open = value.isStated();
        }
        return new Trend.Panel(words.say(indicator + ".panel"), points);
    }

    private static String finding(Figure now, SortedMap<Integer, Figure> years, Sentences say) {
        String total = say.total(NEW, now);
        Optional<String> extreme =
                now.comparability() == Comparability.COMPARABLE
                        ? extreme(now.year(), sinceBreak(years), say.words())
                        : Optional.empty();
        return extreme.or(() -> say.changeSince(now)).map(e -> total + ", " + e).orElse(total);
    }

    /** The years that are counted like the last one: nothing is the most across a break. */
    private static SortedMap<Integer, Figure> sinceBreak(SortedMap<Integer, Figure> years) {
        int first = years.firstKey();
        for (Figure figure : years.values()) {
            first = figure.startsAnew() ? figure.year() : first;
        }
        return years.tailMap(first);
    }

    /** The most or the fewest, claimed only over at least three years all fully known. */
    private static Optional<String> extreme(
            int year, SortedMap<Integer, Figure> years, Wording words) {
        int first = years.firstKey();
        List<BigDecimal> before =
                years.headMap(year).values().stream()
                        .map(Figure::value)
                        .filter(v -> v.reasons().isEmpty())
                        .map(Value::number)
                        .filter(Objects::nonNull)
                        .toList();
        Figure figure = years.get(year);
        Value value = figure == null ? Value.missing() : figure.value();
        BigDecimal now = value.number();
        if (now == null
                || !value.reasons().isEmpty()
                || before.size() < Math.max(2, year - first)) {
            return Optional.empty();
        }
        String since = Integer.toString(first);
        if (before.stream().allMatch(b -> b.compareTo(now) < 0)) {
            return Optional.of(words.say("trend.most", since));
        }
        return before.stream().allMatch(b -> b.compareTo(now) > 0)
                ? Optional.of(words.say("trend.fewest", since))
                : Optional.empty();
    }

    private static List<String> notes(Trend trend, Edition edition, Sentences say) {
        Wording words = say.words();
        List<String> notes = new ArrayList<>();
        if (points(trend).anyMatch(p -> p.mark().isMissing())) {
            notes.add(words.say("note.missing"));
        }
        if (points(trend).anyMatch(p -> p.mark().partial())) {
            notes.add(words.say("note.partial.point"));
        }
        points(trend)
                .filter(Trend.Point::broken)
                .map(Trend.Point::year)
                .distinct()
                .sorted()
                .map(year -> broken(year, edition, say))
                .forEach(notes::add);
        return notes;
    }

    private static Stream<Trend.Point> points(Trend trend) {
        return trend.panels().stream().flatMap(p -> p.points().stream());
    }

    private static String broken(int year, Edition edition, Sentences say) {
        String why =
                Stream.of(NEW, RECOGNISED)
                        .map(indicator -> edition.trend(indicator).get(year))
                        .flatMap(Stream::ofNullable)
                        .filter(f -> f.comparability() != Comparability.COMPARABLE)
                        .map(say::why)
                        .distinct()
                        .collect(Collectors.joining("; "));
        return say.words()
                .say("note.break.line", Integer.toString(year - 1), Integer.toString(year), why);
    }
}
