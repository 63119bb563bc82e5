package thidua.core.dialect;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The records of a text, one at a time, whatever is wrong with their quotes: one that does not
 * stand as the dialect has it is read as the line that fits the width of its neighbours best
 * ({@link Fitting}). Time and memory grow with the text only.
 */
public final class Records implements Iterator<TextRow> {
    /** A quoted cell that goes on for longer was never closed. */
    static final int LONGEST_CELL = 200_000;

    static final int MOST_LINES = 500;

    private final char[] text;
    private final Dialect dialect;
    private final int usual;
    private int position;
    private int number;
    private int lastWidth;
    private boolean steady;

    /**
     * @param usual the width of most records; 0 when it is not known
     */
    public Records(String text, Dialect dialect, int usual) {
        this(text.toCharArray(), dialect, usual);
    }

    /**
     * @param text that nobody changes meanwhile
     * @param usual the width of most records; 0 when it is not known
     */
    public Records(char[] text, Dialect dialect, int usual) {
        this.text = text;
        this.dialect = dialect;
        this.usual = usual;
    }

    @Override
    public boolean hasNext() {
        return position < text.length && !(text[position] == 0x1A && position == text.length - 1);
    }

    @Override
    public TextRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        number++;
        Scan strict = Scan.of(text, position, dialect, Math.max(usual, lastWidth));
        int lineEnd = strict.plain() ? strict.end() : lineEnd(position);
        TextRow row =
                isBelieved(strict, lineEnd)
                        ? new TextRow(number, text, position, strict.end(), strict.cells(), true)
                        : fitted(lineEnd);
        position = after(row.sound() ? strict.end() : lineEnd);
        steady = row.width() == lastWidth;
        lastWidth = row.width();
        return row;
    }

    private boolean isBelieved(Scan strict, int lineEnd) {
        if (!strict.sound()) {
            return false;
        }
        return strict.end() == lineEnd
                || expected() == 0
                || strict.cells().size() == expected()
                || !fitsAlone(lineEnd);
    }

    /** Whether this line and the next make records of the width that is expected by themselves. */
    private boolean fitsAlone(int lineEnd) {
        int next = after(lineEnd);
        return next < text.length
                && Fitting.fit(cut(position, lineEnd), dialect, expected()).size() == expected()
                && Scan.of(text, next, dialect).cells().size() == expected();
    }

    private TextRow fitted(int lineEnd) {
        String line = cut(position, lineEnd);
        List<String> cells = Fitting.fit(line, dialect, expected());
        return new TextRow(number, line, cells, false);
    }

    private int expected() {
        return steady && lastWidth > 1 ? lastWidth : usual;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length && text[end] != '\n' && text[end] != '\r') {
            end++;
        }
        return end;
    }

    private String cut(int from, int to) {
        return new String(text, from, to - from);
    }

    private int after(int end) {
        boolean pair = end + 1 < text.length && text[end] == '\r' && text[end + 1] == '\n';
        return Math.min(text.length, end + (pair ? 2 : 1));
    }

    /** All of them. */
    public static List<TextRow> all(String text, Dialect dialect, int usual) {
        List<TextRow> rows = new ArrayList<>();
        new Records(text, dialect, usual).forEachRemaining(rows::add);
        return rows;
    }
}
