package thidua.edge.backup;

import thidua.core.backup.Contents;
import thidua.edge.backup.UnusableBackup.Reason;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads a backup, after each of its members was proved. */
public final class BackupReader implements AutoCloseable {
    /** Lists are short; one that is not was not written by us. */
    private static final int LONGEST_LIST = 10_000_000;

    private final ZipFile zip;

    private BackupReader(ZipFile zip) {
        this.zip = zip;
    }

    /** Opens it without looking inside. */
    public static BackupReader open(Path file) throws IOException, UnusableBackup {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try {
            return new BackupReader(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
        } catch (ZipException e) {
            throw new UnusableBackup(Reason.FOREIGN, "");
        }
    }

    /**
     * Compares every member with its sum; what is in order is what it says of itself.
     *
     * @throws UnusableBackup names the first member that is not as it was written
     */
    public Contents prove() throws IOException, UnusableBackup {
        SortedMap<String, String> sums = sums();
        SortedSet<String> members =
                zip.stream().map(ZipEntry::getName).collect(Collectors.toCollection(TreeSet::new));
        members.remove(BackupWriter.SUMS);
        for (var sum : sums.entrySet()) {
            if (!members.remove(sum.getKey()) || !sum.getValue().equals(sum(sum.getKey()))) {
                throw new UnusableBackup(Reason.DAMAGED, sum.getKey());
            }
        }
        if (!members.isEmpty()) {
            throw new UnusableBackup(Reason.DAMAGED, members.first());
        }
        try {
            Contents contents = Contents.parse(text(BackupWriter.CONTENTS).lines().toList());
            for (String table : contents.rows().keySet()) {
                if (!sums.containsKey(member(table))) {
                    throw new UnusableBackup(Reason.DAMAGED, member(table));
                }
            }
            return contents;
        } catch (Contents.Unreadable e) {
            throw new UnusableBackup(Reason.DAMAGED, BackupWriter.CONTENTS);
        }
    }

    /** The rows of a table, as {@code COPY} takes them. */
    public InputStream table(String name) throws IOException {
        return stream(member(name));
    }

    private static String member(String table) {
        return BackupWriter.FOLDER + table + BackupWriter.ENDING;
    }

    private SortedMap<String, String> sums() throws IOException, UnusableBackup {
        if (zip.getEntry(BackupWriter.SUMS) == null
                || zip.getEntry(BackupWriter.CONTENTS) == null) {
            throw new UnusableBackup(Reason.FOREIGN, "");
        }
        SortedMap<String, String> sums = new TreeMap<>();
        for (String line : text(BackupWriter.SUMS).lines().toList()) {
            String[] words = line.split(" {2}", 2);
            if (words.length != 2) {
                throw new UnusableBackup(Reason.DAMAGED, BackupWriter.SUMS);
            }
            sums.put(words[1], words[0]);
        }
        return sums;
    }

    private String text(String member) throws IOException, UnusableBackup {
        try (InputStream in = stream(member)) {
            return new String(in.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8);
        } catch (ZipException | EOFException e) {
            throw new UnusableBackup(Reason.DAMAGED, member);
        }
    }

    private String sum(String member) throws IOException {
        try (InputStream in = stream(member)) {
            return Sums.of(in);
        } catch (ZipException | EOFException e) {
            return "";
        }
    }

    private InputStream stream(String member) throws IOException {
        ZipEntry entry = zip.getEntry(member);
        if (entry == null) {
            throw new ZipException(member);
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
