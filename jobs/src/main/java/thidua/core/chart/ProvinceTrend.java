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
        SortedMap<Integer, Value> years = edition.trend(NEW);
        Optional<Figure> now = edition.figure(NEW, edition.province().code());
        if (years.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        Trend trend =
                new Trend(
                        List.of(
                                panel(NEW, edition, words, years),
                                panel(RECOGNISED, edition, words, years)));
        Imprint imprint = new Imprint(edition, words);
        String first = Integer.toString(years.firstKey());
        String measure =
                years.size() == 1
                        ? words.say("trend.year", first)
                        : words.say("trend.years", first, imprint.year());
        return Optional.of(
                imprint.spec(
                        id(),
                        finding(now.get(), years, new Sentences(edition, words)),
                        measure,
                        trend,
                        notes(trend, now.get(), imprint),
                        Alternatives.of(trend)));
    }

    private static Trend.Panel panel(
            String indicator, Edition edition, Wording words, SortedMap<Integer, Value> years) {
        SortedMap<Integer, Value> values = edition.trend(indicator);
        List<Trend.Point> points = new ArrayList<>();
        boolean open = false;
        for (int year = years.firstKey(); year <= edition.year(); year++) {
            Value value = values.getOrDefault(year, Value.missing());
            boolean joined = open && value.isStated() && !breaks(indicator, year, edition);
            points.add(new Trend.Point(year, Mark.of(value, words), joined));
            open = value.isStated();
        }
        return new Trend.Panel(words.say(indicator + ".panel"), points);
    }

    private static boolean breaks(String indicator, int year, Edition edition) {
        return year == edition.year()
                && edition.figure(indicator, edition.province().code())
                        .filter(f -> f.comparability() != Comparability.COMPARABLE)
                        .isPresent();
    }

    private static String finding(Figure now, SortedMap<Integer, Value> years, Sentences say) {
        String total = say.total(NEW, now);
        Optional<String> extreme =
                now.comparability() == Comparability.COMPARABLE
                        ? extreme(now.year(), years, say.words())
                        : Optional.empty();
        return extreme.or(() -> say.changeSince(now)).map(e -> total + ", " + e).orElse(total);
    }

    /** The most or the fewest, claimed only over at least three years all fully known. */
    private static Optional<String> extreme(
            int year, SortedMap<Integer, Value> years, Wording words) {
        int first = years.firstKey();
        List<BigDecimal> before =
                years.headMap(year).values().stream()
                        .filter(v -> v.reasons().isEmpty())
                        .map(Value::number)
                        .filter(Objects::nonNull)
                        .toList();
        Value value = years.getOrDefault(year, Value.missing());
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

    private static List<String> notes(Trend trend, Figure now, Imprint imprint) {
        List<String> notes = new ArrayList<>();
        if (trend.panels().stream()
                .flatMap(p -> p.points().stream())
                .anyMatch(p -> p.mark().isMissing())) {
            notes.add(imprint.words().say("note.missing"));
        }
        if (trend.panels().stream()
                .flatMap(p -> p.points().stream())
                .anyMatch(p -> p.mark().partial())) {
            notes.add(imprint.words().say("note.partial.point"));
        }
        boolean compares = now.value().isStated() && now.previous().isStated();
        if (compares && now.comparability() != Comparability.COMPARABLE) {
            notes.add(imprint.words().say("note.break.line", imprint.yearBefore(), imprint.year()));
        }
        return notes;
    }
}
