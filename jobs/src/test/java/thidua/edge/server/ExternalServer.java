package thidua.edge.server;

import static org.junit.jupiter.api.Assumptions.abort;

import org.postgresql.ds.PGSimpleDataSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A PostgreSQL that the test did not embed: the machine's own programs (Debian's package {@code
 * postgresql}), a throw-away cluster with a password, on a loopback port. Where there is none, the
 * test that asks for it is skipped and says so.
 */
public final class ExternalServer implements AutoCloseable {
    private static final String USER = "thidua";
    private static final int SECONDS = 60;
    private static final int NOBODY = 65534;

    private final Path programs;
    private final Path folder;
    private final Account account;
    private final String password = Secret.draw();
    private final int port;
    private String addresses = "127.0.0.1";

    private ExternalServer(Path programs) throws IOException {
        this.programs = programs;
        this.folder = Files.createTempDirectory("thidua-external-");
        boolean root = (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
        this.account = root ? Account.as(NOBODY) : Account.of(folder, folder);
        this.port = freePort();
    }

    /** Starts the oldest one that the machine has, or aborts the test. */
    public static ExternalServer start() {
        try {
            Optional<Path> programs = find();
            if (programs.isEmpty()) {
                return abort(
                        "skipped: no PostgreSQL of this machine's own in /usr/lib/postgresql;"
                                + " install the package postgresql (.ci/run does)");
            }
            ExternalServer server = new ExternalServer(programs.get());
            server.open();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** Its database, in the same foreign time zone as {@link TestServer}'s. */
    public PGSimpleDataSource dataSource() {
        return TestServer.dataSource(jdbcUrl(), USER, password);
    }

    /** From now on encrypted connections are the only ones that it takes. */
    public void encrypt(String certificate, String key) throws IOException, SQLException {
        Path cluster = Path.of(cluster());
        write(cluster.resolve("server.crt"), certificate);
        write(cluster.resolve("server.key"), key);
        write(cluster.resolve("pg_hba.conf"), "hostssl all all 127.0.0.1/32 scram-sha-256\n");
        Sql.execute(dataSource(), "alter system set ssl = on");
        run("pg_ctl", "restart", "-D", cluster(), "-s", "-w", "-m", "fast", "-l", log());
    }

    /** From now on it is reached by one more address of this machine, in a network of four. */
    public void serve(String address) throws IOException {
        stop();
        addresses += "," + address;
        Files.writeString(
                Path.of(cluster()).resolve("pg_hba.conf"),
                "\nhost all all " + address + "/30 scram-sha-256\n",
                StandardOpenOption.APPEND);
        startAgain();
    }

    private void write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
        account.own(file);
    }

    private String log() {
        return folder.resolve("log").toString();
    }

    @Override
    public void close() {
        try {
            run("pg_ctl", "stop", "-D", cluster(), "-s", "-w", "-m", "immediate");
            Folder.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open() throws IOException {
        Path secret = folder.resolve("password");
        Secret.write(secret, password);
        account.own(folder);
        run(
                "initdb",
                "-D",
                cluster(),
                "-U",
                USER,
                "--auth=scram-sha-256",
                "--pwfile=" + secret,
                "--encoding=UTF8",
                "--locale=C",
                "--no-sync");
        startAgain();
    }

    /** Sends everybody away and goes. */
    public void stop() throws IOException {
        run("pg_ctl", "stop", "-D", cluster(), "-s", "-w", "-m", "fast");
    }

    /** Comes back where it was. */
    public void startAgain() throws IOException {
        String options = "-F -p " + port + " -c listen_addresses=" + addresses;
        options += " -c unix_socket_directories=";
        run("pg_ctl", "start", "-D", cluster(), "-s", "-w", "-l", log(), "-o", options);
    }

    private String cluster() {
        return folder.resolve("cluster").toString();
    }

    private void run(String program, String... arguments) throws IOException {
        String path = programs.resolve(program).toString();
        List<String> words = Stream.concat(Stream.of(path), Stream.of(arguments)).toList();
        Command run = account.run(words, "", SECONDS);
        if (!run.succeeded()) {
            throw new IllegalStateException(program + ": " + run.output());
        }
    }

    private static Optional<Path> find() throws IOException {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return Optional.empty();
        }
        try (Stream<Path> all = Files.list(versions)) {
            return all.sorted(Comparator.naturalOrder())
                    .map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .findFirst();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
