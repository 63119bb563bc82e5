package thidua.core.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Units that need not report, by the decision of a person, in the order of the register. */
public record Waivers(List<Waiver> all) {
    public static final Waivers NONE = new Waivers(List.of());

    public Waivers {
        all = List.copyOf(all);
    }

    /**
     * A decision.
     *
     * @param unit the unit's code
     * @param table {@code models} or {@code awards}; empty for both
     */
    public record Waiver(int year, String unit, String table, LocalDate knownOn) {
        private boolean covers(int year, String unit, String table) {
            return this.year == year
                    && this.unit.equals(unit)
                    && (this.table.isEmpty() || this.table.equals(table));
        }
    }

    public boolean cover(int year, String unit, FactTable table) {
        return !days(year, unit, table.id()).isEmpty();
    }

    /** The days on which it was waived, the first one first. */
    public List<LocalDate> days(int year, String unit, String table) {
        return all.stream()
                .filter(waiver -> waiver.covers(year, unit, table))
                .map(Waiver::knownOn)
                .sorted()
                .toList();
    }

    /** Those that were known on a day. */
    public Waivers upTo(LocalDate day) {
        return new Waivers(all.stream().filter(w -> !w.knownOn().isAfter(day)).toList());
    }

    public List<Waiver> ofYear(int year) {
        return all.stream()
                .filter(waiver -> waiver.year() == year)
                .sorted(
                        Comparator.comparing(Waiver::unit)
                                .thenComparing(Waiver::table)
                                .thenComparing(Waiver::knownOn))
                .toList();
    }
}
