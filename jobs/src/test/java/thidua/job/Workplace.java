package thidua.job;

import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import thidua.core.change.FigureChange;
import thidua.edge.server.TestServer;
import thidua.edge.warehouse.Published;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

/**
 * A desk to work at: a copy of the sample input that a test may spoil, an empty output folder, the
 * application running on a database of its own.
 *
 * <pre>{@code
 * Workplace desk = Workplace.open(TestServer.migrated());  // once a class: starting takes seconds
 * desk.clear(2021);                                        // before each test: only the files of 2021
 * Ran ran = desk.run(2021);                                // what people would see
 * Table files = desk.report(2021, "files");
 * }</pre>
 */
public final class Workplace implements AutoCloseable {
    /** The day on which everything runs. */
    public static final LocalDate TODAY = LocalDate.of(2022, 2, 1);

    private static final Path SAMPLE = Path.of("../input");
    private static final int YEAR_OF_THE_REVOCATION = 2024;

    private final Path folder;
    private final ConfigurableApplicationContext spring;

    private Workplace(Path folder, ConfigurableApplicationContext spring) {
        this.folder = folder;
        this.spring = spring;
    }

    /** Starts on one of the test server's databases, as the product would, with these settings. */
    public static Workplace open(PGSimpleDataSource database, String... settings)
            throws IOException {
        String[] servers = database.getServerNames();
        String url =
                "jdbc:postgresql://%s:%d/%s"
                        .formatted(
                                servers[0],
                                database.getPortNumbers()[0],
                                database.getDatabaseName());
        return open(
                url,
                String.valueOf(database.getUser()),
                String.valueOf(database.getPassword()),
                "set time zone '" + TestServer.ZONE + "'; set synchronous_commit to off",
                settings);
    }

    /** Starts on any server, every session of which begins with some words of SQL. */
    static Workplace open(
            String url, String user, String password, String greeting, String... settings)
            throws IOException {
        Path folder = Files.createTempDirectory("thidua-desk-");
        ConfigurableApplicationContext spring =
                new SpringApplicationBuilder(Application.class)
                        .web(WebApplicationType.NONE)
                        .registerShutdownHook(false)
                        .run(
                                Stream.concat(
                                                Stream.of(
                                                        "--spring.datasource.url=" + url,
                                                        "--spring.datasource.username=" + user,
                                                        "--spring.datasource.password=" + password,
                                                        "--spring.datasource.hikari"
                                                                + ".connection-init-sql="
                                                                + greeting,
                                                        "--thidua.quiet-seconds=0",
                                                        "--thidua.input=" + folder.resolve("input"),
                                                        "--thidua.output="
                                                                + folder.resolve("output")),
                                                Stream.of(settings))
                                        .toArray(String[]::new));
        return new Workplace(folder, spring);
    }

    public Path input() {
        return folder.resolve("input");
    }

    public Path output() {
        return folder.resolve("output");
    }

    /**
     * A clean desk: nothing received, nothing published, the sample files of some years; what was
     * taken back only together with the year in which it was awarded.
     */
    public void clear(int... years) throws IOException, SQLException {
        forget();
        Trees.delete(output());
        Trees.delete(input());
        Trees.copy(SAMPLE.resolve("reference"), input().resolve("reference"));
        if (IntStream.of(years).noneMatch(year -> year == YEAR_OF_THE_REVOCATION)) {
            Files.delete(input().resolve("reference/revocations.csv"));
        }
        for (int year : years) {
            Trees.copy(SAMPLE.resolve(Integer.toString(year)), input().resolve("" + year));
        }
    }

    /** A database as on the first day; the files stay. */
    public void forget() throws SQLException {
        sql("truncate content, computation, edition, batch.batch_job_instance cascade");
    }

    public Ran run(int year) throws IOException, SQLException {
        return run(new YearRun.Request(year, TODAY, null));
    }

    /** As a command would: it says to somebody else what it does. */
    public Outcome run(int year, Progress progress) throws IOException, SQLException {
        return runs().run(new YearRun.Request(year, TODAY, null), progress);
    }

    Ran again(int year, String reason) throws IOException, SQLException {
        return run(new YearRun.Request(year, TODAY, reason));
    }

    Ran run(YearRun.Request request) throws IOException, SQLException {
        Ran.Notes notes = new Ran.Notes();
        Outcome outcome = runs().run(request, notes);
        return new Ran(outcome, notes.lines());
    }

    /** The pack as of a day; null for the day of the edition that stands. */
    Ran draw(int year, @Nullable LocalDate asOf) throws SQLException {
        return draw(year, asOf, null);
    }

    /** The same in the units of another day. */
    Ran draw(int year, @Nullable LocalDate asOf, @Nullable LocalDate unitsOf) throws SQLException {
        Ran.Notes notes = new Ran.Notes();
        Outcome outcome = spring.getBean(PackRun.class).draw(year, asOf, unitsOf, notes);
        return new Ran(outcome, notes.lines());
    }

    DiffRun diff() {
        return spring.getBean(DiffRun.class);
    }

    /** What changed between two days. */
    List<FigureChange> difference(int year, LocalDate from, LocalDate to) {
        return diff().between(year, from, to, new Ran.Notes()).orElseThrow();
    }

    StatusQuery status() {
        return spring.getBean(StatusQuery.class);
    }

