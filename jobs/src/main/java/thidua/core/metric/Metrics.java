package thidua.core.metric;

import thidua.core.metric.Metric.Sample;
import thidua.core.report.CommandRun;
import thidua.core.report.CompletenessLine;
import thidua.core.report.CompletenessLine.Arrival;
import thidua.core.report.UnitStatus;
import thidua.core.report.YearStatus.PublishedEdition;
import thidua.core.report.YearWork;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What is measured of the last runs and of each year. */
public final class Metrics {
    private static final double MILLIS = 1000.0;

    private final List<YearWork> years;
    private final List<CommandRun> runs;
    private final ZoneId zone;
    private final List<Metric> all = new ArrayList<>();

    private Metrics(List<YearWork> years, List<CommandRun> runs, ZoneId zone) {
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
            List<YearWork> years, List<CommandRun> runs, ZoneId zone, String version) {
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
        years("thidua_rows_read", "Rows of all files of the year.", y -> y.rows().read());
        years(
                "thidua_rows_loaded",
                "Rows of all files of the year that are in the figures.",
                y -> y.rows().loaded());
        years(
                "thidua_rows_rejected",
                "Rows of all files of the year that were rejected.",
                y -> y.rows().rejected());
        add(
                "thidua_findings",
                "Findings of the year that are not mended, by severity.",
                years.stream()
                        .flatMap(
                                y ->
                                        y.counts().entrySet().stream()
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
                y -> y.status().expected().size());
        years(
                "thidua_units_reported",
                "Units of the year of which everything stands whole.",
                y -> y.status().reported().size());
        years(
                "thidua_units_waived",
                "Units of the year that need not report any more.",
                y -> y.status().waived().size());
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
                editions(edition -> seconds(edition.publishedAt())));
        add(
                "thidua_edition_provisional",
                "Whether the edition of the year that stands is provisional.",
                editions(edition -> edition.provisional() ? 1 : 0));
    }

    private List<CompletenessLine> overdue(YearWork work) {
        return work.status().closed()
                ? List.of()
                : work.status().tables().stream()
                        .map(UnitStatus::line)
                        .filter(Metrics::isOwed)
                        .filter(line -> age(line) > 0)
                        .toList();
    }

    private static boolean isOwed(CompletenessLine line) {
        return line.verdict() == Arrival.MISSING || line.verdict() == Arrival.REFUSED;
    }

    /** Since the end of the day on which it was due. */
    private double age(CompletenessLine line) {
        Instant due = line.expectedBy().plusDays(1).atStartOfDay(zone).toInstant();
        return runs.isEmpty() ? 0 : Duration.between(due, end(runs.getFirst())).toSeconds();
    }

    private Stream<Sample> editions(ToDoubleFunction<PublishedEdition> value) {
        return years.stream()
                .flatMap(
                        y -> {
                            PublishedEdition edition = y.status().edition();
                            return edition == null
                                    ? Stream.of()
                                    : Stream.of(
                                            Sample.of(
                                                    value.applyAsDouble(edition), "year", year(y)));
                        });
    }

    private void years(String name, String help, ToDoubleFunction<YearWork> value) {
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

    private static String year(YearWork work) {
        return Integer.toString(work.status().year());
    }

    /** When a run ended; of one that goes on, when it began. */
    public static Instant end(CommandRun run) {
        return run.endedAt() == null ? run.startedAt() : run.endedAt();
    }

    private static double seconds(Instant instant) {
        return instant.toEpochMilli() / MILLIS;
    }
}
