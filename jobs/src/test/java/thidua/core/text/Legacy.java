package thidua.core.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;

/** Text as programs of the time would have saved it. */
public final class Legacy {
    private static final Map<Character, Integer> TCVN3 = new HashMap<>();
    private static final Map<String, String> VNI = new HashMap<>();

    static {
        for (int code = 0xFF; code >= 0x80; code--) {
            TCVN3.put(Tcvn3.letter(code), code);
        }
        for (int code = 1; code < 32; code++) {
            if (Tcvn3.isLetter(code)) {
                TCVN3.put(Tcvn3.letter(code), code);
            }
        }
        for (char sign = 0xC0; sign <= 0xFF; sign++) {
            VNI.putIfAbsent(Vni.decode("" + sign), "" + sign);
            for (char base : "aeouyôöAEOUYÔÖ".toCharArray()) {
                String letter = Vni.decode("" + base + sign);
                if (letter.length() == 1
                        && Character.isUpperCase(base) == Character.isUpperCase(sign)) {
                    VNI.put(letter, "" + base + sign);
                }
            }
        }
    }

    private Legacy() {}

    /** Hats composed, tones behind, as Windows did. */
    public static byte[] windows1258(String text) {
        Charset charset = Charset.forName("windows-1258");
        CharsetEncoder encoder = charset.newEncoder();
        StringBuilder half = new StringBuilder();
        for (char letter : text.toCharArray()) {
            half.append(encoder.canEncode(letter) ? String.valueOf(letter) : apart(letter));
        }
        return half.toString().getBytes(charset);
    }

    private static String apart(char letter) {
        String marks = Normalizer.normalize(String.valueOf(letter), Form.NFD);
        for (int i = 1; i < marks.length(); i++) {
            if ("\u0300\u0301\u0303\u0309\u0323".indexOf(marks.charAt(i)) >= 0) {
                String rest = marks.substring(0, i) + marks.substring(i + 1);
                return Normalizer.normalize(rest, Form.NFC) + marks.charAt(i);
            }
        }
        return marks;
    }

    public static byte[] tcvn3(String text) {
        var bytes = new ByteArrayOutputStream();
        text.chars().forEach(c -> bytes.write(TCVN3.getOrDefault((char) c, c)));
        return bytes.toByteArray();
    }

    public static byte[] vni(String text) {
        StringBuilder signs = new StringBuilder();
        for (char letter : text.toCharArray()) {
            signs.append(VNI.getOrDefault(String.valueOf(letter), String.valueOf(letter)));
        }
        return signs.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** UTF-8 that was opened as windows-1252 and saved as UTF-8. */
    public static byte[] misread(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Cp1252.text(new String(bytes, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.UTF_8);
    }
}
