package thidua.edge.folder;

import thidua.edge.folder.InputFolder.Sent;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.zip.CRC32;

/**
 * Which bytes were at a path of the input folder when it was read last, so that a file of which the
 * file system says that nobody touched it need not be read again. It may be lost or thrown away at
 * any time: then files are read.
 */
public final class ReadBefore {
    private static final String MAGIC = "thidua read before 1";

    private final Path file;
    private final String root;
    private final Settling settling;
    private final Duration trust;
    private final Map<String, Entry> known;
    private final Map<String, Entry> seen = new HashMap<>();
    private boolean isNew;

    private record Entry(int year, Stamp stamp, String sha256, Instant readAt) {}

    private ReadBefore(
            Path file, String root, Settling settling, Duration trust, Map<String, Entry> known) {
        this.file = file;
        this.root = root;
        this.settling = settling;
        this.trust = trust;
        this.known = known;
    }

    /**
     * Opens what is known.
     *
     * @param trust how long ago bytes may have been read last; nothing is known for zero
     */
    public static ReadBefore open(Path file, Path input, Settling settling, Duration trust) {
        String root = input.toAbsolutePath().normalize().toString();
        Map<String, Entry> known;
        try {
            known = read(Files.readAllBytes(file), root);
        } catch (NoSuchFileException e) {
            known = Map.of();
        } catch (IOException | RuntimeException e) {
            known = Map.of(); // damaged, or of another version
        }
        return new ReadBefore(file, root, settling, trust, known);
    }

    /** Where nothing is known and nothing is kept. */
    public static ReadBefore nothing() {
        Path nowhere = Path.of("");
        return new ReadBefore(nowhere, "", new Settling(Duration.ZERO), Duration.ZERO, Map.of());
    }

    /** The SHA-256 of what is there; empty when that cannot be known without reading it. */
    public Optional<String> sha256(Sent sent, Stamp stamp, Instant now) {
        Entry entry = known.get(sent.path());
        if (entry == null
                || !entry.stamp().equals(stamp)
                || entry.readAt().isAfter(now)
                || !entry.readAt().plus(trust).isAfter(now)) {
            return Optional.empty();
        }
        seen.put(sent.path(), entry);
        return Optional.of(entry.sha256());
    }

    /**
     * Notes what was read.
     *
     * @param stamp before it was read
     * @param now a moment before it was read
     */
    public void note(Sent sent, Stamp stamp, String sha256, Instant now) {
        if (settling.isOver(stamp, now)) {
            seen.put(sent.path(), new Entry(sent.year(), stamp, sha256, now));
            isNew = true;
        }
    }

    /**
     * Keeps it for the next run.
     *
     * @param looked years of which everything that is there was looked at
     */
    public void save(IntPredicate looked) throws IOException {
        boolean gone =
                known.entrySet().stream()
                        .anyMatch(e -> isGone(e.getKey(), e.getValue().year(), looked));
        if (trust.isPositive() && (isNew || gone)) {
            Map<String, Entry> all = new HashMap<>(known);
            all.entrySet().removeIf(e -> isGone(e.getKey(), e.getValue().year(), looked));
            all.putAll(seen);
            OneFile.replace(file, write(all));
        }
    }

    private boolean isGone(String path, int year, IntPredicate looked) {
        return looked.test(year) && !seen.containsKey(path);
    }

    private byte[] write(Map<String, Entry> all) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeUTF(MAGIC);
        out.writeUTF(root);
        out.writeInt(all.size());
        for (Map.Entry<String, Entry> each : all.entrySet()) {
            Entry entry = each.getValue();
            out.writeUTF(each.getKey());
            out.writeInt(entry.year());
            out.writeLong(entry.stamp().size());
            out.writeLong(entry.stamp().modified().to(TimeUnit.NANOSECONDS));
            out.writeLong(entry.stamp().changed().to(TimeUnit.NANOSECONDS));
            out.writeLong(entry.stamp().inode());
            out.writeUTF(entry.sha256());
            out.writeLong(entry.readAt().toEpochMilli());
        }
        out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
        return bytes.toByteArray();
    }

    private static Map<String, Entry> read(byte[] bytes, String root) throws IOException {
        int end = bytes.length - Long.BYTES;
        if (end < 0 || ByteBuffer.wrap(bytes).getLong(end) != checksum(bytes, end)) {
            throw new IOException("damaged");
        }
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (!in.readUTF().equals(MAGIC) || !in.readUTF().equals(root)) {
            return Map.of();
        }
        int count = in.readInt();
        Map<String, Entry> all = HashMap.newHashMap(count);
        for (int i = 0; i < count; i++) {
            String path = in.readUTF();
            int year = in.readInt();
            Stamp stamp =
                    new Stamp(
                            in.readLong(),
                            FileTime.from(in.readLong(), TimeUnit.NANOSECONDS),
                            FileTime.from(in.readLong(), TimeUnit.NANOSECONDS),
                            in.readLong());
            String sha256 = in.readUTF();
            all.put(path, new Entry(year, stamp, sha256, Instant.ofEpochMilli(in.readLong())));
        }
        return all;
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }
}
