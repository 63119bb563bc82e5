package thidua.bench;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.runner.RunnerException;

import thidua.bench.Desks.Desk;
import thidua.bench.Pairs.Side;
import thidua.bench.input.Expected;
import thidua.bench.input.Extent;
import thidua.bench.input.GeneratedInput;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The command: makes the input, runs the contenders in turns, compares their answers, prints the
 * table of targets and writes it down.
 *
 * <pre>mvn -Pbench -Dbench.size=province verify</pre>
 */
public final class Benchmark {
    private static final String LAST = Integer.toString(Extent.LAST_YEAR);

    /** Reruns are short beside the first runs that they need. */
    private static final int PAIRS = 2;

    /** A group of runs that belong together in a round. */
    private interface Turn {
        void take(int round) throws IOException, InterruptedException, SQLException;
    }

    private record Group(String name, Turn turn) {}

    private final Options options;
    private final Server server;
    private final Pace pace;
    private final Contenders contenders;
    private final Desks desks;
    private final Contenders.Runs runs = new Contenders.Runs();
    private final Pairs pairs;
    private final Path csv;
    private final Path xlsx;

    /** Of the last run of all years that was right: what it left is kept. */
    private @Nullable Desk history;

    private Benchmark(Options options, Server server) {
        this.options = options;
        this.server = server;
        this.pace = new Pace(options.calm());
        this.contenders = new Contenders(options, server, pace);
        this.pairs = new Pairs(runs, pace, options.attempts());
        this.desks = new Desks(options.data().resolve("desks"), server);
        this.csv = options.data().resolve("made/" + options.extent().name() + "-csv");
        this.xlsx = options.data().resolve("made/" + options.extent().name() + "-xlsx");
    }

    public static void main(String[] words)
            throws IOException, InterruptedException, SQLException, RunnerException {
        Options options = Options.of(words);
        if (!options.hotPaths().isEmpty()) {
            String table = HotPathRun.table(options.hotPaths());
            System.out.println("\n" + table);
            ResultPage.write(options.page(), "jmh", ResultPage.machine("") + "\n\n" + table);
            return;
        }
        try (Server server = Server.open(options.data())) {
            new Benchmark(options, server).run();
        }
    }

    private void run() throws IOException, InterruptedException, SQLException {
        System.out.println("making the input below " + csv.getParent() + " ...");
        GeneratedInput.make(csv, options.extent(), false);
        if (options.wants("xlsx")) {
            GeneratedInput.make(xlsx, options.extent(), true);
        }
        ResultPage page = new ResultPage(options, files(), server.version());
        contenders.prepare();
        warmUp();
        List<Group> groups = new ArrayList<>();
        add(groups, "csv", this::history);
        add(groups, "rerun", this::reruns);
        add(groups, "textbook", this::textbook);
        add(groups, "copy", this::copy);
        add(groups, "xlsx", this::workbooks);
        if (options.wants("workers") && !options.workers().isEmpty()) {
            groups.add(new Group("workers-1", this::workers));
        }
        for (int round = 0; round < options.rounds(); round++) {
            for (Group group : groups) {
                attempt(group, round);
            }
            Collections.rotate(groups, 1);
        }
        if (options.wants("night")) {
            attempt(new Group("night", this::nights), 0);
        }
        Path kit = options.kit();
        if (kit != null && options.wants("kit")) {
            attempt(new Group("kit:" + Kit.PRODUCT, _ -> new Kit(options, kit).run(runs)), 0);
        }
        String text = page.text(runs, pace.best());
        System.out.println("\n" + text);
        ResultPage.write(options.page(), options.extent().name(), text);
    }

    private void add(List<Group> groups, String name, Turn turn) {
        if (options.wants(name)) {
            groups.add(new Group(name, turn));
        }
    }

    /** What goes wrong in one group is told, and leaves the others alone. */
    private void attempt(Group group, int round) throws InterruptedException {
        try {
            pace.await();
            group.turn().take(round);
        } catch (IOException | SQLException | RuntimeException e) {
            runs.add(group.name(), Run.none(round, e));
        }
    }

    private String files() throws IOException {
        List<Expected> all = expected(csv, "expected.csv");
        Path input = csv.resolve("input");
        Path reference = input.resolve("reference");
        try (Stream<Path> files = Files.walk(input)) {
            return "%d csv files, %d models and %d awards that are right, %d rows that are not"
                    .formatted(
                            files.filter(f -> f.toString().endsWith(".csv"))
                                    .filter(f -> !f.startsWith(reference))
                                    .count(),
                            all.stream().mapToInt(Expected::models).sum(),
                            all.stream().mapToInt(Expected::awards).sum(),
                            all.stream().mapToInt(Expected::rejected).sum());
        }
    }

    private static List<Expected> expected(Path made, String file) throws IOException {
        return Expected.read(made.resolve(file));
    }

