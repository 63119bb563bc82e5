package thidua.edge.workbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** References to letters in the text of markup: {@code &amp;}, {@code &#7875;}. */
final class References {
    private static final int LONGEST = 8;

    private References() {}

    /** Where a reference ends that begins here; -1 where it is none that is known. */
    static int end(byte[] text, int from) {
        int last = last(text, from);
        return last < 0 || letter(text, from, last) < 0 ? -1 : last + 1;
    }

    private static int last(byte[] text, int from) {
        for (int at = from + 2; at < Math.min(text.length, from + 2 + LONGEST); at++) {
            if (text[at] == ';') {
                return at;
            }
        }
        return -1;
    }

    /** The letters of a plain text, all of whose references are known. */
    static String resolved(byte[] text, int from, int to) {
        char[] letters = new char[to - from];
        int size = 0;
        int at = from;
        while (at < to) {
            int first = text[at];
            if (first == '&') {
                int last = last(text, at);
                letters[size++] = (char) letter(text, at, last);
                at = last + 1;
            } else if (first >= 0) {
                letters[size++] = (char) first;
                at++;
            } else if (first < (byte) 0xE0) {
                letters[size++] = (char) ((first & 0x1F) << 6 | text[at + 1] & 0x3F);
                at += 2;
            } else {
                int second = text[at + 1] & 0x3F;
                letters[size++] = (char) ((first & 0xF) << 12 | second << 6 | text[at + 2] & 0x3F);
                at += 3;
            }
        }
        return new String(letters, 0, size);
    }

    /** What stands between {@code &} and {@code ;}; -1 where it is no letter that is known. */
    private static int letter(byte[] text, int from, int to) {
        if (text[from + 1] != '#') {
            return switch (new String(text, from + 1, to - from - 1, ISO_8859_1)) {
                case "amp" -> '&';
                case "lt" -> '<';
                case "gt" -> '>';
                case "quot" -> '"';
                case "apos" -> '\'';
                default -> -1;
            };
        }
        boolean hex = text[from + 2] == 'x';
        int first = from + (hex ? 3 : 2);
        int code = first == to ? -1 : 0;
        for (int i = first; i < to && code >= 0; i++) {
            int digit = text[i] < 0 ? -1 : Character.digit(text[i], hex ? 16 : 10);
            code = digit < 0 || code > 0xFFFF ? -1 : code * (hex ? 16 : 10) + digit;
        }
        return (code >= ' ' && code < 0xD800) || code == '\n' || code == '\t' ? code : -1;
    }
}
