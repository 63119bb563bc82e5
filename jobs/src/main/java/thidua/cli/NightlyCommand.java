package thidua.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import thidua.core.text.Language;
import thidua.job.ReadAhead;

import java.util.concurrent.Callable;

/** {@code thidua nightly}: what cron starts. */
@Command(
        name = "nightly",
        description =
                "Ingests, computes and publishes every year whose files, registers, rules or units"
                    + " changed since its last edition, and mails it where the settings say so.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class NightlyCommand implements Callable<Integer> {
    @Mixin CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        Console console = new Console(System.out, Language.of(common.settings().language()));
        ReadAhead files = ReadAhead.begun(common.settings(), null, null);
        return Watch.over(
                "nightly",
                null,
                common,
                console,
                context -> context.night().reading(files).run(Deciding.today(), console));
    }
}
