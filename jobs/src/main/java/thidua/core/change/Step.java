package thidua.core.change;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.FactTable;

import java.time.LocalDate;

/**
 * One thing that happened.
 *
 * @param day from which it counts
 * @param unit the name of the unit whose figures it is about; empty for several
 * @param table null for both
 * @param from the file that stood before; empty for none
 * @param to the file that stands since, or the decisions revoked; empty for none
 */
public record Step(
        LocalDate day,
        Cause cause,
        String unit,
        @Nullable FactTable table,
        String from,
        String to) {}
