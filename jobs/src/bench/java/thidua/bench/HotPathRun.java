package thidua.bench;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Runs {@link HotPaths}, once as the launcher starts Java and once as Java comes. */
final class HotPathRun {
    private static final List<String> LAUNCHER =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m");
    private static final List<String> PLAIN = List.of("-Xmx512m");

    private HotPathRun() {}

    /**
     * The table of what was measured.
     *
     * @param which a regular expression over names of methods; {@code true}: all
     */
    static String table(String which) throws RunnerException {
        String include = HotPaths.class.getSimpleName() + "." + (which.equals("true") ? "" : which);
        List<RunResult> launcher = List.copyOf(run(include, LAUNCHER));
        List<RunResult> plain = List.copyOf(run(include, PLAIN));
        List<String> lines = new ArrayList<>();
        lines.add("| Hot path | ns, as the launcher starts Java | ns, as Java comes | Ratio |");
        lines.add("|---|---|---|---|");
        for (int i = 0; i < launcher.size(); i++) {
            var own = launcher.get(i).getPrimaryResult();
            var other = plain.get(i).getPrimaryResult();
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "| %s | %.0f ± %.0f | %.0f ± %.0f | %.2f |",
                            own.getLabel(),
                            own.getScore(),
                            own.getScoreError(),
                            other.getScore(),
                            other.getScoreError(),
                            own.getScore() / other.getScore()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static Collection<RunResult> run(String include, List<String> flags)
            throws RunnerException {
        return new Runner(
                        new OptionsBuilder()
                                .include(include)
                                .forks(1)
                                .warmupIterations(3)
                                .warmupTime(TimeValue.seconds(1))
                                .measurementIterations(5)
                                .measurementTime(TimeValue.seconds(1))
                                .jvmArgs(flags.toArray(String[]::new))
                                .build())
                .run();
    }
}
