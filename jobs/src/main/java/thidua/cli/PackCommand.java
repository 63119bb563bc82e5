package thidua.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import thidua.core.text.Language;
import thidua.job.PackRun;

import java.time.LocalDate;
import java.util.concurrent.Callable;

/** {@code thidua pack --year 2025 --as-of 2026-01-15 --units-of 2024-12-31}. */
@Command(
        name = "pack",
        description =
                "Draws the pack of a year as it was known on a day, or in the units of another day,"
                        + " into output/YEAR@DATE or output/YEAR~DATE, beside the one that"
                        + " stands.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PackCommand implements Callable<Integer> {
    @Mixin ReportYear report = new ReportYear();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day, 2022-01-15 (default: that of the edition that stands).")
    @Nullable LocalDate asOf;

    @Option(
            names = "--units-of",
            paramLabel = "DATE",
            description =
                    "In the units of this day, 2024-12-31 (default: those that reported). What can"
                            + " be added is added over them; the rest is shown apart.")
    @Nullable LocalDate unitsOf;

    @Mixin CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        Console console = new Console(System.out, Language.of(common.settings().language()));
        if (!report.isSensible(console)) {
            return ExitCode.USAGE;
        }
        return Failures.guard(
                console,
                () -> {
                    try (Context context = Context.start(common.properties())) {
                        return context.get(PackRun.class).draw(report.year, asOf, unitsOf, console);
                    }
                });
    }
}
