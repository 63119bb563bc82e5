package thidua.core.report;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.FactTable;
import thidua.core.unit.Unit;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A row of the report {@code completeness}: whether a unit that should report has done so.
 *
 * @param receivedAt null when nothing came or nobody knows the day
 */
public record CompletenessLine(
        int year,
        Unit unit,
        FactTable table,
        LocalDate expectedBy,
        @Nullable LocalDate receivedAt,
        Arrival verdict) {

    /** The same, where nobody waits for what has not come. */
    CompletenessLine waived() {
        return verdict == Arrival.MISSING || verdict == Arrival.REFUSED
                ? new CompletenessLine(year, unit, table, expectedBy, receivedAt, Arrival.WAIVED)
                : this;
    }

    /** How a table arrived. */
    public enum Arrival {
        ON_TIME,
        LATE,
        RECEIVED,
        REFUSED,
        MISSING,
        NIL,
        WAIVED;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
