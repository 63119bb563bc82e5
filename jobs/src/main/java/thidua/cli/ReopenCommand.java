package thidua.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import thidua.core.text.Language;
import thidua.edge.delimited.Closings;
import thidua.job.Outcome;
import thidua.job.Settings;

import java.io.IOException;
import java.util.concurrent.Callable;

/** {@code thidua reopen --year 2021 --reason "…"}. */
@Command(
        name = "reopen",
        description = "Reopens a closed year: what came in since is published by the next run.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ReopenCommand implements Callable<Integer> {
    @Option(
            names = "--year",
            required = true,
            paramLabel = "YEAR",
            description = "The report year.")
    int year;

    @Mixin Deciding deciding = new Deciding();

    @Mixin CommonOptions options = new CommonOptions();

    @Override
    public Integer call() {
        Settings settings = options.settings();
        Console console = new Console(System.out, Language.of(settings.language()));
        if (year < 2000 || year > 2100) {
            console.say("year-out-of-range", Integer.toString(year));
            return ExitCode.USAGE;
        }
        if (!deciding.isExplained()) {
            console.say("reopen.usage");
            return ExitCode.USAGE;
        }
        return Failures.guard(console, () -> decide(console, settings));
    }

    private Outcome decide(Console console, Settings settings) throws IOException {
        String when = Integer.toString(year);
        Closings closings = Closings.in(settings.input());
        if (!closings.isClosed(year, Deciding.today())) {
            console.say("reopen.open", when);
            return Outcome.MISUSED;
        }
        closings.add(year, false, Deciding.today(), deciding.person(), deciding.reason());
        console.say("reopen.done", deciding.person(), when);
        return Outcome.DONE;
    }
}
