package thidua.edge.server;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * That somebody in this JVM uses the server of a data folder.
 *
 * <p>Among JVMs two files tell it: {@code use.lock}, locked shared by each that is in, and {@code
 * start.lock}, locked alone by whoever starts, enters or leaves. Who leaves tries {@code use.lock}
 * alone; who gets it was the last. The system frees the locks of a JVM that dies. Within one JVM
 * users are counted, because these locks belong to the process.
 */
final class Use {
    private static final System.Logger LOG = System.getLogger(Use.class.getName());
    private static final Map<Path, Use> IN_THIS_JVM = new HashMap<>();

    private final DataFolder folder;
    private final FileChannel channel;
    private final FileLock shared;
    private int users;
    private int port;

    private Use(DataFolder folder) throws IOException {
        this.folder = folder;
        this.channel = open(folder, "use.lock");
        this.shared = channel.lock(0, Long.MAX_VALUE, true);
    }

    /** Comes in; the server runs when this returns. */
    static Use enter(DataFolder folder) throws IOException {
        synchronized (IN_THIS_JVM) {
            try (FileChannel door = open(folder, "start.lock");
                    FileLock alone = door.lock()) {
                requireNonNull(alone);
                // asked again by each: the server may have died under those who are in
                int port = folder.serve();
                Use use = IN_THIS_JVM.get(folder.data());
                if (use == null) {
                    use = new Use(folder);
                    IN_THIS_JVM.put(folder.data(), use);
                }
                use.users++;
                use.port = port;
                return use;
            }
        }
    }

    int port() {
        synchronized (IN_THIS_JVM) {
            return port;
        }
    }

    /**
     * Goes out, and stops the server as the last. Never fails: the work is done, and the next who
     * comes in takes over a server that could not be stopped.
     */
    void leave() {
        // the lock of an interrupted thread would be refused, and the server would stay
        boolean interrupted = Thread.interrupted();
        synchronized (IN_THIS_JVM) {
            users--;
            if (users == 0) {
                IN_THIS_JVM.remove(folder.data());
                stopUnlessUsed();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void stopUnlessUsed() {
        try (channel;
                FileChannel door = open(folder, "start.lock");
                FileLock alone = door.lock()) {
            requireNonNull(alone);
            shared.release();
            if (channel.tryLock() != null) {
                String words = folder.stop();
                if (!words.isEmpty()) {
                    LOG.log(Level.WARNING, "the embedded PostgreSQL did not stop: {0}", words);
                }
            }
        } catch (IOException | ServerFailure e) {
            LOG.log(Level.WARNING, "the embedded PostgreSQL did not stop", e);
        }
    }

    private static FileChannel open(DataFolder folder, String name) throws IOException {
        Path file = folder.data().resolve(name);
        FileChannel opened =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        Account.leave(file);
        return opened;
    }
}
