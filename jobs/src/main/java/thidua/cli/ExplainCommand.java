package thidua.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import thidua.core.text.Language;
import thidua.job.ExplainRun;

import java.util.concurrent.Callable;

/** {@code thidua explain models-new.2021.36}. */
@Command(
        name = "explain",
        description =
                "Says where a figure comes from: formula, inputs, comparison, editions, files and"
                        + " cells, and the same number computed again from them.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FIGURE_ID",
            description =
                    "Indicator, year and unit: models-new.2021.36; with @2022-01-15 behind it, as"
                            + " known on that day.")
    String figure = "";

    @Option(names = "--json", description = "For programs: the same as JSON.")
    boolean json;

    @Mixin CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        Console console = new Console(System.out, Language.of(common.settings().language()));
        return Failures.guard(
                console,
                () -> {
                    try (Context context = Context.start(common.properties())) {
                        return context.get(ExplainRun.class).explain(figure, json, console);
                    }
                });
    }
}
