package thidua.bench;

import thidua.bench.Desks.Desk;
import thidua.bench.input.Expected;
import thidua.bench.input.GeneratedInput;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Starts each contender as a process of its own, and looks at what it left behind. */
final class Contenders {
    /** The launcher, as the documentation tells people to call it. */
    private static final Path LAUNCHER = Path.of("../thidua").toAbsolutePath().normalize();

    /** Done; and done although rows were refused or admitted. */
    private static final Set<Integer> PRODUCT_DONE = Set.of(0, 3);

    /** The night that publishes every year once, and how many times longer that may take. */
    static final String BEFORE = "night-before";

    private static final int ALL_PACKS = 3;

    private static final List<String> JAVA_OF_THE_LAUNCHER =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m");

    private final Options options;
    private final Server server;
    private final Pace pace;

    Contenders(Options options, Server server, Pace pace) {
        this.options = options;
        this.server = server;
        this.pace = pace;
    }

    /** What the launcher would prepare by itself after the first command, beside the second. */
    void prepare() throws IOException, InterruptedException {
        List<String> command = List.of(LAUNCHER.toString(), "--prepare");
        child(0, "prepare", command, Map.of(), Set.of(0, 5));
    }

    /**
     * The product: {@code thidua WORDS…} on a desk, with its answers compared.
     *
     * @param expected what it must have found; empty: nobody looks
     */
    Run product(int round, String name, Desk desk, List<Expected> expected, String... words)
            throws IOException, InterruptedException, SQLException {
        Map<String, String> environment = new HashMap<>(server.environment(desk.database()));
        environment.put("THIDUA_PROVINCE", GeneratedInput.province());
        environment.put("THIDUA_QUIETSECONDS", "0"); // corrected files are just there
        // not what is set for this office: nobody shall get mail
        environment.put("SPRING_CONFIG_ADDITIONALLOCATION", "optional:file:" + desk.folder() + "/");
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(List.of(words));
        for (String each : List.of("input", "output", "data")) {
            command.addAll(List.of("--" + each, desk.folder().resolve(each).toString()));
        }
        try (Connection database = server.connect(desk.database())) {
            long before = Stages.last(database);
            Run run = child(round, name, command, environment, PRODUCT_DONE);
            if (!run.isGood()) {
                return run;
            }
            Map<String, Double> stages = Stages.after(database, before);
            if (expected.isEmpty()) {
                return run.with(stages, null);
            }
            int year = expected.stream().mapToInt(Expected::year).max().orElseThrow();
            return run.with(stages, Answers.ofProduct(database, expected, desk.pack(year)));
        }
    }

    /** The textbook job on the same files. */
    Run textbook(int round, Path made, List<Expected> expected)
            throws IOException, InterruptedException, SQLException {
        String name = "textbook";
        String database = server.fresh("bench_" + name);
        Path out = options.data().resolve("desks/" + name);
        Desks.delete(out);
        List<String> command = java(List.of(), "thidua.bench.textbook.TextbookJob");
        command.addAll(List.of(EmptyJob.settings()));
        command.add("--bench.input=" + made.resolve("input"));
        command.add("--bench.out=" + out);
        Run run = child(round, name, command, server.environment(database), Set.of(0));
        if (!run.isGood()) {
            return run;
        }
        try (Connection connection = server.connect(database)) {
            return run.with(
                    Stages.ofTextbook(connection), Answers.ofTextbook(connection, expected));
        }
    }

    /** All files read and nothing done with them; the part {@code read} leaves Java's start out. */
    Run bareRead(int round, String name, Path folder) throws IOException, InterruptedException {
        List<String> command = java(JAVA_OF_THE_LAUNCHER, "thidua.bench.BareRead");
        command.add(folder.toString());
        Run run = child(round, name, command, Map.of(), Set.of(0));
        return run.isGood()
                ? run.with(Map.of("read", Double.valueOf(Child.lastLine(log(name)))), null)
                : run;
    }

    /**
     * A cluster: the script pins everything to the processors that it is given, PostgreSQL and the
     * broker too, and says last how many seconds the run took.
     *
     * @param cores as {@code taskset} takes them
     */
    Run workers(int round, int count, String cores, Path made)
            throws IOException, InterruptedException {
        String name = "workers-" + count;
        List<String> command =
                List.of("taskset", "-c", cores, options.workers(), "" + count, cores);
        Map<String, String> environment = new HashMap<>();
        environment.put("BENCH_INPUT", made.resolve("input").toString());
        environment.put("BENCH_OUT", options.data().resolve("desks/" + name).toString());
        environment.put("THIDUA_PROVINCE", GeneratedInput.province());
        environment.put("THIDUA_QUIETSECONDS", "0");
        Desks.delete(options.data().resolve("desks/" + name));
        Run run = child(round, name, command, environment, PRODUCT_DONE).ofCluster();
        return run.isGood()
                ? run.with(Map.of("run", Double.valueOf(Child.lastLine(log(name)))), null)
                : run;
    }

    /** An empty job of Boot and Batch, from a fat jar. */
    Run empty(int round, Path jar, String database) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(javaProgram(), "-jar", jar.toString()));
        command.addAll(List.of(EmptyJob.settings()));
        return child(round, "empty", command, server.environment(database), Set.of(0));
    }

    private Run child(
            int round,
            String name,
            List<String> command,
            Map<String, String> environment,
            Set<Integer> good)
            throws IOException, InterruptedException {
        int patience = name.equals(BEFORE) ? ALL_PACKS : 1;
        double before = pace.now();
        Run run =
                Child.run(
                        round,
                        command,
                        environment,
                        log(name),
                        patience * options.timeout(),
                        good,
                        server);
        return run.at((before + pace.now()) / 2);
    }

    private Path log(String name) {
        return options.data().resolve("log/" + name + ".log");
    }

    private static List<String> java(List<String> flags, String main) {
        List<String> command = new ArrayList<>(List.of(javaProgram()));
        command.addAll(flags);
        command.add("-Djava.awt.headless=true");
        String fonts = "src/main/resources/thidua/fontconfig.properties";
        command.add("-Dsun.awt.fontconfig=" + Path.of(fonts).toAbsolutePath());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        return command;
    }

    static String javaProgram() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** By name in the order in which they first ran. */
    static final class Runs {
        private final Map<String, List<Run>> all = new LinkedHashMap<>();

        void add(String name, Run run) {
            all.computeIfAbsent(name, _ -> new ArrayList<>()).add(run);
            System.out.printf(
                    Locale.ROOT,
                    "  round %d %-14s %7.2f s  %s%n",
                    run.round() + 1,
                    name,
                    run.wall(),
                    (run.bad() == null ? "right" : run.bad())
                            + (run.pair().isEven() ? "" : ", uneven"));
        }

        Map<String, List<Run>> all() {
            return all;
        }

        List<Run> of(String name) {
            return all.getOrDefault(name, List.of());
        }

        /**
         * Of the attempts at a pair only the one with the most even pace, which is the even one
         * where there is one: it is the last. Whatever came out of them is not looked at.
         */
        List<Run> counting(String name) {
            Map<Integer, Double> least = new HashMap<>();
            for (Run run : of(name)) {
                least.merge(run.pair().number(), run.pair().gap(), Math::min);
            }
            return of(name).stream()
                    .filter(run -> run.pair().gap() <= least.getOrDefault(run.pair().number(), 0.0))
                    .toList();
        }
    }
}
