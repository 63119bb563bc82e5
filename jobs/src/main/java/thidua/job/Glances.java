package thidua.job;

import thidua.edge.folder.InputFolder;
import thidua.edge.folder.InputFolder.Found;
import thidua.edge.folder.InputFolder.Sent;
import thidua.edge.folder.ReadBefore;
import thidua.edge.folder.Stamp;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * What files of the input folder held at a moment, before anybody knows whether they are whole and
 * whether they came before.
 *
 * @param skipped files that are never read
 * @param unread years of which a file could not be read, and why
 */
record Glances(List<Glance> files, List<Sent> skipped, Map<Integer, IOException> unread) {

    /**
     * A file and its content.
     *
     * @param stamp before it was read
     * @param crc of its bytes; {@link #UNREAD} when an earlier run had read them
     */
    record Glance(Sent sent, Stamp stamp, String sha256, long crc) {
        /**
         * Whether bytes that were read since are those that were there; by the checksum, where
         * there is one, since a SHA-256 takes a hundred times as long.
         */
        boolean is(byte[] bytes) {
            return crc == UNREAD ? Fingerprint.of(bytes).equals(sha256) : checksum(bytes) == crc;
        }
    }

    private static final long UNREAD = -1;

    /**
     * Reads what was found.
     *
     * @param before what need not be read again
     */
    static Glances at(InputFolder.Content content, ReadBefore before, Clock clock) {
        Map<Integer, IOException> unread = new TreeMap<>(content.unread());
        List<Glance> files = new ArrayList<>();
        for (Found found : content.found()) {
            Sent sent = found.sent();
            try {
                files.add(glance(found, before, clock.instant()));
            } catch (NoSuchFileException gone) {
                // as if it had never been there
            } catch (IOException e) {
                unread.putIfAbsent(sent.year(), e);
            } catch (OutOfMemoryError e) {
                unread.putIfAbsent(
                        sent.year(),
                        new FileSystemException(sent.file().toString(), null, "too large"));
            }
        }
        return new Glances(files, content.skipped(), unread);
    }

    private static Glance glance(Found found, ReadBefore before, Instant now) throws IOException {
        Sent sent = found.sent();
        Stamp stamp = found.stamp();
        Optional<String> known = before.sha256(sent, stamp, now);
        if (known.isPresent()) {
            return new Glance(sent, stamp, known.get(), UNREAD);
        }
        byte[] bytes = sent.bytes();
        String sha256 = Fingerprint.of(bytes);
        before.note(sent, stamp, sha256, now);
        return new Glance(sent, stamp, sha256, checksum(bytes));
    }

    private static long checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
