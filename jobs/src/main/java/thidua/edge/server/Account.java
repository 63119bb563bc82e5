package thidua.edge.server;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who the server runs as. PostgreSQL refuses root; so root starts it in a user namespace of its
 * own, where it is nobody but its files stay root's, or, where that is not permitted, as another
 * user, to whom the cluster is then given.
 *
 * @param prefix the words before each command
 * @param user the user id that owns the cluster
 */
record Account(List<String> prefix, int user) {
    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    /**
     * @param data the data folder
     * @param cluster inside it; perhaps not made yet
     */
    static Account of(Path data, Path cluster) throws IOException {
        int me = owner(Path.of("/proc/self"));
        int owner = owner(Files.exists(cluster) ? cluster : data);
        if (me != ROOT) {
            if (Files.exists(cluster) && owner != me) {
                throw new ServerFailure(ServerFailure.Reason.OWNER, cluster);
            }
            return new Account(List.of(), me);
        }
        if (owner == ROOT && mayHide()) {
            return new Account(List.of("unshare", "--user"), ROOT);
        }
        return as(owner == ROOT ? NOBODY : owner);
    }

    static Account as(int user) {
        return new Account(
                List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups"), user);
    }

    Command run(List<String> words, String input, int seconds) throws IOException {
        return run(words, input, seconds, () -> false);
    }

    /**
     * The same.
     *
     * @param done when it need not be waited for any longer
     */
    Command run(List<String> words, String input, int seconds, Command.Until done)
            throws IOException {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(words);
        return Command.run(all, input, seconds, done);
    }

    /** Makes a file or a whole folder this user's. */
    void own(Path path) throws IOException {
        if (owner(path) == user) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : (Iterable<Path>) all::iterator) {
                Files.setAttribute(one, "unix:uid", user);
                Files.setAttribute(one, "unix:gid", user);
            }
        }
    }

    /**
     * Leaves a file to the owner of its folder, when root made it: a run with {@code sudo} must not
     * lock the folder's owner out of the next.
     */
    static void leave(Path file) throws IOException {
        Path parent = requireNonNull(file.getParent());
        int owner = owner(parent);
        if (owner(file) == ROOT && owner != ROOT) {
            Files.setAttribute(file, "unix:uid", owner);
            Files.setAttribute(file, "unix:gid", Files.getAttribute(parent, "unix:gid"));
        }
    }

    private static boolean mayHide() {
        try {
            return Command.run(List.of("unshare", "--user", "true"), "", 10).succeeded();
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private static int owner(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }
}
