package thidua.core.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * In which encoding bytes are text, by what they say and never by a setting: a byte order mark, the
 * zeros of UTF-16, well-formed UTF-8, else the one of windows-1258, TCVN3, VNI that gives
 * Vietnamese syllables, and windows-1252 when none does.
 */
public final class Encodings {
    private static final int SAMPLE = 60_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Nothing speaks for windows-1252 but that nothing speaks for another. */
    private static final double LAST_RESORT = 0.5;

    /** UTF-8 with letters that are broken. */
    private static final double HURT = 0.6;

    private Encodings() {}

    /** The text without byte order mark; empty when the bytes are no text. */
    public static Optional<Decoded> decode(byte[] bytes) {
        char[] letters = Utf8.letters(bytes);
        if (letters == null) {
            return searched(bytes);
        }
        String text = new String(letters);
        char[] sample = letters.length > LegacyText.SAMPLE ? null : letters;
        Decoded meant = LegacyText.repaired(text, sample);
        return meant == null
                ? Optional.of(new Decoded(text, "UTF-8", 1))
                : Optional.of(unmarked(meant)).filter(d -> isText(d.text()));
    }

    /** As whatever it looks most like; says of any bytes what {@link #decode} says. */
    static Optional<Decoded> searched(byte[] bytes) {
        Optional<Decoded> wide = utf16(bytes);
        if (wide.isPresent()) {
            return wide.filter(d -> isText(d.text()));
        }
        if (!mayBeText(bytes)) {
            return Optional.empty();
        }
        Decoded decoded =
                LegacyForm.strictly(bytes, StandardCharsets.UTF_8)
                        .map(text -> unicode(bare(text)))
                        .orElseGet(() -> singleBytes(bytes));
        return Optional.of(decoded).filter(d -> isText(d.text()));
    }

    /** UTF-8 that holds legacy letters was saved as such; what they meant is what counts. */
    private static Decoded unicode(String text) {
        Decoded meant = LegacyText.repaired(text, null);
        return meant == null ? new Decoded(text, "UTF-8", 1) : unmarked(meant);
    }

    private static Decoded unmarked(Decoded meant) {
        return new Decoded(bare(meant.text()), meant.encoding(), meant.confidence());
    }

    private static Decoded singleBytes(byte[] bytes) {
        String letters = new String(bytes, StandardCharsets.ISO_8859_1);
        return LegacyText.best(letters, LegacyForm.OF_BYTES, Syllables.NOTHING)
                .map(Encodings::doubted)
                .orElseGet(() -> new Decoded(Cp1252.text(letters), "windows-1252", LAST_RESORT));
    }

    private static Decoded doubted(Decoded found) {
        return found.encoding().equals("UTF-8")
                ? new Decoded(bare(found.text()), "UTF-8", Math.min(HURT, found.confidence()))
                : found;
    }

    private static Optional<Decoded> utf16(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return wide(bytes, StandardCharsets.UTF_16LE, 1);
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return wide(bytes, StandardCharsets.UTF_16BE, 1);
        }
        int[] zeros = new int[2];
        int length = Math.min(SAMPLE, bytes.length);
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        int all = zeros[0] + zeros[1];
        if (bytes.length % 2 != 0 || all == 0 || all < length / 8) {
            return Optional.empty();
        }
        if (zeros[1] > 9 * zeros[0]) {
            return wide(bytes, StandardCharsets.UTF_16LE, 0.95);
        }
        return zeros[0] > 9 * zeros[1]
                ? wide(bytes, StandardCharsets.UTF_16BE, 0.95)
                : Optional.empty();
    }

    private static Optional<Decoded> wide(byte[] bytes, Charset charset, double confidence) {
        return LegacyForm.strictly(bytes, charset)
                .map(text -> new Decoded(bare(text), charset.name(), confidence));
    }

    private static String bare(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** No zeros and no control codes, save those that TCVN 5712-1 has made capitals of. */
    private static boolean mayBeText(byte[] bytes) {
        int capitals = 0;
        for (byte each : bytes) {
            int code = each & 0xFF;
            if (code < ' ' && !isShown(code)) {
                if (!Tcvn3.isLetter(code)) {
                    return false;
                }
                capitals++;
            }
        }
        return capitals <= bytes.length / 50 + 2;
    }

    private static boolean isText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && !isShown(c)) {
                return false;
            }
        }
        return true;
    }

    /** Letters, blanks, and the mark with which old programs end a file. */
    static boolean isShown(int code) {
        return code >= ' '
                || code == '\n'
                || code == '\r'
                || code == '\t'
                || code == '\f'
                || code == 0x1A;
    }
}
