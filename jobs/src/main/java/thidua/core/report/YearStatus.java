package thidua.core.report;

import org.jspecify.annotations.Nullable;

import thidua.core.report.CompletenessLine.Arrival;
import thidua.core.unit.Unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a report year stands: who should have reported and who has.
 *
 * @param expected units that should report, special reporters included
 * @param reported those of whom everything that they owe stands whole and unquestioned
 * @param waived those of the others whose lacking tables a person waived
 * @param closed whether the year is closed
 * @param edition the one that stands; null when none was published
 * @param tables one a unit and table that it owes
 */
public record YearStatus(
        int year,
        List<Unit> expected,
        List<Unit> reported,
        List<Unit> waived,
        boolean closed,
        @Nullable PublishedEdition edition,
        List<UnitStatus> tables) {

    /**
     * An edition that was published.
     *
     * @param knownOn the day that it shows; null when nobody knows it
     */
    public record PublishedEdition(
            Instant publishedAt,
            @Nullable LocalDate knownOn,
            boolean provisional,
            boolean closed) {}

    /** Until all have reported or been waived by name. */
    public boolean isProvisional() {
        return reported.size() + waived.size() < expected.size();
    }

    /** Who is waited for, in the order of those expected. */
    public List<Unit> absent() {
        Set<Unit> present = new HashSet<>(reported);
        present.addAll(waived);
        return expected.stream().filter(unit -> !present.contains(unit)).toList();
    }

    /** How many tables arrived in each way, all ways in their order. */
    public Map<Arrival, Integer> counts() {
        Map<Arrival, Integer> counts = new EnumMap<>(Arrival.class);
        for (Arrival arrival : Arrival.values()) {
            counts.put(
                    arrival,
                    (int) tables.stream().filter(t -> t.line().verdict() == arrival).count());
        }
        return counts;
    }

    public int stale() {
        return (int) tables.stream().filter(UnitStatus::stale).count();
    }

    /** The tables of one unit, in the order of the tables. */
    public List<UnitStatus> of(Unit unit) {
        return tables.stream().filter(table -> table.line().unit().equals(unit)).toList();
    }

    /** Codes of the units with a table of which a later correction was not taken. */
    public static List<String> stale(Collection<UnitStatus> tables) {
        return tables.stream()
                .filter(UnitStatus::stale)
                .map(table -> table.line().unit().code())
                .distinct()
                .toList();
    }
}
