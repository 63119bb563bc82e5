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

    /** Whether cells are asked how plausible they are, and how plausible those so far are. */
    private boolean counted;

    private double plausible;

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

    /**
     * Whether the first cells of a text, of which all records are found at a glance, are so
     * plausible together.
     *
     * @param enough more than it is plausible enough
     */
    static boolean isPlausible(char[] text, Dialect dialect, double enough) {
        Glance glance = new Glance(text, dialect);
        glance.counted = true;
        while (glance.hasNext() && glance.plausible <= enough) {
            double before = glance.plausible;
            glance.blank = true;
            glance.record();
            glance.plausible = glance.blank ? before : glance.plausible;
            glance.goOn();
        }
        return glance.plausible > enough;
    }

    private void goOn() {
        at += isEnd(at) && isPair() ? 2 : 1;
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
            goOn();
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
        char[] letters = text;
        char end = delimiter;
        int i = at;
        for (; i < letters.length; i++) {
            char c = letters[i];
            if (c == end || c == '\n' || c == '\r') {
                break;
            }
            if (blank) {
                see(c);
            }
        }
        if (counted) {
            plausible += Kind.plausibility(letters, at, i);
        }
        at = i;
    }

    private void quoted() {
        int start = at++;
        int lines = 0;
        boolean escaped = false;
        while (at < text.length) {
            char c = text[at];
            boolean nextIsQuote = at + 1 < text.length && dialect.isQuote(text[at + 1]);
            boolean escapes = dialect.backslash() && c == '\\';
            if (escapes && (nextIsQuote || isBackslash(at + 1))) {
                see(text[at + 1]);
                escaped = true;
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
                escaped = true;
                at += 2;
            } else {
                if (counted) {
                    plausible += plausibility(start + 1, at, escaped);
                }
                at++;
                sound = isEnd(at) || dialect.isDelimiter(text[at]);
                return;
            }
        }
        sound = false;
    }

    private double plausibility(int from, int to, boolean escaped) {
        if (!escaped) {
            return Kind.plausibility(text, from, to);
        }
        StringBuilder cell = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            boolean escape = dialect.backslash() && text[i] == '\\' && i + 1 < to;
            boolean goes =
                    dialect.isQuote(text[i])
                            || (escape && (dialect.isQuote(text[i + 1]) || isBackslash(i + 1)));
            i += goes ? 1 : 0;
            cell.append(text[i]);
        }
        return Kind.plausibility(cell.toString());
    }

    private void see(char c) {
        boolean shown = c > ' ' && c < 0x7F;
        blank = blank && !shown && Character.isWhitespace(c);
    }

    private boolean isBackslash(int index) {
        return index < text.length && text[index] == '\\';
    }

    private boolean isEnd(int index) {
        return index >= text.length || text[index] == '\n' || text[index] == '\r';
    }
}
