package thidua.core.dialect;

import java.util.ArrayList;
import java.util.List;

/**
 * A record read strictly.
 *
 * @param end where its line end stands
 * @param sound whether each quote opens, closes or is escaped
 * @param plain whether there are no quotes, so that it is one line
 */
record Scan(List<String> cells, int end, boolean sound, boolean plain) {

    private static final int MOST_ROOM = 64;

    static Scan of(char[] text, int from, Dialect dialect) {
        return of(text, from, dialect, 0);
    }

    /**
     * A record.
     *
     * @param width as many cells as it may have
     */
    static Scan of(char[] text, int from, Dialect dialect, int width) {
        return new Reader(text, from, dialect, width).read();
    }

    private static final class Reader {
        private final char[] text;
        private final Dialect dialect;
        private final char delimiter;
        private final List<String> cells;
        private boolean plain = true;
        private int at;
        private boolean sound = true;

        Reader(char[] text, int from, Dialect dialect, int width) {
            this.cells = new ArrayList<>(Math.min(width, MOST_ROOM));
            this.text = text;
            this.at = from;
            this.dialect = dialect;
            this.delimiter = dialect.delimiter() == Dialect.NONE ? '\n' : dialect.delimiter();
        }

        Scan read() {
            while (true) {
                if (!cells.isEmpty()
                        && dialect.blankAfter()
                        && at < text.length
                        && text[at] == ' ') {
                    at++;
                }
                boolean quoted = at < text.length && dialect.isQuote(text[at]);
                plain &= !quoted;
                cells.add(quoted ? quoted() : plain());
                if (isEnd(at) || !sound) {
                    return new Scan(cells, at, sound, plain);
                }
                at++;
            }
        }

        private String plain() {
            int end = at;
            while (end < text.length
                    && text[end] != delimiter
                    && text[end] != '\n'
                    && text[end] != '\r') {
                end++;
            }
            String cell = end == at ? "" : new String(text, at, end - at);
            at = end;
            return cell;
        }

        private String quoted() {
            StringBuilder cell = new StringBuilder();
            int start = at++;
            int lines = 0;
            while (at < text.length) {
                char c = text[at];
                boolean nextIsQuote = at + 1 < text.length && dialect.isQuote(text[at + 1]);
                if (dialect.backslash() && c == '\\' && (nextIsQuote || isBackslash(at + 1))) {
                    cell.append(text[at + 1]);
                    at += 2;
                } else if (!dialect.isQuote(c)) {
                    lines += c == '\n' ? 1 : 0;
                    if (lines > Records.MOST_LINES || at - start > Records.LONGEST_CELL) {
                        break;
                    }
                    cell.append(c);
                    at++;
                } else if (nextIsQuote && !dialect.backslash()) {
                    cell.append(c);
                    at += 2;
                } else {
                    at++;
                    sound &= isEnd(at) || dialect.isDelimiter(text[at]);
                    return cell.toString();
                }
            }
            sound = false;
            return cell.toString();
        }

        private boolean isBackslash(int index) {
            return index < text.length && text[index] == '\\';
        }

        private boolean isEnd(int index) {
            return index >= text.length || text[index] == '\n' || text[index] == '\r';
        }
    }
}
