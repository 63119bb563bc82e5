package thidua.core.report;

import thidua.core.report.CompletenessLine.Arrival;

import java.util.List;
import java.util.Locale;

/**
 * How a table of a unit stands with the office, and what to do about it.
 *
 * @param partial whether it counts without its bad rows, as a person admitted it
 * @param stale whether a later correction was not taken while this one stands
 * @param conflicting whether files contradict each other, and no day orders them
 * @param files below {@code input} that were not taken
 */
public record UnitStatus(
        CompletenessLine line,
        boolean partial,
        boolean stale,
        boolean conflicting,
        List<String> files) {

    public UnitStatus {
        files = List.copyOf(files);
    }

    /** What a person does next. */
    public enum Next {
        /** Nothing. */
        NONE,
        /** Ask the unit for its report, or waive it. */
        REMIND,
        /** Send the marked workbook back, or admit the table without its bad rows. */
        MEND,
        /** Say which file is the later one. */
        ORDER,
        /** Ask for the table with all its rows. */
        COMPLETE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Next next() {
        Arrival verdict = line.verdict();
        if (verdict == Arrival.WAIVED) {
            return Next.NONE;
        }
        if (verdict == Arrival.MISSING) {
            return Next.REMIND;
        }
        if (stale || verdict == Arrival.REFUSED) {
            return conflicting ? Next.ORDER : Next.MEND;
        }
        return partial ? Next.COMPLETE : Next.NONE;
    }
}
