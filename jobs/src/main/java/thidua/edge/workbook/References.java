package thidua.edge.workbook;

/** References to letters in the text of markup: {@code &amp;}, {@code &#7875;}. */
final class References {
    private static final int LONGEST = 8;

    private References() {}

    /** Where a reference ends that begins here; -1 where it is none that is known. */
    static int end(char[] text, int from) {
        for (int at = from + 2; at < Math.min(text.length, from + 2 + LONGEST); at++) {
            if (text[at] == ';') {
                return letter(text, from, at) < 0 ? -1 : at + 1;
            }
        }
        return -1;
    }

    /** The letters of a text, all of whose references are known. */
    static String resolved(char[] text, int from, int to) {
        StringBuilder resolved = new StringBuilder(to - from);
        int at = from;
        while (at < to) {
            if (text[at] == '&') {
                int end = end(text, at);
                resolved.appendCodePoint(letter(text, at, end - 1));
                at = end;
            } else {
                resolved.append(text[at++]);
            }
        }
        return resolved.toString();
    }

    /** What stands between {@code &} and {@code ;}; -1 where it is no letter that is known. */
    private static int letter(char[] text, int from, int to) {
        if (text[from + 1] != '#') {
            return switch (new String(text, from + 1, to - from - 1)) {
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
            int digit = text[i] < 0x80 ? Character.digit(text[i], hex ? 16 : 10) : -1;
            code = digit < 0 || code > 0xFFFF ? -1 : code * (hex ? 16 : 10) + digit;
        }
        return (code >= ' ' && code < 0xD800) || code == '\n' || code == '\t' ? code : -1;
    }
}
