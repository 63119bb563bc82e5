package thidua.edge.folder;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotLinkException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Publishes editions: builds each in a folder of its own under {@code output/.editions}, then turns
 * the link {@code output/<name>} to it in one step.
 *
 * <p>Who resolves the link once reads one whole edition: its folder stays until two later ones have
 * been published. A builder that dies leaves a folder that nothing leads to; the next one clears
 * it.
 */
public final class Editions {
    /** One thread at a time: a file lock does not hold back threads of the same JVM. */
    private static final Object TURN = new Object();

    private final Path output;
    private final Path editions;
    private final String name;

    private Editions(Path output, String name) {
        this.output = output;
        this.editions = output.resolve(".editions");
        this.name = name;
    }

    /**
     * What stands after publishing.
     *
     * @param folder the folder the link leads to
     * @param changed whether the link led elsewhere, or nowhere, before
     */
    public record Published(Path folder, boolean changed) {}

    /** Publishes the edition of a year as {@code output/<year>}. */
    public static Published publish(Path output, int year, String hash, FolderWriter writer)
            throws IOException {
        return publish(output, Integer.toString(year), hash, writer);
    }

    /**
     * Publishes an edition as {@code output/<name>}. When the same edition stands already, with the
     * same content, none of its bytes and times is touched.
     *
     * @param hash of what the edition is made from, hexadecimal
     * @throws FileAlreadyExistsException when {@code output/<name>} is something that was not
     *     published here; it is left as it is
     */
    public static Published publish(Path output, String name, String hash, FolderWriter writer)
            throws IOException {
        if (!hash.matches("[0-9a-f]{6,64}")) {
            throw new IllegalArgumentException("not a hash: " + hash);
        }
        synchronized (TURN) {
            Editions of = new Editions(output, name);
            Files.createDirectories(of.editions);
            // Held until the process ends, however it ends: whatever else is being built under
            // this name was left by a dead one.
            try (FileChannel channel = of.openLock();
                    FileLock lock = channel.lock()) {
                Objects.requireNonNull(lock);
                of.refuseForeign();
                of.clearBuilding();
                return of.publish(hash, writer);
            }
        }
    }

    /** Takes {@code output/<name>} away, with all its editions; nothing happens without one. */
    public static void withdraw(Path output, String name) throws IOException {
        synchronized (TURN) {
            Editions of = new Editions(output, name);
            if (!Files.isSymbolicLink(output.resolve(name))) {
                return;
            }
            try (FileChannel channel = of.openLock();
                    FileLock lock = channel.lock()) {
                Objects.requireNonNull(lock);
                of.refuseForeign();
                Files.delete(output.resolve(name));
                Durable.forceEntry(output);
                of.clearBuilding();
                of.removeAllBut(output, null);
            }
        }
    }

    private FileChannel openLock() throws IOException {
        return FileChannel.open(
                editions.resolve(".lock-" + name),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
    }

    private Published publish(String hash, FolderWriter writer) throws IOException {
        Path building = Files.createDirectory(editions.resolve(".building-" + name));
        try {
            write(writer, building);
            Path edition = stand(building, hash);
            Path before = standing();
            boolean changed = !edition.equals(before);
            if (changed) {
                turnLinkTo(edition);
                removeAllBut(edition, before);
            }
            return new Published(edition, changed);
        } finally {
            clearBuilding();
        }
    }

    /** A disk that is full names no file: then it is the folder being built. */
    private static void write(FolderWriter writer, Path building) throws IOException {
        try {
            writer.writeInto(building);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            FileSystemException named =
                    new FileSystemException(building.toString(), null, e.getMessage());
            named.initCause(e);
            throw named;
        }
    }

    /**
     * Puts the built folder under its lasting name, unless an equal one stands there. One that is
     * not equal was damaged; it may be open somewhere, so the new one stands beside it.
     */
    private Path stand(Path building, String hash) throws IOException {
        for (int copy = 1; ; copy++) {
            Path edition = editions.resolve(name + "-" + hash + (copy == 1 ? "" : "-" + copy));
            if (!Files.exists(edition, LinkOption.NOFOLLOW_LINKS)) {
                Durable.force(building);
                Files.move(building, edition, StandardCopyOption.ATOMIC_MOVE);
                Durable.forceEntry(editions);
                return edition;
            }
            if (Proofs.ofFolder(edition).equals(Proofs.ofFolder(building))) {
                return edition;
            }
        }
    }

    private void turnLinkTo(Path edition) throws IOException {
        Path turning = editions.resolve(".building-link-" + name);
        Files.deleteIfExists(turning);
        Files.createSymbolicLink(turning, output.relativize(edition));
        Files.move(turning, output.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        Durable.forceEntry(output);
    }

    /** The edition that the link leads to; null when there is none. */
    private @Nullable Path standing() throws IOException {
        Path link = output.resolve(name);
        try {
            return output.resolve(Files.readSymbolicLink(link)).normalize();
        } catch (NoSuchFileException | NotLinkException e) {
            return null;
        }
    }

    private void refuseForeign() throws IOException {
        Path link = output.resolve(name);
        if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Path standing = standing();
        if (standing == null || !editions.normalize().equals(standing.getParent())) {
            throw new FileAlreadyExistsException(
                    link.toString(), null, "was not published here; move it away, then run again");
        }
    }

    private void clearBuilding() throws IOException {
        Files.deleteIfExists(editions.resolve(".building-link-" + name));
        Durable.delete(editions.resolve(".building-" + name));
    }

    private void removeAllBut(Path edition, @Nullable Path before) throws IOException {
        Pattern ours = Pattern.compile(Pattern.quote(name) + "-[0-9a-f]{6,64}(-\\d+)?");
        List<Path> folders;
        try (Stream<Path> all = Files.list(editions)) {
            folders =
                    all.filter(f -> ours.matcher(String.valueOf(f.getFileName())).matches())
                            .toList();
        }
        for (Path folder : folders) {
            if (!folder.equals(edition) && !folder.equals(before)) {
                Durable.delete(folder);
            }
        }
    }
}
