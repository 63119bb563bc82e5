package thidua.edge.server;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One embedded PostgreSQL a test JVM, and a fresh database for whoever asks.
 *
 * <pre>{@code
 * PGSimpleDataSource warehouse = TestServer.migrated();   // schemas thidua and batch, empty tables
 * PGSimpleDataSource empty = TestServer.empty();          // nothing at all
 * }</pre>
 *
 * The session's time zone is foreign on purpose: what depends on it must fail here. Not durable.
 */
public final class TestServer {
    /** Nobody's zone: 12:45 or 13:45 ahead of UTC. */
    public static final String ZONE = "Pacific/Chatham";

    private static final String TEMPLATE = "template_migrated";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static @Nullable EmbeddedServer server;

    private TestServer() {}

    /** A database of its own that has run the migrations. */
    public static PGSimpleDataSource migrated() {
        return create(TEMPLATE);
    }

    /** A database of its own with nothing in it. */
    public static PGSimpleDataSource empty() {
        return create("template0");
    }

    /** Runs the migrations of the class path as the product does: into thidua and batch. */
    public static void migrate(PGSimpleDataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:schema/migrations")
                .schemas("thidua", "batch")
                .defaultSchema("thidua")
                .load()
                .migrate();
    }

    /** The driver gives each session the zone of the JVM; the two shall differ. */
    private static final class Abroad extends PGSimpleDataSource {
        private static final long serialVersionUID = 1L;

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            Connection connection = super.getConnection(user, password);
            try (var statement = connection.createStatement()) {
                statement.execute("set time zone '" + ZONE + "'");
            }
            return connection;
        }
    }

    /** Where the tests unpack the binaries, once for all of them. */
    static Path binaries() {
        return Path.of("target", "postgres").toAbsolutePath();
    }

    static PGSimpleDataSource dataSource(String url, String user, String password) {
        PGSimpleDataSource source = new Abroad();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setCurrentSchema("thidua,public");
        return source;
    }

    private static PGSimpleDataSource create(String template) {
        String name = "test_" + COUNT.incrementAndGet();
        execute("create database " + name + " template " + template);
        return database(name);
    }

    private static PGSimpleDataSource database(String name) {
        EmbeddedServer running = running();
        String url = running.jdbcUrl().replaceFirst("/[^/]*$", "/" + name);
        return dataSource(url, running.user(), running.password());
    }

    private static void execute(String sql) {
        try (Connection connection = database("postgres").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static synchronized EmbeddedServer running() {
        EmbeddedServer started = server;
        if (started == null) {
            started = start();
            server = started;
            execute("create database " + TEMPLATE);
            migrate(database(TEMPLATE));
        }
        return started;
    }

    private static EmbeddedServer start() {
        try {
            Path data = Files.createTempDirectory("thidua-test-");
            EmbeddedServer started =
                    EmbeddedServer.open(data, new EmbeddedServer.Settings(false, binaries()));
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(
                                    () -> {
                                        started.close();
                                        Folder.delete(data);
                                    }));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
