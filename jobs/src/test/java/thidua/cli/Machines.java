package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

import thidua.edge.broker.BrokerAddress;
import thidua.edge.broker.EmbeddedBroker;
import thidua.edge.broker.PartQueue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Processes of thidua that share a database and a broker and nothing else, as on machines of their
 * own: a coordinator, and workers who have no input folder.
 */
final class Machines implements AutoCloseable {
    private static final int SECONDS = 240;
    private static final int STOPPED = 4;
    private static final String USER = "thidua";
    private static final String PASSWORD = "chỉ để thử";

    private final Path folder;
    private final PGSimpleDataSource database;
    private final BrokerAddress address;
    private final Map<String, String> settings = new TreeMap<>();
    private final LinkedHashMap<String, Process> started = new LinkedHashMap<>();
    private EmbeddedBroker broker;

    private Machines(Path folder, PGSimpleDataSource database, String host) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.database = database;
        broker = start(new BrokerAddress("tcp://" + host + ":0", USER, PASSWORD));
        address = new BrokerAddress(broker.listen(), USER, PASSWORD);
        set("SPRING_DATASOURCE_URL", url(host + ":" + databasePort()));
        set("SPRING_DATASOURCE_USERNAME", String.valueOf(database.getUser()));
        set("SPRING_DATASOURCE_PASSWORD", String.valueOf(database.getPassword()));
        set("SPRING_ARTEMIS_BROKERURL", broker.listen());
        set("SPRING_ARTEMIS_USER", USER);
        set("SPRING_ARTEMIS_PASSWORD", PASSWORD);
        set("THIDUA_THREADS", "1");
    }

    /** With a broker on this machine. */
    static Machines around(PGSimpleDataSource database, Path folder) throws IOException {
        return new Machines(folder, database, "127.0.0.1");
    }

    /** With a broker and a database that are reached by another address of this machine. */
    static Machines around(PGSimpleDataSource database, Path folder, String host)
            throws IOException {
        return new Machines(folder, database, host);
    }

    /** Where a machine is: what stands before its command, and what it knows of the others. */
    record Place(List<String> before, Map<String, String> settings) {
        static final Place HERE = new Place(List.of(), Map.of());

        /** With one setting more. */
        Place with(String key, String value) {
            Map<String, String> all = new TreeMap<>(settings);
            all.put(key, value);
            return new Place(before, all);
        }
    }

    /** A setting of all that are started from now on. */
    void set(String key, String value) {
        settings.put(key, value);
    }

    /** A place from which database and broker are reached by other addresses. */
    Place by(String database, String broker) {
        return Place.HERE
                .with("SPRING_DATASOURCE_URL", url(database))
                .with("SPRING_ARTEMIS_BROKERURL", "tcp://" + broker);
    }

    int databasePort() {
        return database.getPortNumbers()[0];
    }

    int brokerPort() {
        return Integer.parseInt(address.url().replaceFirst(".*:", ""));
    }

    PGSimpleDataSource database() {
        return database;
    }

    private String url(String server) {
        return "jdbc:postgresql://%s/%s?sslmode=disable"
                .formatted(server, database.getDatabaseName());
    }

    private EmbeddedBroker start(BrokerAddress where) {
        return EmbeddedBroker.start(where, folder.resolve("broker"));
    }

    /** The broker goes away and comes back. */
    void restartBroker() {
        broker.close();
        broker = start(address);
    }

    /** From now on the broker is a process of its own, at the same place and on its folder. */
    Process broker(String name) throws IOException {
        broker.close();
        String listen = address.url().replaceFirst("tcp://", "--listen=");
        return start(name, null, Place.HERE, "broker", listen);
    }

    /** The queue of the broker, for who looks at it. */
    PartQueue queue() {
        return new PartQueue(address, Duration.ofSeconds(SECONDS));
    }

    Process worker(String name, Place at) throws IOException {
        return start(name, null, at, "worker");
    }

    /** A worker on this machine that reads for who waits. */
    Process worker(String name) throws IOException {
        return worker(name, Place.HERE);
    }

    /** A run whose files workers read. */
    Process run(String name, Ordeal of) throws IOException {
        Place sharing = Place.HERE.with("SPRING_PROFILES_ACTIVE", "cluster");
        return start(name, of, sharing, "run", "--year=2021");
    }

    /** A run that reads all by itself. */
    Process plain(String name, Ordeal of) throws IOException {
        return start(name, of, Place.HERE, "run", "--year=2021");
    }

    /** The same run by one process. */
    void alone(Ordeal of) throws Exception {
        ends("alone", plain("alone", of), 3);
    }

    private Process start(String name, @Nullable Ordeal of, Place at, String... words)
            throws IOException {
        List<String> command = new ArrayList<>(at.before());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        for (String property : List.of("sun.awt.fontconfig", "sun.java2d.fontpath")) {
            command.add("-D" + property + "=" + System.getProperty(property));
        }
        command.addAll(List.of("-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Thidua.class.getName());
        command.addAll(List.of(words));
        Path elsewhere = folder.resolve("nothing-" + name);
        command.add("--input=" + (of == null ? elsewhere : of.input()));
        command.add("--output=" + (of == null ? elsewhere : of.output()));
        command.add("--data=" + (words[0].equals("broker") ? folder : elsewhere));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(settings);
        builder.environment().putAll(at.settings());
        Process process =
                builder.redirectErrorStream(true)
                        .redirectOutput(folder.resolve(name + ".txt").toFile())
                        .start();
        started.put(name, process);
        return process;
    }

    String said(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".txt"), StandardCharsets.UTF_8);
    }

    /** Waits for words of somebody who is there. */
    void says(String name, String words) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!said(name).contains(words)) {
            Process who = started.get(name);
            boolean there = who != null && who.isAlive() && System.nanoTime() < end;
            assertThat(there || said(name).contains(words)).as(said(name)).isTrue();
            Thread.sleep(20);
        }
    }

    /** Waits for an end with a code. */
    void ends(String name, Process process, int code) throws Exception {
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as(said(name)).isTrue();
        assertThat(process.exitValue()).as(said(name)).isEqualTo(code);
    }

    /** Tells a worker to stop; that it does is the sign that it was there all the time. */
    void stops(String name, Process worker) throws Exception {
        assertThat(worker.isAlive()).as(said(name)).isTrue();
        worker.destroy();
        ends(name, worker, STOPPED);
    }

    /** Waits until the database says yes, as long as who was started last is there. */
    void until(String question) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        var last = started.lastEntry();
        try (Connection connection = database.getConnection()) {
            while (!"t".equals(answer(connection, question))) {
                boolean there = last.getValue().isAlive() && System.nanoTime() < end;
                assertThat(there).as(question + "\n" + said(last.getKey())).isTrue();
                Thread.sleep(5);
            }
        }
    }

    /** How many files were read and kept, whoever read them; one that was read twice counts so. */
    String read() throws SQLException {
        return answer(
                "select sum(write_count) from batch.batch_step_execution where"
                        + " step_name like 'read%:%'");
    }

    /** What the database says. */
    String answer(String question) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return answer(connection, question);
        }
    }

    private static String answer(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() ? String.valueOf(answer.getString(1)) : "";
        }
    }

    @Override
    public void close() throws Exception {
        for (Process each : started.values()) {
            each.destroyForcibly().waitFor();
        }
        broker.close();
    }
}
