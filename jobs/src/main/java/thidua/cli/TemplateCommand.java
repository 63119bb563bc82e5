package thidua.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import thidua.core.text.Language;
import thidua.job.Settings;
import thidua.job.TemplateFolder;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code thidua template --year 2021 [--unit 362] DIR}: no database. */
@Command(
        name = "template",
        description =
                "Writes blank workbooks for units to fill in, with drop-down lists and checks.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class TemplateCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "DIR",
            description =
                    "Where they are written; a file that is there and differs is never replaced.")
    Path folder = Path.of("");

    @Mixin ReportYear report = new ReportYear();

    @Option(
            names = "--unit",
            paramLabel = "CODE",
            description = "Only this unit's (default: every unit that reports for the year).")
    @Nullable String unit;

    @Mixin InputOptions options = new InputOptions();

    @Override
    public Integer call() {
        Settings settings = options.settings();
        Console console = new Console(System.out, Language.of(settings.language()));
        if (!report.isSensible(console)) {
            return ExitCode.USAGE;
        }
        return Failures.guard(
                console,
                () -> new TemplateFolder(settings, console).write(report.year, unit, folder));
    }
}
