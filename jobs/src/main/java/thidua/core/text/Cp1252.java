package thidua.core.text;

/**
 * windows-1252 as programs use it: its five gaps are the control characters of Latin-1, so that
 * every byte has a letter and comes back from it.
 */
final class Cp1252 {
    private static final String GAPS =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
                + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private Cp1252() {}

    static char letter(int code) {
        return code >= 0x80 && code < 0xA0 ? GAPS.charAt(code - 0x80) : (char) code;
    }

    /** Bytes, given as letters of Latin-1, as windows-1252 shows them. */
    static String text(String bytes) {
        StringBuilder text = new StringBuilder(bytes.length());
        for (int i = 0; i < bytes.length(); i++) {
            text.append(letter(bytes.charAt(i)));
        }
        return text.toString();
    }

    /** The byte that shows as the letter, also where Latin-1 was meant; -1 when there is none. */
    static int code(char letter) {
        if (letter < 0x100) {
            return letter;
        }
        int gap = GAPS.indexOf(letter);
        return gap < 0 ? -1 : gap + 0x80;
    }
}
