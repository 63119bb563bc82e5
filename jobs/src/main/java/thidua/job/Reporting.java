package thidua.job;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.DueDates;
import thidua.core.fact.FactTable;
import thidua.core.fact.Reporter;
import thidua.core.fact.Reporters;
import thidua.core.fact.Waivers;
import thidua.core.report.ReadFile;
import thidua.core.report.RollCall;
import thidua.core.report.UnitStatus;
import thidua.core.report.YearStatus;
import thidua.core.report.YearStatus.PublishedEdition;
import thidua.core.unit.Unit;
import thidua.edge.warehouse.Computations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who had reported by a day, in full or by leave. */
record Reporting(
        Computations computations,
        DueDates due,
        Waivers waivers,
        Reporters reporters,
        LocalDate knownOn) {

    /**
     * Where a year stands.
     *
     * @param read its files
     * @param edition the one that stands; null when none was published
     */
    YearStatus status(
            List<Unit> expected,
            int year,
            List<ReadFile> read,
            boolean closed,
            @Nullable PublishedEdition edition) {
        List<UnitStatus> tables =
                new RollCall(year, read, due, reporters, waivers).statuses(expected);
        Map<String, Set<String>> standing = wholeTables(year);
        Set<String> whole = reported(expected, standing);
        return new YearStatus(
                year,
                expected,
                settled(expected, whole, Set.copyOf(YearStatus.stale(tables))),
                expected.stream()
                        .filter(unit -> !whole.contains(unit.code()))
                        .filter(unit -> isWaived(unit, year, standing))
                        .toList(),
                closed,
                edition,
                tables);
    }

    /**
     * The latest day on which anything was received, revoked, waived or newly expected.
     *
     * @param received the latest on which anything was received or revoked
     */
    LocalDate dated(int year, Optional<LocalDate> received) {
        return Stream.of(
                        received.stream(),
                        waivers.all().stream()
                                .filter(waiver -> waiver.year() <= year)
                                .map(Waivers.Waiver::knownOn),
                        reporters.upTo(year).stream().map(Reporter::knownOn))
                .flatMap(days -> days)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.of(year, 12, 31));
    }

    /** Of each unit of which something stands the tables that stand whole, by its code. */
    SortedMap<String, Set<String>> wholeTables(int year) {
        return wholeTables(List.of(year)).getOrDefault(year, new TreeMap<>());
    }

    /** The same of many years, by year; none where nothing stands. */
    SortedMap<Integer, SortedMap<String, Set<String>>> wholeTables(Collection<Integer> years) {
        return computations.wholeTables(years, knownOn);
    }

    /**
     * Codes of those of whom every table that they owe stands whole.
     *
     * @param tables that do, by unit code
     */
    Set<String> reported(List<Unit> expected, Map<String, Set<String>> tables) {
        return expected.stream()
                .filter(unit -> tables.getOrDefault(unit.code(), Set.of()).containsAll(owed(unit)))
                .map(Unit::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The units of whom everything that they owe stands, and no later correction was refused.
     *
     * @param whole codes of those of whom everything stands whole
     * @param stale codes of those whose later correction was not taken
     */
    private static List<Unit> settled(List<Unit> expected, Set<String> whole, Set<String> stale) {
        return expected.stream()
                .filter(unit -> whole.contains(unit.code()) && !stale.contains(unit.code()))
                .toList();
    }

    /** Whether each table that the unit lacks is waived. */
    private boolean isWaived(Unit unit, int year, Map<String, Set<String>> standing) {
        Set<String> whole = standing.getOrDefault(unit.code(), Set.of());
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
}
