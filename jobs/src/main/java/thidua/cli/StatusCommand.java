package thidua.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import thidua.core.report.RunLine;
import thidua.core.report.YearStatus;
import thidua.core.text.Language;
import thidua.edge.json.StatusJson;
import thidua.edge.server.EmbeddedServer;
import thidua.job.Outcome;
import thidua.job.Settings;
import thidua.job.StatusQuery;

import java.util.List;
import java.util.concurrent.Callable;

/** {@code thidua status [--year 2021] [--json]}. */
@Command(
        name = "status",
        description =
                "Tells who has reported and who has not, what is published, and how the last runs"
                        + " ended. Reads nothing and changes nothing.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class StatusCommand implements Callable<Integer> {
    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "Unit by unit for one report year (default: all years, summarised).")
    @Nullable Integer year;

    @Option(names = "--json", description = "As JSON, for programs.")
    boolean json;

    @Mixin CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        Settings settings = common.settings();
        Language language = Language.of(settings.language());
        Console console = new Console(System.out, language);
        if (year != null && !ReportYear.isSensible(year)) {
            console.say("year-out-of-range", year.toString());
            return ExitCode.USAGE;
        }
        return Failures.guard(
                console,
                () -> {
                    if (!Configuration.namesServer(common.properties())
                            && !EmbeddedServer.isIn(settings.data())) {
                        return none(settings, console);
                    }
                    try (Context context = Context.start(common.properties())) {
                        StatusQuery query = context.get(StatusQuery.class);
                        tell(query.years(year), query.runs(), settings, console);
                        return Outcome.DONE;
                    }
                });
    }

    private Outcome none(Settings settings, Console console) {
        if (json) {
            print(StatusJson.write(false, List.of(), false, List.of()));
        } else {
            console.say("status.no-database", settings.data().toString());
        }
        return Outcome.DONE;
    }

    private void tell(
            List<YearStatus> years, List<RunLine> runs, Settings settings, Console console) {
        if (json) {
            print(StatusJson.write(true, years, year != null, runs));
        } else {
            new StatusReport(console, settings).tell(years, year != null, runs);
        }
    }

    private static void print(byte[] text) {
        System.out.writeBytes(text);
        System.out.flush();
    }
}
