package thidua.edge.workbook;

import java.nio.charset.StandardCharsets;

/** Numbers and words in bytes, little-endian as archives write them. */
public final class Bytes {
    private Bytes() {}

    public static boolean startWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if (bytes[i] != (byte) first[i]) {
                return false;
            }
        }
        return true;
    }

    /** Where an ASCII word stands, before a bound; -1 when it does not. */
    public static int indexOf(byte[] bytes, String word, int before) {
        byte[] wanted = word.getBytes(StandardCharsets.US_ASCII);
        int last = Math.min(bytes.length, before) - wanted.length;
        for (int at = 0; at <= last; at++) {
            if (bytes[at] == wanted[0] && holds(bytes, at, wanted)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean holds(byte[] bytes, int at, byte[] wanted) {
        for (int i = 1; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    static int u16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }

    static long u32(byte[] bytes, int at) {
        return u16(bytes, at) | (long) u16(bytes, at + 2) << 16;
    }

    static long u64(byte[] bytes, int at) {
        return u32(bytes, at) | u32(bytes, at + 4) << 32;
    }
}
