package thidua.core.unit;

import org.jspecify.annotations.Nullable;

import thidua.core.text.Likeness;
import thidua.core.text.Remembered;
import thidua.core.text.VietnameseText;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Finds the unit that a text names, in stages from exact to without accents. */
final class UnitNames {
    private static final int SUGGESTIONS = 3;

    /** Years of report and levels that are remembered: files come by years. */
    private static final int TIMES = 8;

    /** From sure to less sure. */
    private static final List<BiPredicate<UnitName, UnitName.Wanted>> STAGES =
            List.of(UnitName::hasKey, UnitName::isShortened, UnitName::isTypedPoorly);

    private final Units units;
    private final List<UnitName> names;
    private final Likeness<UnitName> bare;
    private final Likeness<UnitName> full;
    private final SpecialNames special;
    private final Remembered<Time, Pool> pools;

    /** For which units a name is looked up: those of a level on a day. */
    private record Time(LocalDate day, Level level) {}

    /**
     * Those units.
     *
     * @param coded those that a text names by their code
     * @param keyed those whose whole name it is, folded
     */
    private record Pool(
            List<UnitName> names, Map<String, List<Unit>> coded, Map<String, List<Unit>> keyed) {
        static Pool of(List<UnitName> names) {
            return new Pool(
                    names,
                    names.stream().map(UnitName::unit).collect(Collectors.groupingBy(Unit::code)),
                    names.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            UnitName::key,
                                            Collectors.mapping(
                                                    UnitName::unit, Collectors.toList()))));
        }

        /** As {@link UnitNames#match} among its names. */
        List<Unit> match(String text) {
            String key = VietnameseText.key(text);
            List<Unit> sure = coded.getOrDefault(key, keyed.getOrDefault(key, List.of()));
            return sure.isEmpty() ? UnitNames.match(text, names) : sure;
        }
    }

    UnitNames(Units units) {
        this.units = units;
        this.names = units.all().stream().map(UnitName::of).toList();
        this.bare = Likeness.of(names, UnitName::bare);
        this.full = Likeness.of(names, UnitName::key);
        this.special = new SpecialNames(units.all());
        this.pools =
                new Remembered<>(
                        TIMES,
                        time ->
                                Pool.of(
                                        names.stream()
                                                .filter(n -> fits(n.unit(), time.day, time.level))
                                                .toList()));
    }

    Resolved resolve(String written, LocalDate day, Level level, @Nullable String within) {
        Optional<Resolved> reporter = special.resolve(written, day, level);
        if (reporter.isPresent()) {
            return reporter.get();
        }
        UnitText text = UnitText.of(written);
        List<String> places = new ArrayList<>(text.within());
        if (within != null) {
            places.addAll(places(within));
        }
        List<Unit> found = pools.of(new Time(day, level)).match(text.name());
        List<Unit> there = found.stream().filter(u -> liesIn(u, places, day)).toList();
        if (there.size() == 1) {
            return new Resolved.Known(there.getFirst());
        }
        if (there.isEmpty() && !found.isEmpty()) {
            return new Resolved.Unknown(found);
        }
        return there.isEmpty() ? elsewhen(text, day, level) : new Resolved.Ambiguous(there);
    }

    private static List<String> places(String within) {
        UnitText text = UnitText.of(within);
        List<String> places = new ArrayList<>(List.of(text.name()));
        places.addAll(text.within());
        places.removeIf(String::isEmpty);
        return places;
    }

    private static boolean fits(Unit unit, LocalDate day, Level level) {
        return unit.level().isAmong(level) && unit.validity().holdsOn(day);
    }

    /** The units that fit at the first stage at which any fits. */
    private static List<Unit> match(String text, List<UnitName> pool) {
        String key = VietnameseText.key(text);
        if (key.isEmpty()) {
            return List.of();
        }
        List<Unit> coded = pool.stream().map(UnitName::unit).filter(u -> is(u, key)).toList();
        if (!coded.isEmpty()) {
            return coded;
        }
        UnitName.Wanted wanted = new UnitName.Wanted(key);
        return STAGES.stream()
                .map(s -> pool.stream().filter(n -> s.test(n, wanted)).map(UnitName::unit).toList())
                .filter(units -> !units.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean is(Unit unit, String code) {
        return unit.code().equals(code);
    }

    /** Whether each place named is the unit itself or one above it, as named then or before. */
    private boolean liesIn(Unit unit, List<String> places, LocalDate day) {
        if (places.isEmpty()) {
            return true;
        }
        Set<Unit> above = new LinkedHashSet<>(List.of(unit));
        for (Unit parent : units.above(unit, day)) {
            above.add(parent);
            above.addAll(units.predecessors(parent));
        }
        List<UnitName> known = names.stream().filter(n -> above.contains(n.unit())).toList();
        return places.stream().allMatch(place -> !match(place, known).isEmpty());
    }

    /** When no unit of the day fits: the one that fits at the nearest other time, if it is one. */
    private Resolved elsewhen(UnitText text, LocalDate day, Level level) {
        List<UnitName> others =
                names.stream().filter(n -> !n.unit().validity().holdsOn(day)).toList();
        List<UnitName> peers =
                others.stream().filter(n -> n.unit().level().isAmong(level)).toList();
        List<Unit> matched = match(text.name(), peers);
        List<Unit> found =
                (matched.isEmpty() ? match(text.name(), others) : matched)
                        .stream().filter(u -> liesIn(u, text.within(), dayOf(u, day))).toList();
        long near = found.stream().mapToLong(u -> distance(u, day)).min().orElse(0);
        List<Unit> nearest = found.stream().filter(u -> distance(u, day) == near).toList();
        if (nearest.size() == 1) {
            return atAnotherTime(nearest.getFirst(), day);
        }
        return new Resolved.Unknown(nearest.isEmpty() ? suggest(text, day, level) : nearest);
    }

    private Resolved atAnotherTime(Unit unit, LocalDate day) {
        boolean past = !unit.validity().until().isAfter(day);
        List<UnitChange> changes = past ? units.changesAfter(unit) : units.changesBefore(unit);
        return new Resolved.AtAnotherTime(unit, changes, units.standingFor(unit, day));
    }

    /** The day of the unit's validity that is nearest to the day. */
    private static LocalDate dayOf(Unit unit, LocalDate day) {
        Validity validity = unit.validity();
        return validity.until().isAfter(day) ? validity.from() : validity.until().minusDays(1);
    }

    private static long distance(Unit unit, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(dayOf(unit, day), day));
    }

    /** First the same name on another level, then names that look alike on this one. */
    private List<Unit> suggest(UnitText text, LocalDate day, Level level) {
        List<UnitName> today =
                names.stream().filter(n -> n.unit().validity().holdsOn(day)).toList();
        Set<Unit> suggested = new LinkedHashSet<>(match(text.name(), today));
        String withoutKind = UnitName.withoutKind(VietnameseText.key(text.name()));
        suggested.addAll(nearest(bare, withoutKind, day, level));
        suggested.addAll(nearest(full, text.name(), day, level));
        return suggested.stream().limit(SUGGESTIONS).toList();
    }

    private static List<Unit> nearest(
            Likeness<UnitName> likeness, String name, LocalDate day, Level level) {
        return likeness.nearest(name, SUGGESTIONS, n -> fits(n.unit(), day, level)).stream()
                .map(UnitName::unit)
                .toList();
    }
}
