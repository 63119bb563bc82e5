package thidua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The kit with its own peers, input and server: started by its {@code run.sh}, its results taken
 * from the lines that it writes. The product runs beside the peers through {@code contender}.
 */
final class Kit {
    static final String PRODUCT = "thidua";
    static final List<String> PEERS = List.of("pandas-copy", "duckdb", "springbatch");

    /** The rows that a contender loaded: of the product's views, else of the kit's tables. */
    private static final String COUNT =
            "select "
                    + count("analysis.model", "stands", "fact_model")
                    + " || '|' || "
                    + count("analysis.award", "stands and counted", "fact_award");

    private static final Pattern NUMBER = Pattern.compile("\"(\\w+)\": (-?[0-9.]+)");
    private static final Pattern NAME = Pattern.compile("\"contender\": \"([^\"]+)\"");
    private static final Pattern BAD = Pattern.compile("\"bad\": \\[\"([^\"]+)\"");

    private final Options options;
    private final Path kit;

    /** What the kit and its contenders are told. */
    private final Map<String, String> environment = new HashMap<>();

    Kit(Options options, Path kit) {
        this.options = options;
        this.kit = kit;
        environment.put(
                "BENCH_DATA",
                System.getenv()
                        .getOrDefault("BENCH_DATA", options.data().resolve("kit").toString()));
        environment.put("JAVA25", Contenders.javaProgram());
        environment.put("BENCH_COUNT_SQL", COUNT);
        environment.put("BENCH_CLASSPATH", System.getProperty("java.class.path"));
        environment.put(KitClasses.VARIABLE, "");
    }

    private static String count(String view, String which, String table) {
        return "case when to_regclass('%s') is null then (select count(*) from %s) else"
                        .formatted(view, table)
                + " (xpath('//n/text()', query_to_xml('select count(*) as n from %s where %s',"
                        .formatted(view, which)
                + " false, true, '')))[1]::text::bigint end";
    }

    /** All runs by contender. */
    void run(Contenders.Runs runs) throws IOException, InterruptedException {
        Path data = Path.of(environment.get("BENCH_DATA"));
        if (options.contender().contains("$" + KitClasses.VARIABLE)) {
            prepare();
        }
        String size = options.extent().name();
        String tag = "-product-" + ProcessHandle.current().pid();
        List<String> contenders = new ArrayList<>(List.of("--only", String.join(",", PEERS)));
        contenders.addAll(List.of("--rounds", Integer.toString(options.rounds())));
        Path log = options.data().resolve("log/kit.log");
        int code = kit(size, tag, contenders, log);
        Path results = data.resolve("results/" + size + tag + ".jsonl");
        if (Files.exists(results)) {
            try (Stream<String> lines = Files.lines(results)) {
                lines.forEach(line -> add(runs, line));
            }
        }
        if (runs.of("kit:" + PRODUCT).isEmpty()) {
            var failure = new IOException("the kit ended with code " + code + ", see " + log);
            runs.add("kit:" + PRODUCT, Run.none(0, failure));
        }
        run(List.of(kit.resolve("pg.sh").toString(), "stop"), data.resolve("log/pg-stop.log"));
    }

    /** What the launcher would do once is in no figure here either. */
    private void prepare() throws IOException, InterruptedException {
        KitClasses classes =
                KitClasses.of(
                        System.getProperty("java.class.path"),
                        options.data().resolve("kit-classes"));
        environment.put("BENCH_CLASSPATH", classes.path());
        environment.put(KitClasses.VARIABLE, classes.filling());
        Path log = options.data().resolve("log/kit-prepare.log");
        kit("small", "-prepare", List.of("--rounds", "1"), log);
        environment.put(KitClasses.VARIABLE, classes.filled());
        if (classes.filled().isEmpty()) {
            System.out.println("  no cache of classes on the kit's input, see " + log);
        }
    }

    private int kit(String size, String tag, List<String> contenders, Path log)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(kit.resolve("run.sh").toString(), size));
        command.addAll(contenders);
        command.addAll(List.of("--timeout", Integer.toString(options.timeout())));
        command.addAll(List.of("--tag=" + tag, "--contender", PRODUCT + "=" + options.contender()));
        return run(command, log);
    }

    private int run(List<String> command, Path log) throws IOException, InterruptedException {
        Files.createDirectories(log.getParent());
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return builder.start().waitFor();
    }

    private static void add(Contenders.Runs runs, String line) {
        Map<String, Double> numbers = new HashMap<>();
        Matcher number = NUMBER.matcher(line);
        while (number.find()) {
            numbers.put(number.group(1), Double.valueOf(number.group(2)));
        }
        String bad = first(BAD, line).orElse(null);
        if (bad == null && numbers.getOrDefault("rc", 0.0) != 0) {
            bad = "exit code " + numbers.getOrDefault("rc", 0.0).intValue();
        }
        runs.add(
                "kit:" + first(NAME, line).orElse("?"),
                new Run(
                        numbers.getOrDefault("round", 0.0).intValue(),
                        numbers.getOrDefault("wall", Double.NaN),
                        numbers.getOrDefault("cpu", 0.0),
                        numbers.getOrDefault("pg_cpu", 0.0),
                        numbers.getOrDefault("rss_mib", Double.NaN),
                        Double.NaN,
                        Run.Pair.NONE,
                        Map.of(),
                        bad));
    }

    private static Optional<String> first(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
