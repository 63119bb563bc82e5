package thidua.core.metric;

import thidua.core.metric.Metric.Sample;
import thidua.core.report.CommandRun;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What is measured of the last runs and of each year. */
public final class Metrics {
    private static final double MILLIS = 1000.0;

    private final List<YearMeasure> years;
    private final List<CommandRun> runs;
    private final ZoneId zone;
    private final List<Metric> all = new ArrayList<>();

    private Metrics(List<YearMeasure> years, List<CommandRun> runs, ZoneId zone) {
        this.years = years;
        this.runs = runs;
        this.zone = zone;
    }

    /**
     * @param years none when the database could not be asked
     * @param runs the latest first
     * @param zone in which a day of receipt ends
     * @param version of what ran
     */
    public static List<Metric> of(
            List<YearMeasure> years, List<CommandRun> runs, ZoneId zone, String version) {
        Metrics metrics = new Metrics(years, runs, zone);
        metrics.all.add(
                new Metric(
                        "thidua_build_info",
                        "Which version wrote these metrics; always 1.",
                        List.of(Sample.of(1, "version", version))));
        metrics.ofRuns();
        metrics.ofRows();
        metrics.ofReports();
        return List.copyOf(metrics.all);
    }

    private void ofRuns() {
        runs(
                "thidua_last_run_timestamp_seconds",
                "When the last run of the command ended, in seconds since 1970.",
                run -> run.exitCode() != null,
                run -> seconds(end(run)));
        runs(
                "thidua_last_run_duration_seconds",
                "How long the last run of the command took.",
                run -> run.exitCode() != null,
                run -> run.took().toMillis() / MILLIS);
        runs(
                "thidua_last_run_exit_code",
                "Exit code of the last run of the command; 0 and 3 are done.",
                run -> run.exitCode() != null,
                run -> run.exitCode() == null ? 0 : run.exitCode());
        runs(
                "thidua_last_success_timestamp_seconds",
                "When the command last ended with 0 or 3, in seconds since 1970.",
                CommandRun::succeeded,
                run -> seconds(end(run)));
    }

    private void ofRows() {
        years("thidua_rows_read", "Rows of all files of the year.", YearMeasure::read);
        years(
                "thidua_rows_loaded",
                "Rows of all files of the year that are in the figures.",
                YearMeasure::loaded);
        years(
                "thidua_rows_rejected",
                "Rows of all files of the year that were rejected.",
                YearMeasure::rejected);
        add(
                "thidua_findings",
                "Findings of the year that are not mended, by severity.",
                years.stream()
                        .flatMap(
                                y ->
                                        y.findings().entrySet().stream()
                                                .map(
                                                        count ->
                                                                Sample.of(
                                                                        count.getValue(),
                                                                        "year",
                                                                        year(y),
                                                                        "severity",
                                                                        count.getKey().id()))));
    }

    private void ofReports() {
        years(
                "thidua_units_expected",
                "Units that owe a report for the year.",
                YearMeasure::expected);
        years(
                "thidua_units_reported",
                "Units of the year of which everything stands whole.",
                YearMeasure::reported);
        years(
                "thidua_units_waived",
                "Units of the year that need not report any more.",
                YearMeasure::waived);
        years(
                "thidua_reports_overdue",
                "Tables of the year that are missing or refused though their day has passed.",
                y -> overdue(y).size());
        years(
                "thidua_oldest_overdue_report_seconds",
                "How long the table of the year has been overdue that was due first; 0 if none is.",
                y -> overdue(y).stream().mapToDouble(this::age).max().orElse(0));
        add(
                "thidua_edition_published_timestamp_seconds",
                "When the edition of the year that stands was published, in seconds since 1970.",
                editions((y, at) -> seconds(at)));
        add(
                "thidua_edition_provisional",
                "Whether the edition of the year that stands is provisional.",
                editions((y, at) -> y.provisional() ? 1 : 0));
    }

    private List<LocalDate> overdue(YearMeasure measure) {
        return measure.owed().stream().filter(due -> age(due) > 0).toList();
    }

    /** Since the end of the day on which it was due. */
    private double age(LocalDate dueOn) {
        Instant due = dueOn.plusDays(1).atStartOfDay(zone).toInstant();
        return runs.isEmpty() ? 0 : Duration.between(due, end(runs.getFirst())).toSeconds();
    }

    private Stream<Sample> editions(ToDoubleBiFunction<YearMeasure, Instant> value) {
        return years.stream()
                .flatMap(
                        y -> {
                            Instant at = y.publishedAt();
                            return at == null
                                    ? Stream.of()
                                    : Stream.of(
                                            Sample.of(value.applyAsDouble(y, at), "year", year(y)));
                        });
    }

    private void years(String name, String help, ToDoubleFunction<YearMeasure> value) {
        add(
                name,
                help,
                years.stream().map(y -> Sample.of(value.applyAsDouble(y), "year", year(y))));
    }

    /** Of each command the latest run that is meant. */
    private void runs(
            String name,
            String help,
            Predicate<CommandRun> meant,
            Function<CommandRun, Number> value) {
        Map<String, CommandRun> latest = new LinkedHashMap<>();
        runs.stream().filter(meant).forEach(run -> latest.putIfAbsent(run.command(), run));
        add(
                name,
                help,
                latest.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(
                                run ->
                                        Sample.of(
                                                value.apply(run.getValue()).doubleValue(),
                                                "command",
                                                run.getKey())));
    }

    private void add(String name, String help, Stream<Sample> samples) {
        all.add(new Metric(name, help, samples.toList()));
    }

    private static String year(YearMeasure measure) {
        return Integer.toString(measure.year());
    }

    /** When a run ended; of one that goes on, when it began. */
    public static Instant end(CommandRun run) {
        return run.endedAt() == null ? run.startedAt() : run.endedAt();
    }

    private static double seconds(Instant instant) {
        return instant.toEpochMilli() / MILLIS;
    }
}
