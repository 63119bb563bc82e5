package thidua.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.time.LocalDate;
import java.time.ZoneId;

/** Who decides and why, as every register of decisions asks. */
final class Deciding {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; a decision needs one.")
    @Nullable String reason;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who decides (default: the system's user).")
    @Nullable String by;

    boolean isExplained() {
        return reason != null && !reason.isBlank();
    }

    String reason() {
        return reason == null ? "" : reason.strip();
    }

    String person() {
        return by == null ? System.getProperty("user.name", "") : by;
    }

    /** The day in Vietnam, wherever the machine stands. */
    static LocalDate today() {
        return LocalDate.now(VIETNAM);
    }
}
