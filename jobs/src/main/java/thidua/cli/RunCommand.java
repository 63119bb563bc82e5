package thidua.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import thidua.core.text.Language;
import thidua.job.ReadAhead;
import thidua.job.YearRun;

import java.util.concurrent.Callable;

/** {@code thidua run --year 2021}. */
@Command(
        name = "run",
        description =
                "Ingests what is new in the years up to YEAR, computes, and publishes output/YEAR.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RunCommand implements Callable<Integer> {
    @Mixin ReportYear report = new ReportYear();

    @Option(names = "--again", description = "Although nothing changed; say why with --reason.")
    boolean again;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why the year is run again.")
    @Nullable String reason;

    @Mixin CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        Console console = new Console(System.out, Language.of(common.settings().language()));
        if (!report.isSensible(console)) {
            return ExitCode.USAGE;
        }
        if (again && (reason == null || reason.isBlank())) {
            console.say("again-needs-reason");
            return ExitCode.USAGE;
        }
        String why = again ? reason : null;
        ReadAhead files = ReadAhead.begun(common.settings(), report.year, why);
        return Watch.over(
                "run",
                report.year,
                common,
                console,
                context ->
                        context.get(YearRun.class)
                                .reading(files)
                                .run(
                                        new YearRun.Request(report.year, Deciding.today(), why),
                                        console));
    }
}
