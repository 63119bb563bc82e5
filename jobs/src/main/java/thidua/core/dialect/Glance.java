package thidua.core.dialect;

import java.util.Optional;

/**
 * The widths of all records of a text, found without cutting out their cells. Gives up where {@link
 * Records} would have to think: at a quote that does not stand as it should, and at a record of
 * several lines that is not as wide as those before it.
 */
final class Glance {
    private final char[] text;
    private final Dialect dialect;
    private final char delimiter;
    private final Widths widths = new Widths();
    private int at;
    private boolean blank;
    private boolean sound = true;

    private Glance(char[] text, Dialect dialect) {
        this.text = text;
        this.dialect = dialect;
        this.delimiter = dialect.delimiter() == Dialect.NONE ? '\n' : dialect.delimiter();
    }

    /** Empty where it gave up. */
    static Optional<Widths> at(char[] text, Dialect dialect) {
        Glance glance = new Glance(text, dialect);
        return glance.readsAll() ? Optional.of(glance.widths) : Optional.empty();
    }

    private boolean readsAll() {
        int lastWidth = 0;
        boolean steady = false;
        while (hasNext()) {
            int start = at;
            blank = true;
            int width = record();
            boolean expected = steady && lastWidth > 1;
            if (!sound || (expected && width != lastWidth && isOfSeveralLines(start))) {
                return false;
            }
            if (!blank) {
                widths.add(width);
            }
            steady = width == lastWidth;
            lastWidth = width;
            at += isEnd(at) && isPair() ? 2 : 1;
        }
        return true;
    }

    private boolean hasNext() {
        return at < text.length && !(text[at] == 0x1A && at == text.length - 1);
    }

    private boolean isPair() {
        return at + 1 < text.length && text[at] == '\r' && text[at + 1] == '\n';
    }

    private boolean isOfSeveralLines(int start) {
        for (int i = start; i < at; i++) {
            if (isEnd(i)) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the end of a record; how many cells it has. */
    private int record() {
        for (int width = 1; ; width++) {
            if (width > 1 && dialect.blankAfter() && at < text.length && text[at] == ' ') {
                at++;
            }
            if (at < text.length && dialect.isQuote(text[at])) {
                quoted();
            } else {
                plain();
            }
            if (isEnd(at) || !sound) {
                return width;
            }
            at++;
        }
    }

    private void plain() {
        int i = at;
        while (blank && i < text.length && !endsCell(text[i])) {
            see(text[i++]);
        }
        while (i < text.length && !endsCell(text[i])) {
            i++;
        }
        at = i;
    }

    private boolean endsCell(char c) {
        return c == delimiter || c == '\n' || c == '\r';
    }

    private void quoted() {
        int start = at++;
        int lines = 0;
        while (at < text.length) {
            char c = text[at];
            boolean nextIsQuote = at + 1 < text.length && dialect.isQuote(text[at + 1]);
            boolean escapes = dialect.backslash() && c == '\\';
            if (escapes && (nextIsQuote || isBackslash(at + 1))) {
                see(text[at + 1]);
                at += 2;
            } else if (!dialect.isQuote(c)) {
                lines += c == '\n' ? 1 : 0;
                if (lines > Records.MOST_LINES || at - start > Records.LONGEST_CELL) {
                    break;
                }
                see(c);
                at++;
            } else if (nextIsQuote && !dialect.backslash()) {
                see(c);
                at += 2;
            } else {
                at++;
                sound = isEnd(at) || dialect.isDelimiter(text[at]);
                return;
            }
        }
        sound = false;
    }

    private void see(char c) {
        blank = blank && Character.isWhitespace(c);
    }

    private boolean isBackslash(int index) {
        return index < text.length && text[index] == '\\';
    }

    private boolean isEnd(int index) {
        return index >= text.length || text[index] == '\n' || text[index] == '\r';
    }
}
