package thidua.edge.workbook;

import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.BrokenFile.Reason;

import java.util.Arrays;

/**
 * A part of an archive, as the directory tells of it.
 *
 * @param method 0 as it is, 8 deflated
 * @param compressed bytes
 * @param header where its own header begins
 */
record ZipEntry(String name, int method, boolean encrypted, long compressed, long header) {
    private static final int HEADER = 30;

    /** Parts of a workbook have plain names and no password. */
    void judge() {
        if (encrypted) {
            throw BrokenFile.because(Reason.ENCRYPTED, "");
        }
        String plain = name.replace('\\', '/');
        boolean climbs = Arrays.asList(plain.split("/", -1)).contains("..");
        if (climbs || plain.startsWith("/") || plain.indexOf(':') >= 0 || plain.indexOf(0) >= 0) {
            throw BrokenFile.because(Reason.UNSAFE, "zip: ../");
        }
    }

    /** Where its content begins. */
    int content(byte[] bytes) {
        if (header < 0
                || header + HEADER > bytes.length
                || Bytes.u32(bytes, (int) header) != 0x04034B50L) {
            throw new BrokenFile("the directory points to no part");
        }
        int at = (int) header;
        int content = at + HEADER + Bytes.u16(bytes, at + 26) + Bytes.u16(bytes, at + 28);
        if (content > bytes.length) {
            throw new BrokenFile("a part begins behind the end");
        }
        return content;
    }
}
