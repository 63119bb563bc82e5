package thidua.bench;

import org.jspecify.annotations.Nullable;

import thidua.edge.server.EmbeddedServer;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * The PostgreSQL of all contenders: the one that {@code BENCH_SERVER_URL} names (a JDBC URL of a
 * database, with {@code BENCH_SERVER_USER} and {@code BENCH_SERVER_PASSWORD}, on this machine and
 * allowed to make databases), else the product's own, embedded and durable.
 */
final class Server implements AutoCloseable {
    private static final double TICKS_A_SECOND = 100;

    private final @Nullable EmbeddedServer embedded;
    private final String base;
    private final String user;
    private final String password;
    private final long postmaster;
    private final String version;

    private Server(@Nullable EmbeddedServer embedded, String url, String user, String password)
            throws SQLException, IOException {
        this.embedded = embedded;
        this.base = url.substring(0, url.lastIndexOf('/') + 1);
        this.user = user;
        this.password = password;
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            this.postmaster = parent(Long.parseLong(text(connection, "select pg_backend_pid()")));
            this.version = text(connection, "show server_version");
        }
    }

    static Server open(Path data) throws SQLException, IOException {
        Map<String, String> given = System.getenv();
        String url = given.get("BENCH_SERVER_URL");
        if (url != null) {
            return new Server(
                    null,
                    url,
                    given.getOrDefault("BENCH_SERVER_USER", "postgres"),
                    given.getOrDefault("BENCH_SERVER_PASSWORD", ""));
        }
        EmbeddedServer server = EmbeddedServer.open(data.resolve("server"));
        return new Server(server, server.jdbcUrl(), server.user(), server.password());
    }

    /** Makes an empty database; one of that name is dropped before. */
    String fresh(String name) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
            statement.execute("checkpoint");
        }
        return name;
    }

    /** Does at once what the server does with a database in the minutes after much was written. */
    void settle(String database) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    /** Puts a database away as one that others are made from; nobody may be connected to it. */
    void rename(String database, String template) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + template + " with (force)");
            statement.execute("alter database " + database + " rename to " + template);
        }
    }

    /** Makes a database like another one, file by file; one of that name is dropped before. */
    void restore(String database, String template) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + database + " with (force)");
            statement.execute(
                    "create database %s template %s strategy file_copy"
                            .formatted(database, template));
            statement.execute("checkpoint");
        }
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(base + database, user, password);
    }

    /** As Spring Boot takes it. */
    Map<String, String> environment(String database) {
        return Map.of(
                "SPRING_DATASOURCE_URL", base + database,
                "SPRING_DATASOURCE_USERNAME", user,
                "SPRING_DATASOURCE_PASSWORD", password);
    }

    String version() {
        return version + (embedded == null ? " (of its own)" : " (embedded)");
    }

    static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? String.valueOf(result.getString(1)) : "";
        }
    }

    /** What the server and its processes have used so far, those that ended included. */
    double cpuSeconds() throws IOException {
        long ticks = 0;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path each : all) {
                String[] fields = stat(each);
                if (fields.length < 15) {
                    continue;
                }
                boolean main = each.endsWith(Long.toString(postmaster));
                if (main || Long.parseLong(fields[1]) == postmaster) {
                    for (int i = 11; i <= (main ? 14 : 12); i++) {
                        ticks += Long.parseLong(fields[i]);
                    }
                }
            }
        }
        return ticks / TICKS_A_SECOND;
    }

    private static long parent(long pid) {
        return Long.parseLong(stat(Path.of("/proc/" + pid))[1]);
    }

    private static String[] stat(Path process) {
        try {
            String stat = Files.readString(process.resolve("stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        } catch (IOException ended) {
            return new String[0];
        }
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
