package thidua.core.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where units of any time lie in the geography of one day: in the units that report on it. What is
 * stated for a unit may be counted for another only where the whole of it lies in that one; nothing
 * is split.
 *
 * @param day on which the units shown stand
 */
public record Crosswalk(Units units, LocalDate day) {

    /** Where one unit lies. */
    public sealed interface Place {
        /** Wholly in one unit of the day. */
        record In(Unit target) implements Place {}

        /**
         * In several, or nobody knows in which of them.
         *
         * @param candidates units of the day that may hold a part of it
         */
        record Unplaced(List<Unit> candidates) implements Place {}

        /** Outside what was the home province on the day, as far as the reference data go back. */
        record Outside() implements Place {}
    }

    /** The units shown, in order of code. */
    public List<Unit> targets() {
        return units.reporters(day);
    }

    /** Where a unit of any time lies; a special reporter lies nowhere but in itself. */
    public Place placeOf(Unit unit) {
        return placeOf(unit, new LinkedHashSet<>(targets()));
    }

    private Place placeOf(Unit unit, SequencedSet<Unit> targets) {
        if (targets.contains(unit) || unit.level() == Level.REPORTER) {
            return new Place.In(unit);
        }
        Level level = targets.isEmpty() ? unit.level() : targets.getFirst().level();
        if (unit.level().compareTo(level) < 0) {
            return new Place.Unplaced(within(unit, targets));
        }
        List<Unit> standing = units.standingFor(unit, day);
        List<Unit> holders =
                standing.stream().flatMap(u -> holder(u, level).stream()).distinct().toList();
        List<Unit> known = holders.stream().filter(targets::contains).toList();
        if (known.isEmpty()) {
            return unit.validity().from().isAfter(day)
                    ? new Place.Outside()
                    : new Place.Unplaced(List.of());
        }
        return holders.size() == 1 ? new Place.In(known.getFirst()) : new Place.Unplaced(known);
    }

    /** The unit of a level that holds another on the day, or is it. */
    private Optional<Unit> holder(Unit unit, Level level) {
        return Stream.concat(Stream.of(unit), units.above(unit, day).stream())
                .filter(u -> u.level() == level)
                .findFirst();
    }

    /** The finer units of the day into which a coarser one of another time went. */
    private List<Unit> within(Unit coarse, Collection<Unit> targets) {
        LocalDate then = aDayOf(coarse.validity());
        return targets.stream()
                .filter(
                        target ->
                                units.standingFor(target, then).stream()
                                        .anyMatch(u -> units.above(u, then).contains(coarse)))
                .toList();
    }

    private LocalDate aDayOf(Validity validity) {
        LocalDate last = validity.until().minusDays(1);
        return validity.holdsOn(day) ? day : day.isBefore(validity.from()) ? validity.from() : last;
    }

    /**
     * Every unit that reports, where it is shown.
     *
     * @param placed one group a unit shown, in order of code, those that hold nobody included
     * @param touched codes of units shown that may hold a part of what is unplaced
     * @param unplaced what lies in several units
     * @param outside what lies outside the home province of the day
     */
    public record Placement(
            List<Group> placed, Set<String> touched, List<Unit> unplaced, List<Unit> outside) {}

    /** Places all units that report for a year. */
    public Placement place(List<Unit> reporting) {
        SequencedSet<Unit> targets = new LinkedHashSet<>(targets());
        Map<Unit, List<Unit>> placed = new LinkedHashMap<>();
        targets.forEach(target -> placed.put(target, new ArrayList<>()));
        List<Unit> touched = new ArrayList<>();
        List<Unit> unplaced = new ArrayList<>();
        List<Unit> outside = new ArrayList<>();
        for (Unit unit : reporting) {
            switch (placeOf(unit, targets)) {
                case Place.In(Unit target) ->
                        placed.computeIfAbsent(target, t -> new ArrayList<>()).add(unit);
                case Place.Unplaced(List<Unit> candidates) -> {
                    unplaced.add(unit);
                    touched.addAll(candidates);
                }
                case Place.Outside _ -> outside.add(unit);
            }
        }
        return new Placement(
                placed.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList(),
                touched.stream().map(Unit::code).collect(Collectors.toUnmodifiableSet()),
                List.copyOf(unplaced),
                List.copyOf(outside));
    }
}
