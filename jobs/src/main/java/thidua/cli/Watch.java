package thidua.cli;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import thidua.core.overview.Shown;
import thidua.core.overview.Shown.ShownYear;
import thidua.core.report.CommandRun;
import thidua.job.Build;
import thidua.job.LastRuns;
import thidua.job.Outcome;
import thidua.job.Settings;
import thidua.job.StatusQuery;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sees a command that publishes from its beginning to its end, however it ends, and leaves word of
 * it for the morning.
 */
final class Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    /** What the page says better, or the log. */
    private static final Set<String> UNTOLD =
            Set.of("finding", "more-findings", "ingesting", "computing");

    private final Console console;
    private final LastRuns book;
    private final CommandRun begun;
    private final List<String> said = new ArrayList<>();
    private final Set<Integer> published = new TreeSet<>();
    private @Nullable List<ShownYear> years;
    private @Nullable Shown shown;
    private String still = "";

    private Watch(Console console, LastRuns book, CommandRun begun) {
        this.console = console;
        this.book = book;
        this.begun = begun;
    }

    /** What a command does once there is a database. */
    @FunctionalInterface
    interface Work {
        Outcome run(Context context) throws Exception;
    }

    /**
     * Runs a command and returns its exit code.
     *
     * @param year that was asked for; null where the command asks for none
     */
    static int over(
            String command,
            @Nullable Integer year,
            CommonOptions common,
            Console console,
            Work work) {
        Settings settings = common.settings();
        Watch watch =
                new Watch(
                        console,
                        new LastRuns(settings, ZoneId.systemDefault()),
                        CommandRun.begun(
                                LogFile.runId(),
                                command,
                                year,
                                Instant.now(),
                                "thidua " + Build.current().id()));
        console.heardBy(watch::hear);
        watch.begin();
        int code =
                Failures.guard(
                        console,
                        () -> {
                            try (Context context = Context.open(common)) {
                                if (!LogFile.lacking().isEmpty()) {
                                    console.say("unlogged", LogFile.lacking());
                                }
                                try {
                                    return work.run(context);
                                } finally {
                                    watch.look(context);
                                }
                            }
                        });
        watch.end(code);
        return code;
    }

    private void hear(String key, String text, String... arguments) {
        if (key.equals("published")) {
            published.add(Integer.valueOf(arguments[0]));
        }
        if (!UNTOLD.contains(key)) {
            said.add(text.strip());
        }
    }

    private void begin() {
        try {
            book.begin(begun);
        } catch (IOException e) {
            LOG.debug("not noted", e); // it is said at the end
        }
    }

    /** Where the years stand now, as long as there is a database to ask. */
    private void look(Context context) {
        if (!context.isUp()) {
            return;
        }
        try {
            still = context.night().still();
            shown = book.shows(still).orElse(null);
            years = shown == null ? context.get(StatusQuery.class).shown(book) : null;
        } catch (RuntimeException | IOException e) {
            LOG.warn("the years cannot be told", e);
        }
    }

    private void end(int code) {
        CommandRun ended = begun.ended(Instant.now(), code, List.copyOf(published), said);
        LogFile.ended(ended);
        try {
            if (shown == null) {
                book.end(ended, years, still);
            } else {
                book.endStill(ended, shown);
            }
        } catch (IOException e) {
            LOG.warn("the page over all years is not written", e);
            console.say("unwatched", String.valueOf(e.getMessage()));
        }
        try {
            book.send(shown == null ? years : shown.years());
        } catch (IOException e) {
            LOG.warn("the metrics are not sent", e);
            console.say("unsent", String.valueOf(e.getMessage()));
        }
    }
}
