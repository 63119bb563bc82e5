package thidua.edge.workbook;

import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.BrokenFile.Reason;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A zip archive in memory, read by its directory. Parts are streams: nothing is ever written to
 * disk, and an archive within the archive stays closed.
 */
public final class Archive {
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private static final long MOST_KEPT = 4 << 20;

    private final byte[] bytes;
    private final Limits limits;
    private final Map<String, ZipEntry> entries;
    private final Map<String, Long> inflated = new HashMap<>();

    /** Small parts, unpacked; all of them together are no more than {@link #MOST_KEPT}. */
    private final Map<String, byte[]> kept = new HashMap<>();

    private long keptBytes;
    private long total;

    private Archive(byte[] bytes, Limits limits, Map<String, ZipEntry> entries) {
        this.bytes = bytes;
        this.limits = limits;
        this.entries = entries;
    }

    /** Whether the bytes begin as an archive does. */
    public static boolean isArchive(byte[] bytes) {
        return Bytes.startWith(bytes, 'P', 'K', 3, 4);
    }

    /**
     * Whether the bytes are an archive with such a part; of an archive that lost its directory, the
     * name alone is looked for.
     */
    public static boolean holds(byte[] bytes, String part) {
        if (!isArchive(bytes)) {
            return false;
        }
        try {
            return ZipDirectory.read(bytes, Limits.DEFAULT).containsKey(part);
        } catch (BrokenFile e) {
            return Bytes.indexOf(bytes, part, bytes.length) >= 0;
        }
    }

    /**
     * Opens the archive and unpacks each part once, to nowhere: what follows is within the limits.
     *
     * @throws BrokenFile when it is damaged, encrypted, too large or made to harm
     */
    public static Archive open(byte[] bytes, Limits limits) {
        Map<String, ZipEntry> entries = ZipDirectory.read(bytes, limits);
        Archive archive = new Archive(bytes, limits, entries);
        byte[] buffer = new byte[1 << 16];
        for (ZipEntry entry : entries.values()) {
            entry.judge();
            buffer = archive.measure(entry, buffer);
        }
        return archive;
    }

    /**
     * @param most room for a part
     * @return the same, or more of it
     */
    private byte[] measure(ZipEntry entry, byte[] most) {
        byte[] buffer = most;
        try (Measured in = new Measured(raw(entry), entry.compressed(), limits)) {
            int held = 0;
            for (int read = 0; read >= 0; read = in.read(buffer, held, buffer.length - held)) {
                Limits.check(total + in.count(), limits.inflatedBytes(), "inflated-bytes");
                held += read;
                if (held == buffer.length && held < PlainMarkup.MOST_BYTES) {
                    buffer = Arrays.copyOf(buffer, 2 * held);
                } else if (held == buffer.length) {
                    held = 0; // too large to be kept
                }
            }
            if (in.count() <= Math.min(PlainMarkup.MOST_BYTES, MOST_KEPT - keptBytes)) {
                kept.put(entry.name(), Arrays.copyOf(buffer, (int) in.count()));
                keptBytes += in.count();
            }
            inflated.put(entry.name(), in.count());
            total += in.count();
            return buffer;
        } catch (IOException e) {
            throw new BrokenFile("a part does not unpack", e);
        }
    }

    public Set<String> names() {
        return entries.keySet();
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /** How many bytes a part has; 0 when there is none. */
    public long size(String name) {
        return inflated.getOrDefault(name, 0L);
    }

    /**
     * A part as markup.
     *
     * @throws BrokenFile when there is no such part
     */
    public Markup markup(String name) {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new BrokenFile("no part " + name);
        }
        byte[] whole = kept.get(name);
        if (whole != null) {
            return Markup.of(whole);
        }
        return Markup.of(raw(entry));
    }

    /** The first bytes of a part as text; empty when there is none. */
    public String beginning(String name, int most) {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = raw(entry)) {
            return new String(in.readNBytes(most), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BrokenFile("a part does not unpack", e);
        }
    }

    private InputStream raw(ZipEntry entry) {
        int from = entry.content(bytes);
        int length = (int) Math.min(entry.compressed(), bytes.length - from);
        return switch (entry.method()) {
            case STORED -> new ByteArrayInputStream(bytes, from, length);
            case DEFLATED -> new Inflating(bytes, from, length);
            default ->
                    throw BrokenFile.because(Reason.UNREAD_FORMAT, "zip, method " + entry.method());
        };
    }

    /**
     * Unpacks bytes that are in memory; frees the inflater, which an inflater of one's own does not
     * get freed by the stream.
     */
    private static final class Inflating extends InflaterInputStream {
        Inflating(byte[] bytes, int from, int length) {
            super(nullInputStream(), new Inflater(true), 1);
            inf.setInput(bytes, from, length);
        }

        @Override
        protected void fill() throws EOFException {
            throw new EOFException("a part ends too early");
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }
}
