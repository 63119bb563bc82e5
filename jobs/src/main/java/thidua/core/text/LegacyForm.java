package thidua.core.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One way in which letters may have been meant.
 *
 * @param encoding its name
 * @param read from text as it is seen, or from bytes as letters of Latin-1, to the text meant;
 *     empty when it cannot have been meant
 * @param count of the text meant
 */
record LegacyForm(
        String encoding,
        Function<String, Optional<String>> read,
        Function<String, Syllables.Count> count) {
    private static final char MINUS = '\u2212';
    private static final char SOFT_HYPHEN = '\u00AD';

    LegacyForm(String encoding, Function<String, Optional<String>> read) {
        this(
                encoding,
                read,
                text -> read.apply(text).map(Syllables::count).orElse(Syllables.NOTHING));
    }

    /** Of text in a file or cell that is Unicode by itself. */
    static final List<LegacyForm> OF_TEXT =
            List.of(
                    new LegacyForm("UTF-8 read as CP1252", LegacyForm::misreadAs1252),
                    new LegacyForm("UTF-8 read as CP437", LegacyForm::misreadAs437),
                    new LegacyForm("TCVN3", LegacyForm::tcvn3),
                    new LegacyForm(
                            "VNI", text -> Optional.of(Vni.decode(text)), Syllables::countVni));

    /** Of bytes that are no UTF-8. */
    static final List<LegacyForm> OF_BYTES =
            List.of(
                    new LegacyForm(
                            "windows-1258", t -> loosely(t, Charset.forName("windows-1258"))),
                    new LegacyForm("TCVN3", LegacyForm::tcvn3),
                    new LegacyForm("VNI", t -> Optional.of(Vni.decode(Cp1252.text(t)))),
                    new LegacyForm("UTF-8", t -> loosely(t, StandardCharsets.UTF_8)));

    /** Letters in TCVN3's places; ư is the soft hyphen, which some programs turn into a minus. */
    private static Optional<String> tcvn3(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int code = Cp1252.code(text.charAt(i) == MINUS ? SOFT_HYPHEN : text.charAt(i));
            if (code < 0) {
                return Optional.empty();
            }
            letters.append(Tcvn3.letter(code));
        }
        return Optional.of(Normalizer.normalize(letters, Form.NFC));
    }

    private static Optional<String> misreadAs1252(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            int code = Cp1252.code(text.charAt(i));
            if (code < 0) {
                return Optional.empty();
            }
            bytes[i] = (byte) code;
        }
        return strictly(bytes, StandardCharsets.UTF_8);
    }

    private static Optional<String> misreadAs437(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x1E00 && text.charAt(i) < 0x1F00) {
                return Optional.empty(); // it has none of the letters that only Vietnamese needs
            }
        }
        Charset charset = Charset.forName("IBM437");
        byte[] bytes = text.getBytes(charset);
        return new String(bytes, charset).equals(text)
                ? strictly(bytes, StandardCharsets.UTF_8)
                : Optional.empty();
    }

    /** The text, where it has the very bytes and not a replacement for some of them. */
    static Optional<String> strictly(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        boolean replaced = text.indexOf('\uFFFD') >= 0;
        return !replaced || Arrays.equals(text.getBytes(charset), bytes)
                ? Optional.of(text)
                : Optional.empty();
    }

    private static Optional<String> loosely(String bytes, Charset charset) {
        String text = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), charset);
        return Optional.of(Normalizer.normalize(text, Form.NFC));
    }
}
