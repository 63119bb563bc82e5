package thidua.job;

import thidua.core.fact.FactTable;
import thidua.core.fact.Reporters;
import thidua.core.fact.Verdict;
import thidua.core.fact.Waivers;
import thidua.core.unit.Unit;
import thidua.edge.warehouse.Computations;
import thidua.edge.warehouse.Computations.StandingSubmission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who had reported by a day, in full or by leave. */
record Reporting(
        Computations computations, Waivers waivers, Reporters reporters, LocalDate knownOn) {

    /** Codes of those of whom every table that they owe stands whole. */
    Set<String> reported(List<Unit> expected, int year) {
        Map<String, Set<String>> tables = wholeTables(year);
        return expected.stream()
                .filter(unit -> tables.getOrDefault(unit.code(), Set.of()).containsAll(owed(unit)))
                .map(Unit::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether each table that the unit lacks is waived. */
    boolean isWaived(Unit unit, int year) {
        Set<String> whole = wholeTables(year).getOrDefault(unit.code(), Set.of());
        return Stream.of(FactTable.values())
                .filter(table -> reporters.owes(unit, table))
                .allMatch(
                        table ->
                                whole.contains(table.id())
                                        || waivers.cover(year, unit.code(), table));
    }

    private Set<String> owed(Unit unit) {
        return Stream.of(FactTable.values())
                .filter(table -> reporters.owes(unit, table))
                .map(FactTable::id)
                .collect(Collectors.toSet());
    }

    /** The tables that stand whole, by unit. */
    private Map<String, Set<String>> wholeTables(int year) {
        return computations.standing(year, knownOn).stream()
                .filter(standing -> !standing.verdict().equals(Verdict.PARTIAL.id()))
                .collect(
                        Collectors.groupingBy(
                                StandingSubmission::unit,
                                Collectors.mapping(StandingSubmission::table, Collectors.toSet())));
    }
}
