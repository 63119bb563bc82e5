package thidua.cli;

import thidua.bench.kit.KitCharts;
import thidua.bench.kit.KitReference;
import thidua.bench.kit.KitReport;
import thidua.bench.kit.Stopwatch;
import thidua.core.indicator.YearValues;
import thidua.core.reference.Reference;
import thidua.job.KitRun;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import javax.sql.DataSource;

/** The contender: does what the environment of the kit says, and says its phases at the end. */
public final class Kit {
    private Kit() {}

    public static void main(String[] arguments) throws Exception {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.out.println(run(System.getenv()));
        System.exit(0);
    }

    /** Runs once; returns the phases as one line of JSON. */
    static String run(Map<String, String> environment) throws Exception {
        Stopwatch watch = new Stopwatch();
        Path input = Path.of(environment.get("BENCH_INPUT"));
        Path output = Path.of(environment.get("BENCH_OUT"));
        int charts = Integer.parseInt(environment.get("BENCH_CHARTS"));
        LogFile.begin("kit");
        try (Context context = Context.start(properties(environment, input, output))) {
            watch.lap("start");
            Reference reference = KitReference.of(input);
            SortedMap<Integer, YearValues> values =
                    new KitRun(context::get)
                            .go(
                                    reference,
                                    output.resolve("registers"),
                                    LocalDate.now(ZoneOffset.UTC),
                                    watch::lap);
            KitReport.of(values, context.get(DataSource.class)).write(output.resolve("report.csv"));
            watch.lap("report");
            KitCharts.draw(values, charts, output.resolve("charts"));
            watch.lap("charts");
        }
        return watch.json();
    }

    private static List<String> properties(
            Map<String, String> environment, Path input, Path output) {
        return List.of(
                "--thidua.input=" + input,
                "--thidua.output=" + output.resolve("packs"),
                "--thidua.data=" + output.resolve("data"),
                "--thidua.province=" + KitReference.PROVINCE,
                "--spring.datasource.url=" + environment.get("BENCH_JDBC_URL"),
                "--spring.datasource.username=" + environment.getOrDefault("PGUSER", "postgres"));
    }
}
