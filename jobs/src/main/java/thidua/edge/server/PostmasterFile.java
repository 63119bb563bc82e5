package thidua.edge.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says: line 1 the process, 4 the port, 8 the state (PostgreSQL's
 * documentation, "Database File Layout").
 *
 * @param lines all of it, as it stands
 */
record PostmasterFile(Path file, List<String> lines) {
    /** Above the largest process id of Linux (2^22): never alive. */
    private static final String NOBODY = String.valueOf(Integer.MAX_VALUE);

    private static final int CONNECT_MILLIS = 2000;

    enum State {
        READY,
        STARTING,
        STOPPING,
        GONE
    }

    /** Reads it; empty when there is none. */
    static Optional<PostmasterFile> read(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
            return Optional.of(new PostmasterFile(file, lines));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Whether the process is a PostgreSQL on this folder, and how far it is. */
    State state() {
        if (!isServer()) {
            return State.GONE;
        }
        return switch (line(8)) {
            case "ready" -> answers() ? State.READY : State.STARTING;
            case "stopping" -> State.STOPPING;
            default -> State.STARTING;
        };
    }

    int port() {
        return Integer.parseInt(line(4));
    }

    long pid() {
        String pid = line(1);
        return pid.matches("[0-9]{1,10}") ? Long.parseLong(pid) : Long.MAX_VALUE;
    }

    /**
     * Makes a file whose process is dead, a zombie or somebody else's harmless to the next start,
     * which would refuse it. Only the process id goes: the shared memory it names lets PostgreSQL
     * notice children of the killed server that still write.
     */
    void disown() throws IOException {
        if (lines.size() < 7) {
            Files.deleteIfExists(file);
            return;
        }
        List<String> without = new ArrayList<>(lines);
        without.set(0, NOBODY);
        Files.write(file, without, StandardCharsets.ISO_8859_1);
    }

    /** A zombie has no words; a process that took over the id has others. */
    private boolean isServer() {
        Path words = Path.of("/proc", String.valueOf(pid()), "cmdline");
        try {
            String[] argv = Files.readString(words, StandardCharsets.UTF_8).split("\0");
            Path cluster = file.getParent();
            return Path.of(argv[0]).endsWith("postgres")
                    && List.of(argv).contains(String.valueOf(cluster));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /** One that has just been killed is still a process, but its door is shut. */
    private boolean answers() {
        try (Socket socket = new Socket()) {
            InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            socket.connect(new InetSocketAddress(loopback, port()), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private String line(int number) {
        return lines.size() < number ? "" : lines.get(number - 1).strip();
    }
}
