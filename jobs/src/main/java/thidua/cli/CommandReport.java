package thidua.cli;

import thidua.core.overview.Overviews;
import thidua.core.report.CommandRun;
import thidua.core.text.Language;
import thidua.job.LastRuns;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the last runs ended, in words for a person; the page over all years has the same ones. */
record CommandReport(Console console, Language language) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);
    private static final int MOST = 5;

    void tell(List<CommandRun> runs) {
        if (runs.isEmpty()) {
            return;
        }
        console.say("status.commands");
        for (CommandRun run : runs.subList(0, Math.min(MOST, runs.size()))) {
            Integer code = run.exitCode();
            console.say(
                    code == null ? "status.command.open" : "status.command",
                    time(run),
                    run.call(),
                    Overviews.ended(code, language),
                    String.valueOf(code),
                    run.id());
        }
        Optional<CommandRun> success = LastRuns.lastSuccess(runs);
        console.say(
                success.isEmpty() ? "status.never" : "status.success",
                success.map(CommandReport::time).orElse(""));
    }

    private static String time(CommandRun run) {
        Instant ended = run.endedAt();
        Instant at = ended == null ? run.startedAt() : ended;
        return TIME.format(at.atZone(ZoneId.systemDefault()));
    }
}
