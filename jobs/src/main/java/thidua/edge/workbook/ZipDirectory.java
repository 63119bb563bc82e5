package thidua.edge.workbook;

import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.BrokenFile.Reason;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The directory at the end of an archive, which is what spreadsheets go by. */
final class ZipDirectory {
    private static final int END = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY = 46;
    private static final int UTF8 = 1 << 11;
    private static final long LONG = 0xFFFF_FFFFL;
    private static final int ZIP64 = 1;

    private ZipDirectory() {}

    static Map<String, ZipEntry> read(byte[] bytes, Limits limits) {
        int end = end(bytes);
        int count = Bytes.u16(bytes, end + 10);
        long at = Bytes.u32(bytes, end + 16);
        Limits.check(count, limits.entries(), "entries");
        Map<String, ZipEntry> entries = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            if (at + ENTRY > bytes.length || Bytes.u32(bytes, (int) at) != 0x02014B50L) {
                throw new BrokenFile("the directory of the archive is damaged");
            }
            int from = (int) at;
            int name = Bytes.u16(bytes, from + 28);
            int extra = Bytes.u16(bytes, from + 30);
            at += ENTRY + name + extra + Bytes.u16(bytes, from + 32);
            if (at > bytes.length) {
                throw new BrokenFile("the directory of the archive is cut short");
            }
            ZipEntry entry = entry(bytes, from, name, extra);
            if (entries.put(entry.name(), entry) != null) {
                throw BrokenFile.because(Reason.UNSAFE, "zip: 2 ×");
            }
        }
        return entries;
    }

    private static int end(byte[] bytes) {
        int first = Math.max(0, bytes.length - END - LONGEST_COMMENT);
        for (int at = bytes.length - END; at >= first; at--) {
            if (Bytes.u32(bytes, at) == 0x06054B50L) {
                return at;
            }
        }
        throw new BrokenFile("the archive has no directory");
    }

    private static ZipEntry entry(byte[] bytes, int from, int nameLength, int extraLength) {
        int flags = Bytes.u16(bytes, from + 8);
        Charset charset =
                (flags & UTF8) != 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        String name = new String(bytes, from + ENTRY, nameLength, charset);
        long compressed = Bytes.u32(bytes, from + 20);
        long size = Bytes.u32(bytes, from + 24);
        long header = Bytes.u32(bytes, from + 42);
        int at = from + ENTRY + nameLength;
        int end = at + extraLength;
        while (at + 4 <= end && Bytes.u16(bytes, at) != ZIP64) {
            at += 4 + Bytes.u16(bytes, at + 2);
        }
        if (at + 4 <= end) {
            int number = at + 4 + (size == LONG ? 8 : 0);
            if (compressed == LONG && number + 8 <= end) {
                compressed = Bytes.u64(bytes, number);
                number += 8;
            }
            if (header == LONG && number + 8 <= end) {
                header = Bytes.u64(bytes, number);
            }
        }
        if (compressed < 0 || compressed > bytes.length) {
            throw new BrokenFile("a part is longer than its archive");
        }
        return new ZipEntry(
                name, Bytes.u16(bytes, from + 10), (flags & 1) != 0, compressed, header);
    }
}
