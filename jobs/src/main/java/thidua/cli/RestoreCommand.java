package thidua.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import thidua.core.text.Language;
import thidua.job.Outcome;
import thidua.job.Restore;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code thidua restore /backups/thidua-2026-01-31.zip --data data}. */
@Command(
        name = "restore",
        description =
                "Fills an empty database from a backup, of this or an earlier version of thidua"
                        + " and of any PostgreSQL, and brings it up to date. What is there already"
                        + " is never overwritten.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "What thidua backup wrote.")
    Path file = Path.of("");

    @Mixin CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        Console console = new Console(System.out, Language.of(common.settings().language()));
        return Failures.guard(
                console,
                () -> {
                    if (!Files.isRegularFile(file)) {
                        console.say("restore.no-file", file.toString());
                        return Outcome.MISUSED;
                    }
                    try (Context context = Context.start(BackupCommand.asItIs(common))) {
                        return context.get(Restore.class).from(file, console);
                    }
                });
    }
}
