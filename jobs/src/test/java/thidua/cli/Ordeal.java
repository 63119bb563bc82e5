package thidua.cli;

import org.postgresql.ds.PGSimpleDataSource;

import thidua.edge.server.EmbeddedServer;
import thidua.edge.server.ExternalServer;
import thidua.job.Trees;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import javax.sql.DataSource;

/**
 * A place where {@code thidua} runs in JVMs of its own, to which things happen: two units and a
 * year or two, an output folder, an embedded server or one from outside.
 */
final class Ordeal implements AutoCloseable {
    private static final int SECONDS = 300;
    private static final Path SAMPLE = Path.of("../input");

    private final Path folder;
    private final Path out;
    private final List<String> java = new ArrayList<>();
    private final Map<String, String> environment = new TreeMap<>();
    private Path output;
    private Path data;

    private Ordeal(Path folder) throws IOException {
        this.folder = folder;
        this.output = folder.resolve("output");
        this.data = folder.resolve("data");
        this.out = folder.resolve("said.txt");
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        for (String property : List.of("sun.awt.fontconfig", "sun.java2d.fontpath")) {
            java.add("-D" + property + "=" + System.getProperty(property));
        }
        java.addAll(List.of("-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED"));
        java.addAll(List.of("-cp", System.getProperty("java.class.path")));
    }

    /** A command that has ended. */
    record Ended(int code, String said) {}

    /** Something that happens to a run; what goes wrong with it is the test's failure. */
    interface Blow {
        void fall() throws Exception;
    }

    /** With the files of one unit for 2021, each of a day that the register knows. */
    static Ordeal in(Path folder) throws IOException {
        Ordeal ordeal = new Ordeal(Files.createDirectories(folder));
        ordeal.receive("reference/received.csv");
        ordeal.receive("2021/truc-ninh-khen-thuong.csv");
        ordeal.receive("2021/truc-ninh-mo-hinh.csv");
        return ordeal;
    }

    Path input() {
        return folder.resolve("input");
    }

    Path output() {
        return output;
    }

    Path data() {
        return data;
    }

    /** Publishes elsewhere from now on. */
    void outputTo(Path elsewhere) {
        output = elsewhere;
    }

    /** Keeps its database elsewhere from now on. */
    void dataIn(Path elsewhere) {
        data = elsewhere;
    }

    /** Uses a server of the office's own from now on. */
    void useServer(ExternalServer server) {
        environment.put("SPRING_DATASOURCE_URL", server.jdbcUrl());
        environment.put("SPRING_DATASOURCE_USERNAME", server.user());
        environment.put("SPRING_DATASOURCE_PASSWORD", server.password());
    }

    /** What the last command said until now. */
    String said() {
        try {
            return Files.readString(out, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    BooleanSupplier says(String words) {
        return () -> said().contains(words);
    }

    /** While the pack of the year is being written. */
    BooleanSupplier builds(int year) {
        Path building = output.resolve(".editions/.building-" + year + "/charts");
        return () -> Files.exists(building);
    }

    Ended run() throws Exception {
        return ended(start(List.of(), "run", "--year=2021"));
    }

    /** Any command, with more words for Java. */
    Ended run(List<String> options, String... words) throws Exception {
        return ended(start(options, words));
    }

    /** A run to which something happens at a moment. */
    Ended run(BooleanSupplier moment, Blow blow) throws Exception {
        Process process = start(List.of(), "run", "--year=2021");
        try {
            await(process, moment);
            blow.fall();
        } catch (Exception | Error e) {
            process.destroyForcibly().waitFor();
            throw e;
        }
        return ended(process);
    }

    /**
     * A command that is killed after so long.
     *
     * @return whether it was; it may have ended by itself before
     */
    boolean kill(long millis, String... words) throws Exception {
        Process process = start(List.of(), words);
        boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        return !ended;
    }

    private void await(Process process, BooleanSupplier moment) throws InterruptedException {
        while (!moment.getAsBoolean()) {
            if (process.waitFor(2, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("ended by itself: " + said());
            }
        }
    }

    private Ended ended(Process process) throws InterruptedException {
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("hangs: " + said());
        }
        return new Ended(process.exitValue(), said());
    }

    private Process start(List<String> options, String... words) throws IOException {
        Files.write(out, new byte[0]);
        List<String> command = new ArrayList<>(java);
        command.addAll(1, options);
        command.add(Thidua.class.getName());
        command.addAll(List.of(words));
        command.addAll(List.of("--input=" + input(), "--output=" + output, "--data=" + data));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
    }

    /** What can be compared with another place: everything published, and all tables. */
    SortedMap<String, Object> kept() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.open(data)) {
            return kept(database(server));
        }
    }

    /** The same of a place whose tables are in another database. */
    SortedMap<String, Object> kept(DataSource database) throws Exception {
        SortedMap<String, Object> kept = new TreeMap<>();
        for (String name : List.of("2021", "feedback/2021")) {
            Path published = output.resolve(name);
            kept.put(name, Files.exists(published) ? Trees.bytes(published) : "none");
        }
        kept.putAll(KeptTables.of(database));
        return kept;
    }

    static PGSimpleDataSource database(EmbeddedServer server) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(server.jdbcUrl());
        database.setUser(server.user());
        database.setPassword(server.password());
        return database;
    }