    /** What a launcher does once, and the disk's cache, are in no figure. */
    private void warmUp() throws IOException, InterruptedException, SQLException {
        Path made = options.data().resolve("made/warm-up");
        GeneratedInput.make(made, new Extent("warm-up", 2, 2, 10, 1), false);
        Desk desk = desks.lay(desks.at("warm_up"), made, 0);
        List<Expected> expected = expected(made, "expected.csv");
        Run run = contenders.product(0, "warm-up", desk, expected, "run", "--year", LAST);
        System.out.printf(
                Locale.ROOT,
                "  warm-up %.2f s %s%n",
                run.wall(),
                run.bad() == null ? "right" : run.bad());
    }

    /** Everything from nothing. */
    private void history(int round) throws IOException, InterruptedException, SQLException {
        Desk desk = desks.lay(desks.at("csv"), csv, 0);
        Run whole = product(round, "csv", desk, expected(csv, "expected.csv"));
        if (whole.isGood() && options.wants("rerun")) {
            history = null;
            desks.keep(desk);
            history = desk;
        }
    }

    /** Only the last year; and then that again, beside it with all years stored. */
    private void reruns(int round) throws IOException, InterruptedException, SQLException {
        Desk desk = desks.lay(desks.at("alone"), csv, Extent.LAST_YEAR);
        List<Expected> first =
                expected(csv, "expected.csv").stream()
                        .filter(each -> each.year() == Extent.LAST_YEAR)
                        .toList();
        Run alone = product(round, "alone", desk, first);
        Desk all = history;
        if (!alone.isGood() || all == null) {
            throw new IOException("there is no first run that was right, of csv or alone");
        }
        desks.keep(desk);
        for (int pair = 0; pair < PAIRS; pair++) {
            pairs.measure(
                    () -> {
                        desks.restore(all, csv);
                        desks.restore(desk, csv);
                    },
                    side(round, "rerun", all, corrected(0)),
                    side(round, "rerun-alone", desk, corrected(Extent.LAST_YEAR)));
        }
    }

    private List<Expected> corrected(int firstYear) throws IOException {
        List<Expected> all = new ArrayList<>(expected(csv, "expected-corrected.csv"));
        expected(csv, "expected.csv").stream()
                .filter(each -> each.year() < Extent.LAST_YEAR && each.year() >= firstYear)
                .forEach(all::add);
        return all;
    }

    private void textbook(int round) throws IOException, InterruptedException, SQLException {
        runs.add("textbook", contenders.textbook(round, csv, expected(csv, "expected.csv")));
    }

    private void copy(int round) throws IOException, InterruptedException, SQLException {
        double before = pace.now();
        Run copied = RawCopy.run(round, server, csv.resolve("clean"));
        runs.add("copy", copied.at((before + pace.now()) / 2));
        runs.add("bytes", contenders.bareRead(round, "bytes", csv.resolve("input")));
    }

    private void workbooks(int round) throws IOException, InterruptedException, SQLException {
        String bare = "fastexcel";
        Desk desk = desks.at("xlsx");
        pairs.measure(
                () -> desks.lay(desk, xlsx, 0),
                side(round, "xlsx", desk, expected(xlsx, "expected.csv")),
                new Side(bare, () -> contenders.bareRead(round, bare, xlsx.resolve("input"))));
    }

    /** One worker on each of the processors by itself, as they may differ; and two on both. */
    private void workers(int round) throws IOException, InterruptedException {
        Path outputs = options.data().resolve("desks");
        runs.add("workers-1", contenders.workers(round, 1, "0", csv));
        pace.await();
        Run both = contenders.workers(round, 2, "0-1", csv);
        runs.add(
                "workers-2",
                both.with(
                        both.parts(),
                        Answers.sameFiles(
                                outputs.resolve("workers-1/output/" + LAST),
                                outputs.resolve("workers-2/output/" + LAST))));
        pace.await();
        runs.add("workers-1", contenders.workers(round, 1, "1", csv));
    }

    private Run product(int round, String name, Desk desk, List<Expected> expected)
            throws IOException, InterruptedException, SQLException {
        Run run = side(round, name, desk, expected).measurement().take();
        runs.add(name, run);
        return run;
    }

    private Side side(int round, String name, Desk desk, List<Expected> expected) {
        return new Side(
                name, () -> contenders.product(round, name, desk, expected, "run", "--year", LAST));
    }

    /** One night publishes what is due; those after it find nothing to do. */
    private void nights(int only) throws IOException, InterruptedException, SQLException {
        Desk desk = desks.lay(desks.at("night"), csv, 0);
        List<Expected> expected = expected(csv, "expected.csv");
        Run first = contenders.product(only, Contenders.BEFORE, desk, expected, "nightly");
        runs.add(first.isGood() ? Contenders.BEFORE : "night", first);
        Path jar = EmptyJar.make(Path.of("target/thidua.jar"), options.data().resolve("empty.jar"));
        String empty = server.fresh("bench_empty");
        contenders.empty(only, jar, empty); // makes its tables
        desks.settle(); // from one night to the next a day passes
        for (int round = 0; round < 2 * options.rounds() + 1; round++) {
            pace.await();
            if (first.isGood()) {
                runs.add("night", contenders.product(round, "night", desk, List.of(), "nightly"));
            }
            runs.add("empty", contenders.empty(round, jar, empty));
        }
    }
}
