package thidua.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

import thidua.core.text.Language;
import thidua.edge.delimited.Closings;
import thidua.job.Outcome;
import thidua.job.PublishedPack;
import thidua.job.Settings;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code thidua close --year 2021 --reason "…"}. */
@Command(
        name = "close",
        description =
                "Closes a year: the pack that stands becomes final, and no other is published.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CloseCommand implements Callable<Integer> {
    @Mixin ReportYear report = new ReportYear();

    @Mixin Deciding deciding = new Deciding();

    @Mixin CommonOptions options = new CommonOptions();

    @Override
    public Integer call() {
        Settings settings = options.settings();
        Console console = new Console(System.out, Language.of(settings.language()));
        if (!report.isSensible(console)) {
            return ExitCode.USAGE;
        }
        if (!deciding.isExplained()) {
            console.say("close.usage");
            return ExitCode.USAGE;
        }
        return Failures.guard(console, () -> decide(console, settings));
    }

    private Outcome decide(Console console, Settings settings) throws IOException {
        String when = Integer.toString(report.year);
        Closings closings = Closings.in(settings.input());
        Optional<PublishedPack> pack = PublishedPack.of(settings, report.year);
        if (closings.isClosed(report.year, Deciding.today())) {
            console.say("close.known", when);
        } else if (pack.isEmpty()) {
            console.say("close.nothing", when);
        } else if (pack.get().provisional()) {
            console.say("close.provisional", when, String.join(", ", pack.get().absent()));
        } else {
            return close(console, closings, when);
        }
        return Outcome.MISUSED;
    }

    private Outcome close(Console console, Closings closings, String when) throws IOException {
        closings.add(report.year, true, Deciding.today(), deciding.person(), deciding.reason());
        console.say("close.done", deciding.person(), when);
        return Outcome.DONE;
    }
}
