package thidua.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import thidua.core.text.Language;
import thidua.job.Delivery;
import thidua.job.Settings;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code thidua deliver --year 2021}: no database. */
@Command(
        name = "deliver",
        description =
                "Mails the published pack of a year to the recipients in the settings, each edition"
                        + " once, and notes to whom in input/reference/deliveries.csv.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DeliverCommand implements Callable<Integer> {
    @Mixin ReportYear report = new ReportYear();

    @Option(
            names = "--preview",
            description = "Shows each group's mail; sends nothing, notes nothing.")
    boolean preview;

    @Option(
            names = "--again",
            description = "Although they have this edition; say why with --reason.")
    boolean again;

    @Mixin Deciding deciding = new Deciding();

    @Mixin InputOptions reading = new InputOptions();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "What is published (default: output).")
    @Nullable Path output;

    @Override
    public Integer call() {
        List<String> properties = reading.properties();
        InputOptions.add(properties, "output", output);
        Settings settings = Configuration.settings(properties);
        Console console = new Console(System.out, Language.of(settings.language()));
        if (!report.isSensible(console)) {
            return ExitCode.USAGE;
        }
        if (again && !deciding.isExplained()) {
            console.say("again-needs-reason");
            return ExitCode.USAGE;
        }
        return Failures.guard(
                console,
                () ->
                        new Delivery(
                                        settings,
                                        Configuration.mailServer(properties).orElse(null),
                                        Clock.systemUTC(),
                                        Signals.stop()::sleep)
                                .deliver(
                                        new Delivery.Request(
                                                report.year,
                                                again,
                                                preview,
                                                deciding.person(),
                                                again ? deciding.reason() : ""),
                                        console));
    }
}
