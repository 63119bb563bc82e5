package thidua.core.indicator;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.Once;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** From the values of a year and of the year before to figures: change, rank, share. */
public final class Figures {
    /** Reasons by which a value is a part of what it should be. */
    private static final Set<String> PARTS =
            Set.of("units-missing", "units-waived", "rows-refused", "units-unplaced");

    private final YearValues now;
    private final YearValues before;
    private final Breaks breaks;
    private final int smallBase;
    private final Units unitsNow;
    private final Units unitsBefore;
    private final boolean sameUnits;
    private final boolean sameField;
    private final Map<String, List<Break>> crossed = new HashMap<>();

    /** Sets of reasons, each once: there are few, and hundreds of thousands of figures. */
    private final Once once = new Once();

    private Figures(YearValues now, YearValues before, Breaks breaks, int smallBase) {
        this.now = now;
        this.before = before;
        this.breaks = breaks;
        this.smallBase = smallBase;
        this.unitsNow = Units.of(now);
        this.unitsBefore = Units.of(before);
        this.sameUnits = now.units().equals(before.units());
        this.sameField =
                now.isRankingComplete()
                        && before.isRankingComplete()
                        && now.ranked().equals(before.ranked());
    }

    /**
     * What is asked of the units of a year for each figure.
     *
     * @param members by the unit shown that is their sum
     * @param complete whether everybody has reported
     */
    private record Units(
            Set<Unit> shown, Set<Unit> areas, Map<Unit, List<Unit>> members, boolean complete) {
        static Units of(YearValues year) {
            Map<Unit, List<Unit>> members = new HashMap<>();
            year.geography().groups().forEach(g -> members.putIfAbsent(g.unit(), g.members()));
            return new Units(
                    new HashSet<>(year.units()),
                    new HashSet<>(year.geography().areas()),
                    members,
                    year.isComplete());
        }

        Optional<List<Unit>> members(Unit unit) {
            return Optional.ofNullable(members.get(unit));
        }
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

    /** The same of the province and its areas alone. */
    public static List<Figure> compareLarge(
            List<Indicator> indicators,
            YearValues now,
            YearValues before,
            Breaks breaks,
            int smallBase) {
        Figures figures = new Figures(now, before, breaks, smallBase);
        List<Unit> large =
                Stream.concat(Stream.of(now.province()), now.geography().areas().stream()).toList();
        return indicators.stream()
                .flatMap(i -> large.stream().map(unit -> figures.figure(i, unit, null, null)))
                .toList();
    }

    /** The same of each ranked unit alone. */
    public static List<Figure> compareUnits(
            List<Indicator> indicators,
            YearValues now,
            YearValues before,
            Breaks breaks,
            int smallBase) {
        Figures figures = new Figures(now, before, breaks, smallBase);
        return indicators.stream()
                .flatMap(
                        i -> now.ranked().stream().map(unit -> figures.figure(i, unit, null, null)))
                .toList();
    }

    private List<Figure> of(Indicator indicator) {
        Map<String, Integer> ranks = Ranks.of(now, indicator.id());
        Map<String, Integer> ranksBefore = Ranks.of(before, indicator.id());
        List<Figure> figures = new ArrayList<>();
        figures.add(figure(indicator, now.province(), null, null));
        for (Unit unit : now.geography().rows()) {
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
        List<Break> between =
                crossed.computeIfAbsent(
                        indicator.id(), id -> breaks.between(id, before.year(), now.year()));
        Comparison comparison =
                Comparison.compare(
                        indicator,
                        value,
                        previous,
                        obstacles(indicator, unit, value, previous),
                        between,
                        smallBase);
        SortedSet<String> reasons = new TreeSet<>(value.reasons());
        reasons.addAll(comparison.reasons());
        boolean comparable = comparison.comparability() != Comparability.NOT_COMPARABLE;
        return new Figure(
                indicator,
                now.year(),
                unit,
                now.geography().day(),
                value,
                previous,
                comparison.change(),
                comparison.changePercent(),
                rank,
                comparable ? rankChange : null,
                share(indicator, unit, value),
                comparison.comparability(),
                between,
                once.of(reasons));
    }

    /** Why the two years may not be compared, whatever their numbers. */
    private SortedSet<String> obstacles(
            Indicator indicator, Unit unit, Value value, Value previous) {
        SortedSet<String> obstacles = new TreeSet<>();
        if (!isSame(unit)) {
            obstacles.add("unit-changed");
        }
        boolean whole =
                unit.equals(now.province())
                        ? unitsNow.complete() && unitsBefore.complete()
                        : isWhole(unit, now, unitsNow, value)
                                && isWhole(unit, before, unitsBefore, previous);
        if (!whole) {
            obstacles.add("not-all-reported");
        }
        if (indicator.measureUnit() == MeasureUnit.PER_10000_RESIDENTS
                && !now.populationBasis().equals(before.populationBasis())) {
            obstacles.add("population-basis-changed");
        }
        return obstacles;
    }

    /** Whether the row is of the same territory in both years. */
    private boolean isSame(Unit unit) {
        if (unit.equals(now.province())) {
            return unit.equals(before.province()) && sameUnits;
        }
        return switch (unit.level()) {
            case AREA ->
                    before.province().code().equals(unit.code())
                            || unitsBefore.areas().contains(unit);
            case REMAINDER -> unitsNow.members(unit).equals(unitsBefore.members(unit));
            default -> unitsBefore.shown().contains(unit);
        };
    }

    /**
     * Of a unit, without rows that were left out: a part of a figure looks like a fall. Of a sum of
     * units, when each of them has reported and no other may hold a part of it.
     */
    private static boolean isWhole(Unit unit, YearValues year, Units units, Value value) {
        if (unit.level() == Level.AREA && year.province().code().equals(unit.code())) {
            return units.complete();
        }
        return year.isComplete(units.members(unit).orElse(List.of()))
                && PARTS.stream().noneMatch(value.reasons()::contains);
    }

    /** The share of the province, where the province is whole and large enough for a percentage. */
    private @Nullable BigDecimal share(Indicator indicator, Unit unit, Value value) {
        Value whole = now.value(now.province().code(), indicator.id());
        BigDecimal part = value.number();
        BigDecimal base = whole.number();
        if (!indicator.additive()
                || !unitsNow.shown().contains(unit)
                || unit.level() == Level.REPORTER
                || part == null
                || base == null
                || PARTS.stream().anyMatch(whole.reasons()::contains)
                || value.reasons().contains("units-unplaced")
                || base.compareTo(BigDecimal.valueOf(smallBase)) < 0) {
            return null;
        }
        return part.multiply(BigDecimal.valueOf(100))
                .divide(base, Values.SCALE, RoundingMode.HALF_UP);
    }
}
