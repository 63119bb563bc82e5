package thidua.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

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
            console.say("reopen.usage");
            return ExitCode.USAGE;
        }
        return Failures.guard(console, () -> decide(console, settings));
    }

    private Outcome decide(Console console, Settings settings) throws IOException {
        String when = Integer.toString(report.year);
        Closings closings = Closings.in(settings.input());
        if (!closings.isClosed(report.year, Deciding.today())) {
            console.say("reopen.open", when);
            return Outcome.MISUSED;
        }
        closings.add(report.year, false, Deciding.today(), deciding.person(), deciding.reason());
        console.say("reopen.done", deciding.person(), when);
        return Outcome.DONE;
    }
}
