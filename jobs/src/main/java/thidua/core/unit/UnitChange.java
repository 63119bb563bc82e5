package thidua.core.unit;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One predecessor and one successor on the day of a change: a row of {@code unit_changes.csv}. A
 * unit that absorbs others has a change to itself, so old to new is total at every date.
 *
 * @param oldCode names the unit whose validity ends on the effective day
 * @param newCode names the unit whose validity begins on that day; null when nothing follows
 * @param legalBasis number and day of the resolution
 */
public record UnitChange(
        String oldCode,
        @Nullable String newCode,
        LocalDate effective,
        Kind kind,
        String legalBasis) {

    /** What a change does; a transfer changes the parent only. */
    public enum Kind {
        MERGE,
        RENAME,
        TRANSFER,
        SPLIT,
        ABOLISH;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }
}
