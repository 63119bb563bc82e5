package thidua.core.report;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A call of a command that publishes: when it began, and how it ended.
 *
 * @param id by which the log knows it
 * @param command {@code run} or {@code nightly}
 * @param year that was asked for; null where the command asks for none
 * @param endedAt null while it runs, and when its process was lost
 * @param exitCode null likewise
 * @param published years of which it published an edition
 * @param said what it said, without its findings
 * @param product name and version of what ran
 */
public record CommandRun(
        String id,
        String command,
        @Nullable Integer year,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Integer exitCode,
        List<Integer> published,
        List<String> said,
        String product) {
    private static final int DONE = 0;
    private static final int DONE_WITH_REFUSALS = 3;

    public CommandRun {
        published = List.copyOf(published);
        said = List.copyOf(said);
    }

    /** One that begins. */
    public static CommandRun begun(
            String id, String command, @Nullable Integer year, Instant at, String product) {
        return new CommandRun(id, command, year, at, null, null, List.of(), List.of(), product);
    }

    /** The same at its end. */
    public CommandRun ended(Instant at, int exitCode, List<Integer> published, List<String> said) {
        return new CommandRun(id, command, year, startedAt, at, exitCode, published, said, product);
    }

    /** Whether everything that was to be done is done. */
    public boolean succeeded() {
        return exitCode != null && (exitCode == DONE || exitCode == DONE_WITH_REFUSALS);
    }

    /** How long it took; nothing while it runs. */
    public Duration took() {
        return endedAt == null ? Duration.ZERO : Duration.between(startedAt, endedAt);
    }

    /** As it is called: {@code run --year 2021}. */
    public String call() {
        return year == null ? command : command + " --year " + year;
    }
}
