package thidua.core.dialect;

import java.util.ArrayList;
import java.util.List;

/**
 * A record read strictly.
 *
 * @param end where its line end stands
 * @param sound whether each quote opens, closes or is escaped
 */
record Scan(List<String> cells, int end, boolean sound) {

    static Scan of(String text, int from, Dialect dialect) {
        return new Reader(text, from, dialect).read();
    }

    private static final class Reader {
        private final String text;
        private final Dialect dialect;
        private final List<String> cells = new ArrayList<>();
        private int at;
        private boolean sound = true;

        Reader(String text, int from, Dialect dialect) {
            this.text = text;
            this.at = from;
            this.dialect = dialect;
        }

        Scan read() {
            while (true) {
                if (!cells.isEmpty()
                        && dialect.blankAfter()
                        && at < text.length()
                        && text.charAt(at) == ' ') {
                    at++;
                }
                boolean quoted = at < text.length() && dialect.isQuote(text.charAt(at));
                cells.add(quoted ? quoted() : plain());
                if (isEnd(at) || !sound) {
                    return new Scan(cells, at, sound);
                }
                at++;
            }
        }

        private String plain() {
            int start = at;
            while (!isEnd(at) && !dialect.isDelimiter(text.charAt(at))) {
                at++;
            }
            return text.substring(start, at);
        }

        private String quoted() {
            StringBuilder cell = new StringBuilder();
            int start = at++;
            int lines = 0;
            while (at < text.length()) {
                char c = text.charAt(at);
                boolean nextIsQuote =
                        at + 1 < text.length() && dialect.isQuote(text.charAt(at + 1));
                if (dialect.backslash() && c == '\\' && (nextIsQuote || isBackslash(at + 1))) {
                    cell.append(text.charAt(at + 1));
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
                    sound &= isEnd(at) || dialect.isDelimiter(text.charAt(at));
                    return cell.toString();
                }
            }
            sound = false;
            return cell.toString();
        }

        private boolean isBackslash(int index) {
            return index < text.length() && text.charAt(index) == '\\';
        }

        private boolean isEnd(int index) {
            return index >= text.length()
                    || text.charAt(index) == '\n'
                    || text.charAt(index) == '\r';
        }
    }
}
