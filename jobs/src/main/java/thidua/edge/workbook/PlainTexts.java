package thidua.edge.workbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The text between the elements of a document, and the values of their attributes. Letters that
 * need a second look are not plain: controls, ends of lines of other systems, halves of letters,
 * letters beyond U+D7FF, bytes that are no UTF-8.
 */
final class PlainTexts {
    private static final int REFERENCES = 1;
    private static final int LETTERS = 2;

    private final byte[] text;
    private int manner;

    PlainTexts(byte[] text) {
        this.text = text;
    }

    /**
     * Where a text ends that begins here; afterwards {@link #manner} is known.
     *
     * @param last the bracket behind a text, or the quote behind a value
     * @return the length of the document where there is none; -1 where the text is not plain
     */
    int end(int from, byte last) {
        boolean isValue = last != '<';
        int found = 0;
        int at = from;
        while (at >= 0 && at < text.length && text[at] != last) {
            byte letter = text[at];
            if (letter < 0) {
                found |= LETTERS;
                at = letter(at);
            } else if (letter == '&') {
                found |= REFERENCES;
                at = References.end(text, at);
            } else if (isValue ? isOfValue(letter) : isOfText(letter, at)) {
                at++;
            } else {
                at = -1;
            }
        }
        manner = found;
        return at;
    }

    private boolean isOfText(byte letter, int at) {
        return letter >= ' '
                ? letter != '>' || at < 2 || text[at - 1] != ']' || text[at - 2] != ']'
                : letter == '\n' || letter == '\t';
    }

    private static boolean isOfValue(byte letter) {
        return letter >= ' ' && letter != '<';
    }

    /** Where a letter of two or three bytes ends; -1 where there is none, or one beyond U+D7FF. */
    private int letter(int at) {
        int first = text[at] & 0xFF;
        int second = at + 1 < text.length ? text[at + 1] & 0xFF : 0;
        if (first >= 0xC2 && first <= 0xDF) {
            return follows(at + 1) ? at + 2 : -1;
        }
        boolean isPlain =
                first == 0xE0 ? second >= 0xA0 : first == 0xED ? second < 0xA0 : first < 0xED;
        return first >= 0xE0 && isPlain && follows(at + 1) && follows(at + 2) ? at + 3 : -1;
    }

    private boolean follows(int at) {
        return at < text.length && (text[at] & 0xC0) == 0x80;
    }

    /** What there is in the text whose end was found last, beside letters of ASCII. */
    int manner() {
        return manner;
    }

    /**
     * A text with its references resolved.
     *
     * @param itsManner as it was when its end was found
     */
    String text(int from, int to, int itsManner) {
        if ((itsManner & REFERENCES) != 0) {
            return References.resolved(text, from, to);
        }
        return new String(text, from, to - from, itsManner == 0 ? ISO_8859_1 : UTF_8);
    }

    /** A text as it stands. */
    String raw(int from, int to) {
        return new String(text, from, to - from, UTF_8);
    }
}
