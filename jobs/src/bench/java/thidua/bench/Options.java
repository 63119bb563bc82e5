package thidua.bench;

import org.jspecify.annotations.Nullable;

import thidua.bench.input.Extent;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was asked for, as {@code key=value} words; an empty value counts as none.
 *
 * @param rounds how often each contender runs, in turns
 * @param timeout seconds that a contender may take
 * @param calm seconds that it may wait for processors that are as fast as they can be
 * @param attempts how often a pair of runs is measured at most, until the pace was the same
 * @param only which groups run; empty: all that fit the size
 * @param data folder for everything big
 * @param kit folder of the kit with its peers; null: they do not run
 * @param contender how the kit's input goes through the product, as a shell command
 * @param workers a script that runs a cluster of so many workers; empty: there is none
 * @param hotPaths which of the hot paths to measure instead of everything else; empty: none
 * @param page where the results are written
 */
record Options(
        Extent extent,
        int rounds,
        int timeout,
        int calm,
        int attempts,
        List<String> only,
        Path data,
        @Nullable Path kit,
        String contender,
        String workers,
        String hotPaths,
        Path page) {
    private static final String CONTENDER =
            "$JAVA25 $BENCH_AOT -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx532m -Xmn80m"
                    + " -XX:SurvivorRatio=2 -Djava.awt.headless=true"
                    + " -Dsun.awt.fontconfig=%s -cp $BENCH_CLASSPATH thidua.cli.Kit"
                            .formatted(
                                    Path.of("src/main/resources/thidua/fontconfig.properties")
                                            .toAbsolutePath());

    static Options of(String... words) {
        Map<String, String> given = new HashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals > 0 && equals < word.length() - 1 && !word.contains("=${")) {
                given.put(word.substring(0, equals), word.substring(equals + 1));
            }
        }
        String size = given.getOrDefault("size", "small");
        int rows = Integer.parseInt(given.getOrDefault("rows", "" + Extent.ROWS));
        long seed = Long.parseLong(given.getOrDefault("seed", "" + Extent.SEED));
        boolean nation = size.equals("nation");
        String only = given.getOrDefault("only", nation ? "csv,copy" : "");
        String kit = given.get("kit");
        return new Options(
                Extent.of(size, rows, seed),
                Integer.parseInt(given.getOrDefault("rounds", nation ? "1" : "3")),
                Integer.parseInt(given.getOrDefault("timeout", nation ? "3600" : "300")),
                Integer.parseInt(given.getOrDefault("calm", "60")),
                Integer.parseInt(given.getOrDefault("attempts", "3")),
                only.isEmpty() ? List.of() : List.of(only.split(",")),
                Path.of(given.getOrDefault("data", "target/bench")).toAbsolutePath(),
                kit == null ? null : Path.of(kit).toAbsolutePath(),
                given.getOrDefault("contender", CONTENDER),
                given.getOrDefault("workers", "src/bench/workers"),
                given.getOrDefault("jmh", ""),
                Path.of(given.getOrDefault("page", "benchmarks.md")).toAbsolutePath());
    }

    boolean wants(String group) {
        return only.isEmpty() || only.contains(group);
    }
}
