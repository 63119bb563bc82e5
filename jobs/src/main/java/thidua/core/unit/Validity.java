package thidua.core.unit;

import java.time.LocalDate;

/**
 * The days on which something holds: from {@code from} (inclusive) to {@code until} (exclusive).
 * Open ends are {@link LocalDate#MIN} and {@link LocalDate#MAX}.
 */
public record Validity(LocalDate from, LocalDate until) {
    public static final Validity ALWAYS = new Validity(LocalDate.MIN, LocalDate.MAX);

    public Validity {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "a validity ends after it begins, was: " + from + " to " + until);
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    public boolean overlaps(Validity other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** Whether it holds on at least one day of the calendar year. */
    public boolean touches(int year) {
        return from.isBefore(LocalDate.of(year + 1, 1, 1))
                && until.isAfter(LocalDate.of(year, 1, 1));
    }
}
