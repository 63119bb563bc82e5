package thidua.job;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What a run is to do.
 *
 * @param command {@code run} or {@code nightly}
 * @param year that is asked for; null for every year with a change
 * @param today the day to note for files that come without one
 * @param reason why the year is to be run again although nothing changed; null otherwise
 */
record Order(String command, @Nullable Integer year, LocalDate today, @Nullable String reason) {

    boolean isNightly() {
        return year == null;
    }

    /** Whether a year was asked for by name. */
    boolean asksFor(int which) {
        return year != null && year == which;
    }

    /** Whether the files of a year may be read. */
    boolean reaches(int which) {
        return year == null || which <= year;
    }

    /** Why a year is to be brought though nothing changed; null where it need not. */
    @Nullable String reasonFor(int which) {
        return asksFor(which) ? reason : null;
    }

    /** As another run names us when it finds a year held. */
    String holder() {
        String words = year == null ? command : command + " --year " + year;
        return "thidua %s (process %d)".formatted(words, ProcessHandle.current().pid());
    }
}
