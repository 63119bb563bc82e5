package thidua.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import thidua.core.text.Language;
import thidua.edge.server.EmbeddedServer;
import thidua.job.Backup;
import thidua.job.Outcome;
import thidua.job.Settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code thidua backup /backups/thidua-2026-01-31.zip}. */
@Command(
        name = "backup",
        description =
                "Writes the whole database into one file, while other commands go on. The file"
                        + " holds names of people: only its owner may read it.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class BackupCommand implements Callable<Integer> {
    /** The database is taken as it is, and neither made nor migrated. */
    private static final String AS_IT_IS = "--spring.flyway.enabled=false";

    @Parameters(paramLabel = "FILE", description = "A new file; its folder must be there.")
    Path file = Path.of("");

    @Mixin CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        Settings settings = common.settings();
        Console console = new Console(System.out, Language.of(settings.language()));
        return Failures.guard(
                console,
                () -> {
                    if (!Configuration.namesServer(common.properties())
                            && !EmbeddedServer.isIn(settings.data())) {
                        console.say("backup.nothing");
                        return Outcome.MISUSED;
                    }
                    try (Context context = Context.start(asItIs(common))) {
                        return context.get(Backup.class).into(file, console);
                    }
                });
    }

    static List<String> asItIs(CommonOptions common) {
        List<String> properties = new ArrayList<>(common.properties());
        properties.add(AS_IT_IS);
        return properties;
    }
}
