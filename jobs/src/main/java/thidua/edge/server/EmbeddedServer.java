package thidua.edge.server;

import org.jspecify.annotations.Nullable;

import thidua.edge.server.ServerFailure.Reason;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The PostgreSQL of a data folder, in use. All commands on one folder share one server, whichever
 * JVM started it: it outlives a killed JVM, and the last user to close stops it.
 *
 * <pre>{@code
 * try (EmbeddedServer server = EmbeddedServer.open(Path.of("data"))) {
 *     DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
 * }
 * }</pre>
 */
public final class EmbeddedServer implements AutoCloseable {
    static final String USER = "thidua";
    static final String DATABASE = "thidua";

    /** Characters that the shell through which {@code pg_ctl} starts the server would read. */
    private static final String UNSPEAKABLE = "\"$`\\\n";

    /**
     * @param durable whether what is committed survives a power cut; only tests do without
     * @param binaries the folder to unpack PostgreSQL into; null: the data folder itself
     */
    public record Settings(boolean durable, @Nullable Path binaries) {
        public static final Settings STANDARD = new Settings(true, null);
    }

    private final Use use;
    private final int port;
    private final String password;
    private final AtomicBoolean left = new AtomicBoolean();

    private EmbeddedServer(Use use, String password) {
        this.use = use;
        this.port = use.port();
        this.password = password;
    }

    /** Whether a folder holds a database that was made before. */
    public static boolean isIn(Path data) {
        return Files.exists(data.resolve("cluster"));
    }

    /** As {@link #open(Path, Settings)}, durable. */
    public static EmbeddedServer open(Path data) {
        return open(data, Settings.STANDARD);
    }

    /**
     * Takes over the server that runs on this folder, or starts it, or makes it first.
     *
     * @param data made where it is missing
     * @throws ServerFailure when there is no server to be had; its message says what to do
     */
    public static EmbeddedServer open(Path data, Settings settings) {
        try {
            Path real = Files.createDirectories(data.toAbsolutePath()).toRealPath();
            if (real.toString().chars().anyMatch(c -> UNSPEAKABLE.indexOf(c) >= 0)) {
                throw new ServerFailure(Reason.PATH, real, UNSPEAKABLE.strip());
            }
            DataFolder folder = new DataFolder(real, settings);
            return new EmbeddedServer(Use.enter(folder), folder.password());
        } catch (IOException e) {
            throw new ServerFailure(Reason.FOLDER, e, data, e);
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** Leaves; the last one out stops the server. Closing twice is closing once. */
    @Override
    public void close() {
        if (left.compareAndSet(false, true)) {
            use.leave();
        }
    }
}
