package thidua.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import thidua.core.change.FigureChange;
import thidua.core.report.ChangeTable;
import thidua.core.report.ChangeText;
import thidua.core.text.Language;
import thidua.edge.delimited.CsvReport;
import thidua.job.DiffRun;
import thidua.job.Outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code thidua diff --year 2021 --from 2022-01-12 --to 2022-02-01}. */
@Command(
        name = "diff",
        description =
                "Tells each figure of a year that is another one on the second day than on the"
                        + " first, and which cause has which part of the change.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DiffCommand implements Callable<Integer> {
    @Mixin ReportYear report = new ReportYear();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            description = "The first day, 2022-01-12.")
    LocalDate from = LocalDate.MIN;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DATE",
            description = "The second day, 2022-02-01.")
    LocalDate to = LocalDate.MIN;

    @Option(
            names = "--csv",
            description = "As CSV: a row a figure, a column a cause, which add up to the change.")
    boolean csv;

    @Mixin CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        Language language = Language.of(common.settings().language());
        Console console = new Console(csv ? System.err : System.out, language);
        if (!report.isSensible(console)) {
            return ExitCode.USAGE;
        }
        if (to.isBefore(from)) {
            console.say("diff.backwards", from.toString(), to.toString());
            return ExitCode.USAGE;
        }
        return Failures.guard(
                console,
                () -> {
                    try (Context context = Context.start(common.properties())) {
                        Optional<List<FigureChange>> changes =
                                context.get(DiffRun.class).between(report.year, from, to, console);
                        changes.ifPresent(found -> print(found, console, language));
                        return changes.isPresent() ? Outcome.DONE : Outcome.MISUSED;
                    }
                });
    }

    private void print(List<FigureChange> changes, Console console, Language language) {
        if (csv) {
            byte[] table =
                    CsvReport.write(ChangeTable.COLUMNS, ChangeTable.rows(changes, language));
            System.out.writeBytes(table);
            System.out.flush();
            return;
        }
        console.say(
                changes.isEmpty() ? "diff.none" : "diff.some",
                Integer.toString(report.year),
                from.toString(),
                to.toString(),
                Integer.toString(changes.size()));
        ChangeText.in(language).lines(changes).forEach(line -> console.say("plain", line));
    }
}
