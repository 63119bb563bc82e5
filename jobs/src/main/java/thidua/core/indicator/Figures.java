package thidua.core.indicator;

import org.jspecify.annotations.Nullable;

import thidua.core.unit.Unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** From the values of a year and of the year before to figures: change, rank, share. */
public final class Figures {
    private final YearValues now;
    private final YearValues before;
    private final Breaks breaks;
    private final int smallBase;

    private Figures(YearValues now, YearValues before, Breaks breaks, int smallBase) {
        this.now = now;
        this.before = before;
        this.breaks = breaks;
        this.smallBase = smallBase;
    }

    /**
     * The figures of a year: indicator by indicator, the province first, then its units.
     *
     * @param before the year before; empty values when nothing is known of it
     * @param breaks that are known, of any year
     * @param smallBase the least base of a percentage
     */
    public static List<Figure> compare(
            List<Indicator> indicators,
            YearValues now,
            YearValues before,
            Breaks breaks,
            int smallBase) {
        Figures figures = new Figures(now, before, breaks, smallBase);
        List<Figure> all = new ArrayList<>();
        for (Indicator indicator : indicators) {
            all.addAll(figures.of(indicator));
        }
        return all;
    }

    /** The same of the province alone, in the order of the indicators. */
    public static List<Figure> compareProvince(
            List<Indicator> indicators,
            YearValues now,
            YearValues before,
            Breaks breaks,
            int smallBase) {
        Figures figures = new Figures(now, before, breaks, smallBase);
        return indicators.stream()
                .map(indicator -> figures.figure(indicator, now.province(), null, null))
                .toList();
    }

    private List<Figure> of(Indicator indicator) {
        Map<String, Integer> ranks = Ranks.of(now, indicator.id());
        Map<String, Integer> ranksBefore = Ranks.of(before, indicator.id());
        boolean sameField =
                now.isComplete() && before.isComplete() && now.units().equals(before.units());
        List<Figure> figures = new ArrayList<>();
        figures.add(figure(indicator, now.province(), null, null));
        for (Unit unit : now.units()) {
            Integer rank = ranks.get(unit.code());
            Integer rankBefore = sameField ? ranksBefore.get(unit.code()) : null;
            figures.add(
                    figure(
                            indicator,
                            unit,
                            rank,
                            rank == null || rankBefore == null ? null : rankBefore - rank));
        }
        return figures;
    }

    private Figure figure(
            Indicator indicator, Unit unit, @Nullable Integer rank, @Nullable Integer rankChange) {
        Value value = now.value(unit.code(), indicator.id());
        Value previous = before.value(unit.code(), indicator.id());
        List<Break> crossed = breaks.between(indicator.id(), before.year(), now.year());
        Comparison comparison =
                Comparison.compare(
                        indicator,
                        value,
                        previous,
                        obstacles(indicator, unit, value, previous),
                        crossed,
                        smallBase);
        SortedSet<String> reasons = new TreeSet<>(value.reasons());
        reasons.addAll(comparison.reasons());
        boolean comparable = comparison.comparability() != Comparability.NOT_COMPARABLE;
        return new Figure(
                indicator,
                now.year(),
                unit,
                value,
                previous,
                comparison.change(),
                comparison.changePercent(),
                rank,
                comparable ? rankChange : null,
                share(indicator, unit, value),
                comparison.comparability(),
                crossed,
                reasons);
    }

    /** Why the two years may not be compared, whatever their numbers. */
    private SortedSet<String> obstacles(
            Indicator indicator, Unit unit, Value value, Value previous) {
        SortedSet<String> obstacles = new TreeSet<>();
        boolean province = unit.equals(now.province());
        boolean same =
                province
                        ? unit.equals(before.province()) && now.units().equals(before.units())
                        : before.units().contains(unit);
        if (!same) {
            obstacles.add("unit-changed");
        }
        boolean whole =
                province
                        ? now.isComplete() && before.isComplete()
                        : isWhole(value) && isWhole(previous);
        if (!whole) {
            obstacles.add("not-all-reported");
        }
        if (indicator.measureUnit() == MeasureUnit.PER_10000_RESIDENTS
                && !now.populationBasis().equals(before.populationBasis())) {
            obstacles.add("population-basis-changed");
        }
        return obstacles;
    }

    /** Without rows that were left out: a part of a figure looks like a fall. */
    private static boolean isWhole(Value value) {
        return !value.reasons().contains("rows-refused");
    }

    /** The share of the province, where the province is whole and large enough for a percentage. */
    private @Nullable BigDecimal share(Indicator indicator, Unit unit, Value value) {
        Value whole = now.value(now.province().code(), indicator.id());
        BigDecimal part = value.number();
        BigDecimal base = whole.number();
        if (!indicator.additive()
                || unit.equals(now.province())
                || part == null
                || base == null
                || whole.reasons().contains("units-missing")
                || whole.reasons().contains("units-waived")
                || whole.reasons().contains("rows-refused")
                || base.compareTo(BigDecimal.valueOf(smallBase)) < 0) {
            return null;
        }
        return part.multiply(BigDecimal.valueOf(100))
                .divide(base, Values.SCALE, RoundingMode.HALF_UP);
    }
}
