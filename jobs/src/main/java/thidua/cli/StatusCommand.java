package thidua.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import thidua.core.report.CommandRun;
import thidua.core.report.RunLine;
import thidua.core.report.YearStatus;
import thidua.core.text.Language;
import thidua.edge.json.StatusJson;
import thidua.edge.server.EmbeddedServer;
import thidua.edge.warehouse.Audit;
import thidua.job.LastRuns;
import thidua.job.Outcome;
import thidua.job.Settings;
import thidua.job.StatusQuery;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code thidua status [--year 2021] [--json] [--audit]}. */
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

    @Option(
            names = "--findings",
            paramLabel = "sarif|junit",
            description = "The findings of the year instead, as SARIF 2.1.0 or as JUnit's XML.")
    @Nullable FindingFormat findings;

    @Option(
            names = "--audit",
            description = "Who did what instead: runs, decisions, operations, the last 50 of them.")
    boolean audit;

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
        if (findings != null && year == null) {
            console.say("findings-of-which-year");
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
                        if (audit) {
                            AuditReport report = new AuditReport(language);
                            context.get(Audit.class)
                                    .latest(year, AuditReport.ROWS)
                                    .forEach(noted -> System.out.println(report.line(noted)));
                            return Outcome.DONE;
                        }
                        StatusQuery query = context.get(StatusQuery.class);
                        FindingFormat format = findings;
                        Integer of = year;
                        if (format != null && of != null) {
                            print(format.write(query.files(of), query.open(of)));
                            return Outcome.DONE;
                        }
                        tell(query.years(year), query.runs(), settings, console);
                        return Outcome.DONE;
                    }
                });
    }

    private static List<CommandRun> commands(Settings settings) throws IOException {
        return new LastRuns(settings, ZoneId.systemDefault()).all();
    }

    private Outcome none(Settings settings, Console console) throws IOException {
        FindingFormat format = findings;
        if (format != null) {
            print(format.write(List.of(), List.of()));
        } else if (json) {
            print(StatusJson.write(false, List.of(), false, List.of(), commands(settings)));
        } else {
            console.say("status.no-database", settings.data().toString());
            new CommandReport(console, Language.of(settings.language())).tell(commands(settings));
        }
        return Outcome.DONE;
    }

    private void tell(
            List<YearStatus> years, List<RunLine> runs, Settings settings, Console console)
            throws IOException {
        List<CommandRun> commands = commands(settings);
        if (json) {
            print(StatusJson.write(true, years, year != null, runs, commands));
        } else {
            new StatusReport(console, settings).tell(years, year != null, runs);
            new CommandReport(console, Language.of(settings.language())).tell(commands);
        }
    }

    private static void print(byte[] text) {
        System.out.writeBytes(text);
        System.out.flush();
    }
}