    /** What stands behind a figure, as the command says it. */
    Ran explain(String figure) {
        Ran.Notes notes = new Ran.Notes();
        Outcome outcome = spring.getBean(ExplainRun.class).explain(figure, false, notes);
        return new Ran(outcome, notes.lines());
    }

    /** Has a name erased, as the command does; everybody agrees. */
    Ran erase(EraseRun.Request request) throws IOException, SQLException {
        Ran.Notes notes = new Ran.Notes();
        Outcome outcome = spring.getBean(EraseRun.class).erase(request, () -> true, notes);
        return new Ran(outcome, notes.lines());
    }

    /** For many figures one after another. */
    Explaining explaining() {
        return spring.getBean(ExplainRun.class)
                .explaining(ReferenceData.load(spring.getBean(Settings.class)));
    }

    public <T> T get(Class<T> type) {
        return spring.getBean(type);
    }

    Settings settings() {
        return spring.getBean(Settings.class);
    }

    Imports imports() {
        return spring.getBean(Imports.class);
    }

    YearRun runs() {
        return spring.getBean(YearRun.class);
    }

    /** The same, with another one who reads the pack before it is published. */
    YearRun runs(PackProof proof) {
        return new YearRun(round(proof, spring.getBean(Quiet.class)));
    }

    /** What a night at another time would do. */
    Ran nightAt(Clock clock) {
        Quiet quiet = new Quiet(Duration.ZERO, clock, pause -> {});
        Ran.Notes notes = new Ran.Notes();
        Outcome outcome =
                new NightRun(round(spring.getBean(PackProof.class), quiet)).run(TODAY, notes);
        return new Ran(outcome, notes.lines());
    }

    private Round round(PackProof proof, Quiet quiet) {
        return new Round(
                spring.getBean(Settings.class),
                spring.getBean(DataSource.class),
                spring.getBean(Round.Tables.class),
                () -> workshop(proof),
                spring.getBean(Erasing.class),
                spring.getBean(NightMail.class),
                spring.getBean(StopSign.class),
                quiet,
                List.of());
    }

    private Workshop workshop(PackProof proof) {
        return new Workshop(
                spring.getBean(Imports.class),
                new Settlement(
                        spring.getBean(Settings.class),
                        spring.getBean(JobRuns.class),
                        spring.getBean(Drafts.class),
                        spring.getBean(PublishJob.class),
                        spring.getBean(Published.class),
                        spring.getBean(SendBack.class),
                        proof),
                spring.getBean(JobRuns.class));
    }

    /** What a night would do. */
    public Ran night() {
        Ran.Notes notes = new Ran.Notes();
        Outcome outcome = spring.getBean(NightRun.class).run(TODAY, notes);
        return new Ran(outcome, notes.lines());
    }

    /** As a command would: it says to somebody else what it does. */
    public Outcome night(Progress progress) {
        return spring.getBean(NightRun.class).run(TODAY, progress);
    }

    /** The same, when something breaks: what kind of end that is. */
    Ran night(Outcome breaking) {
        Ran.Notes notes =
                new Ran.Notes() {
                    @Override
                    public Outcome failed(Throwable failure) {
                        return breaking;
                    }
                };
        Outcome outcome = spring.getBean(NightRun.class).run(TODAY, notes);
        return new Ran(outcome, notes.lines());
    }

    /** What stood, as known on any day. */
    thidua.edge.warehouse.Facts known() {
        return spring.getBean(thidua.edge.warehouse.Facts.class);
    }

    /** Puts a file into the input folder, with the day of the office's register. */
    public void receive(String path, byte[] content, LocalDate day) throws IOException {
        write(path, content);
        Files.writeString(
                input().resolve("reference/received.csv"),
                "%s,%s,%s\n".formatted(path, Fingerprint.of(content), day),
                StandardOpenOption.APPEND);
    }

    void receive(String path, String content, LocalDate day) throws IOException {
        receive(path, content.getBytes(StandardCharsets.UTF_8), day);
    }

    /** Puts a file into the input folder, and nobody notes when. */
    void write(String path, byte[] content) throws IOException {
        Path file = input().resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    byte[] bytes(String path) throws IOException {
        return Files.readAllBytes(input().resolve(path));
    }

    String text(String path) throws IOException {
        return Files.readString(input().resolve(path));
    }

    void remove(String... paths) throws IOException {
        for (String path : paths) {
            Files.delete(input().resolve(path));
        }
    }

    /** A report of the pack that stands. */
    public Rows report(int year, String id) throws IOException {
        return Rows.read(output().resolve(year + "/reports/" + id + ".csv"));
    }

    /** A report of an attempt that was not published. */
    Rows attempted(int year, String id) throws IOException {
        return Rows.read(output().resolve("feedback/" + year + "/reports/" + id + ".csv"));
    }

    String page(int year) throws IOException {
        return Files.readString(output().resolve(year + "/index.html"));
    }

    /** The first column of the first row; what a person with a database tool would see. */
    String answer(String sql) throws SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            return result.next() ? String.valueOf(result.getString(1)) : "";
        }
    }

    public DataSource database() {
        return spring.getBean(DataSource.class);
    }

    void sql(String sql) throws SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path to thidua, public");
            statement.execute(sql);
            statement.execute("reset search_path");
        }
    }

    @Override
    public void close() throws IOException {
        spring.close();
        Trees.delete(folder);
    }
}
