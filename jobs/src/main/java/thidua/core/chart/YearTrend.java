package thidua.core.chart;

import thidua.core.indicator.Comparability;
import thidua.core.indicator.Edition;
import thidua.core.indicator.Figure;
import thidua.core.indicator.Value;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Indicators of the province, or of an area, over the last years, each in a panel of its own; the
 * first is the one that the title tells of.
 *
 * @param subject the province or the area
 * @param indicators additive counts, the leading one first
 * @param noun key of what the first counts, in the bundle
 */
record YearTrend(
        Unit subject, List<String> indicators, String noun, Edition edition, Wording words) {

    /** Years that are shown: what lies before is in earlier packs. */
    static final int MOST = 10;

    /** Empty when fewer than two years were ever stated: one point is no trend. */
    Optional<ChartSpec> draw(String id) {
        SortedMap<Integer, Figure> all = trend(indicators.getFirst());
        Optional<Figure> now = edition.figure(indicators.getFirst(), subject.code());
        SortedMap<Integer, Figure> years = all.tailMap(edition.year() - MOST + 1);
        if (years.size() < 2 || now.isEmpty()) {
            return Optional.empty();
        }
        Trend trend = new Trend(indicators.stream().map(i -> panel(i, years.firstKey())).toList());
        Imprint imprint = new Imprint(edition, words);
        String first = Integer.toString(years.firstKey());
        String kind = noun + (isArea() ? ".trend.area" : ".trend");
        String name = words.inSentence(subject.name());
        String measure = words.say(kind + ".years", first, imprint.year(), name);
        Sentences say = new Sentences(edition, words);
        return Optional.of(
                imprint.spec(
                        id,
                        finding(now.get(), years, say),
                        measure,
                        trend,
                        notes(trend, all.firstKey() < years.firstKey(), say),
                        Alternatives.of(trend)));
    }

    private boolean isArea() {
        return subject.level() == Level.AREA;
    }

    private SortedMap<Integer, Figure> trend(String indicator) {
        return isArea() ? edition.trend(indicator, subject) : edition.trend(indicator);
    }

    private Trend.Panel panel(String indicator, int firstYear) {
        SortedMap<Integer, Figure> figures = trend(indicator);
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

    private String finding(Figure now, SortedMap<Integer, Figure> years, Sentences say) {
        String total = isArea() ? say.totalOfArea(noun, now) : say.total(noun, now);
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

    private List<String> notes(Trend trend, boolean longer, Sentences say) {
        List<String> notes = new ArrayList<>();
        if (longer) {
            notes.add(words.say("note.last-years", words.number(MOST)));
        }
        if (points(trend).anyMatch(p -> p.mark().isMissing())) {
            notes.add(words.say("note.missing"));
        }
        if (points(trend).anyMatch(p -> p.mark().partial())) {
            notes.add(words.say("note.partial.point"));
        }
        Map<String, List<Integer>> broken = new LinkedHashMap<>();
        points(trend)
                .filter(Trend.Point::broken)
                .map(Trend.Point::year)
                .distinct()
                .sorted()
                .forEach(y -> broken.computeIfAbsent(why(y, say), w -> new ArrayList<>()).add(y));
        broken.forEach((why, years) -> notes.add(broken(years, why)));
        return notes;
    }

    private static Stream<Trend.Point> points(Trend trend) {
        return trend.panels().stream().flatMap(p -> p.points().stream());
    }

    private String why(int year, Sentences say) {
        return say.why(
                indicators.stream()
                        .map(indicator -> trend(indicator).get(year))
                        .flatMap(Stream::ofNullable)
                        .filter(f -> f.comparability() != Comparability.COMPARABLE)
                        .toList());
    }

    /** One note a cause, whatever the number of years. */
    private String broken(List<Integer> years, String why) {
        List<String> names = years.stream().map(String::valueOf).toList();
        return years.size() == 1
                ? words.say(
                        "note.break.line",
                        Integer.toString(years.getFirst() - 1),
                        names.getFirst(),
                        why)
                : words.say("note.break.lines", words.list(names), why);
    }
}
