package thidua.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import thidua.core.text.Language;
import thidua.job.Outcome;
import thidua.job.Settings;
import thidua.job.WorkerRun;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code thidua worker}: one more pair of hands for runs of the profile {@code cluster}. */
@Command(
        name = "worker",
        description =
                "Reads files for runs of the profile cluster, on any machine, until it is told to"
                        + " stop. It needs the same database and broker, and no input folder.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class WorkerCommand implements Callable<Integer> {
    private static final String CLUSTER = "--spring.profiles.include=cluster";

    @Mixin CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        Settings settings = common.settings();
        Console console = new Console(System.out, Language.of(settings.language()));
        List<String> properties = new ArrayList<>(common.properties());
        properties.add(CLUSTER);
        properties.addAll(settings.cluster().sessions());
        return Failures.guard(
                console,
                () -> {
                    try (Context context = Context.start(properties)) {
                        context.get(WorkerRun.class).run(console);
                        return Outcome.STOPPED;
                    }
                });
    }
}
