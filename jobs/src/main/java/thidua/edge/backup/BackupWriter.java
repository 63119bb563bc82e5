package thidua.edge.backup;

import org.jspecify.annotations.Nullable;

import thidua.core.backup.Contents;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a backup under a temporary name beside the one that it gets when it is whole and was read
 * again. Only its owner may read it: it holds names of people. The same tables give the same bytes.
 */
public final class BackupWriter implements AutoCloseable {
    static final String CONTENTS = "contents.tsv";
    static final String SUMS = "SHA256SUMS";
    static final String FOLDER = "data/";
    static final String ENDING = ".copy";

    /** The first moment that a zip can name; when it was made is no part of what it says. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path file;
    private final Path partial;
    private final ZipOutputStream zip;
    private final SortedMap<String, String> sums = new TreeMap<>();
    private boolean finished;

    private BackupWriter(Path file, Path partial) throws IOException {
        this.file = file;
        this.partial = partial;
        this.zip =
                new ZipOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(partial), 1 << 16));
    }

    /**
     * Begins it.
     *
     * @throws FileAlreadyExistsException when there is one already, which stays as it is
     */
    public static BackupWriter create(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException(file.toString());
        }
        return new BackupWriter(
                target,
                Files.createTempFile(
                        folder, "." + target.getFileName() + ".", ".part", ownersOnly(folder)));
    }

    private static FileAttribute<?>[] ownersOnly(Path folder) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** A stream for the rows of a table; to be closed before the next. */
    public OutputStream table(String name) throws IOException {
        return member(FOLDER + name + ENDING);
    }

    /** Says what it holds, proves it, and gives the file its name. */
    public void finish(Contents contents) throws IOException, UnusableBackup {
        try (OutputStream out = member(CONTENTS)) {
            for (String line : contents.lines()) {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        SortedMap<String, String> proven = new TreeMap<>(sums);
        try (OutputStream out = member(SUMS)) {
            for (var sum : proven.entrySet()) {
                String line = sum.getValue() + "  " + sum.getKey() + "\n";
                out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        zip.close();
        force(partial, StandardOpenOption.WRITE);
        try (BackupReader again = BackupReader.open(partial)) {
            again.prove();
        }
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        finished = true;
        Path folder = file.getParent();
        if (folder != null) {
            force(folder, StandardOpenOption.READ);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private OutputStream member(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        MessageDigest digest = Sums.sha256();
        return new FilterOutputStream(new DigestOutputStream(zip, digest)) {
            private boolean closed;

            @Override
            public void write(byte @Nullable [] bytes, int from, int count) throws IOException {
                out.write(bytes, from, count);
            }

            @Override
            public void close() throws IOException {
                if (!closed) {
                    closed = true;
                    zip.closeEntry();
                    sums.put(name, HexFormat.of().formatHex(digest.digest()));
                }
            }
        };
    }

    /** Leaves nothing behind of a backup that was not finished. */
    @Override
    public void close() throws IOException {
        if (!finished) {
            try (zip) {
                Files.deleteIfExists(partial);
            } catch (IOException e) {
                // the zip ends in the middle of a member, and is gone anyway
                Files.deleteIfExists(partial);
            }
        }
    }
}
