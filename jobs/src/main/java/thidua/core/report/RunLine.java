package thidua.core.report;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;

/**
 * A run of a job, and how it ended.
 *
 * @param job {@code ingest}, {@code compute}, {@code publish} or {@code draw}
 * @param year that was asked for; null where the job names none
 * @param startedAt null when it never began
 * @param endedAt null while it runs, and when its process was lost
 * @param message what went wrong; empty when nothing did
 */
public record RunLine(
        String job,
        @Nullable Integer year,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        End end,
        String message) {

    /** How a run ended. */
    public enum End {
        COMPLETED,
        FAILED,
        STOPPED,
        /** It runs, or its process was lost; the next run goes on. */
        OPEN;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
