package thidua.core.indicator;

import org.jspecify.annotations.Nullable;

import thidua.core.unit.Group;
import thidua.core.unit.Unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which units the figures of a year are shown for.
 *
 * @param day whose units they are; null: as reported, those of 31 December of the report year
 * @param units shown one by one; they, the remainders and whoever else reported add up to the
 *     province
 * @param groups what is a sum of units that reported: recast units, areas, remainders
 * @param areas former units that go on as a series of their own, in no sum and no rank
 * @param remainders what lies in none of the units shown; as reported, units that ended in the year
 *     and stated something
 * @param touched codes of units shown that may hold a part of what is unplaced
 */
public record Geography(
        @Nullable LocalDate day,
        List<Unit> units,
        List<Group> groups,
        List<Unit> areas,
        List<Unit> remainders,
        Set<String> touched) {

    /** The units that report, and the areas of former ones. */
    public static Geography asReported(List<Unit> units, List<Group> areas) {
        return asReported(units, areas, List.of());
    }

    /**
     * The same with units that stated something though nobody expected it: without them the rows
     * would not add up to the province.
     */
    static Geography asReported(List<Unit> units, List<Group> areas, List<Unit> others) {
        return new Geography(
                null,
                List.copyOf(units),
                List.copyOf(areas),
                areas.stream().map(Group::unit).toList(),
                List.copyOf(others),
                Set.of());
    }

    /** The units that a unit shown is the sum of; empty for one that reported itself. */
    public Optional<List<Unit>> members(Unit unit) {
        return groups.stream()
                .filter(group -> group.unit().equals(unit))
                .map(Group::members)
                .findFirst();
    }

    /** Everything below the province that has figures, in the order of the report. */
    public List<Unit> rows() {
        return Stream.of(areas, units, remainders).flatMap(List::stream).toList();
    }
}
