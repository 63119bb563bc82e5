package thidua.core.text;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * Most files are UTF-8 of letters below the supplementary ones: whether bytes are, and which
 * letters, is found in one pass. Whatever else they are is left to who knows more encodings.
 */
final class Utf8 {
    private Utf8() {}

    /**
     * The letters without a byte order mark; null where the bytes are not well-formed, hold control
     * codes, or letters of four bytes.
     */
    static char @Nullable [] letters(byte[] bytes) {
        int at = startsWithMark(bytes) ? 3 : 0;
        char[] letters = new char[bytes.length - at];
        int length = 0;
        while (at < bytes.length) {
            int first = bytes[at];
            if (first >= 0) {
                if (first < ' ' && !Encodings.isShown(first)) {
                    return null;
                }
                letters[length++] = (char) first;
                at++;
                continue;
            }
            int width = (first & 0xE0) == 0xC0 ? 2 : 3;
            char letter = at + width > bytes.length ? 0 : letter(bytes, at, width);
            if (letter == 0) {
                return null;
            }
            letters[length++] = letter;
            at += width;
        }
        return Arrays.copyOf(letters, length);
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    /** The letter of two or three bytes; 0 where they are none, or one of a pair. */
    private static char letter(byte[] bytes, int at, int width) {
        int first = bytes[at];
        int second = bytes[at + 1];
        if ((second & 0xC0) != 0x80) {
            return 0;
        }
        if (width == 2) {
            int letter = (first & 0x1F) << 6 | (second & 0x3F);
            return letter < 0x80 ? 0 : (char) letter;
        }
        int third = bytes[at + 2];
        if ((first & 0xF0) != 0xE0 || (third & 0xC0) != 0x80) {
            return 0;
        }
        char letter = (char) ((first & 0x0F) << 12 | (second & 0x3F) << 6 | (third & 0x3F));
        return letter < 0x800 || Character.isSurrogate(letter) ? 0 : letter;
    }
}