    /**
     * Cuts the sessions of the run that goes on.
     *
     * @param which a condition on {@code pg_stat_activity}
     */
    void cutSessions(String which) throws SQLException {
        String sql =
                "select count(pg_terminate_backend(pid)) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid() and "
                        + which;
        try (EmbeddedServer server = EmbeddedServer.open(data);
                Connection connection = database(server).getConnection();
                Statement statement = connection.createStatement();
                ResultSet cut = statement.executeQuery(sql)) {
            if (!cut.next() || cut.getInt(1) == 0) {
                throw new AssertionError("no session to cut: " + said());
            }
        }
    }

    /** Writes into a folder until its disk has no more room than so many bytes. */
    static void fill(Path folder, int but) throws IOException {
        byte[] rest = new byte[but];
        Path room = Files.write(folder.resolve("room-left"), rest);
        try (OutputStream filler = Files.newOutputStream(folder.resolve("filler"))) {
            while (true) {
                filler.write(rest, 0, Math.min(but, 4096));
            }
        } catch (IOException full) {
            Files.delete(room);
        }
    }

    /** Puts a file of the sample into the input. */
    void receive(String file) throws IOException {
        Path target = input().resolve(file);
        Files.createDirectories(target.getParent());
        Files.copy(SAMPLE.resolve(file), target);
    }

    /** Enough small files that something can happen between two of them. */
    void receiveMany() throws IOException {
        for (int i = 0; i < 120; i++) {
            String text =
                    """
                    BÁO CÁO MÔ HÌNH NĂM 2021
                    Đơn vị báo cáo: Huyện Nam Trực
                    STT,Tên mô hình,Số điểm,Tình trạng
                    1,Camera an ninh %d,1,mới xây dựng
                    """
                            .formatted(i);
            Files.writeString(input().resolve("2021/nam-truc-%d.csv".formatted(i)), text);
        }
    }

    /** Sends the embedded server a signal: INT to stop at once, QUIT to give up, KILL to die. */
    void signalServer(String signal) throws IOException, InterruptedException {
        String pid = Files.readAllLines(data.resolve("cluster/postmaster.pid")).getFirst();
        new ProcessBuilder("kill", "-" + signal, pid.strip()).start().waitFor();
    }

    /** Everything that is here, in another folder: owners, times and links as they are. */
    Ordeal copy(Path elsewhere) throws Exception {
        Process copied =
                new ProcessBuilder("cp", "-a", folder.toString(), elsewhere.toString())
                        .inheritIO()
                        .start();
        if (copied.waitFor() != 0) {
            throw new IOException("not copied: " + folder);
        }
        return new Ordeal(elsewhere);
    }

    /** Stops the server that a killed run may have left; deletes everything. */
    @Override
    public void close() throws IOException {
        if (Files.exists(data.resolve("cluster/postmaster.pid"))) {
            EmbeddedServer.open(data).close();
        }
        Trees.delete(folder);
    }
}
