package thidua.edge.delimited;

import java.util.ArrayList;
import java.util.List;

/**
 * Comma-separated text in which nothing is quoted, as nearly all registers and reference files are:
 * it says the same as by the grammar of all such text, which takes several times as long.
 */
final class PlainRecords {
    private PlainRecords() {}

    /** Who takes them, one after the other. */
    @FunctionalInterface
    interface Taker {
        /**
         * @param line where it begins, from 1
         * @param cells trimmed
         */
        void take(int line, List<String> cells);
    }

    /** Whether a text is of this kind: no quotes, and no line that only a carriage return ends. */
    static boolean suits(String text) {
        if (text.indexOf('"') >= 0) {
            return false;
        }
        for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
            if (at + 1 == text.length() || text.charAt(at + 1) != '\n') {
                return false;
            }
        }
        return true;
    }

    /** Lines in which there is nothing are left out. */
    static void read(String text, Taker taker) {
        int line = 0;
        for (int start = 0; start < text.length(); ) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            int last = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
            line++;
            if (last > start) {
                taker.take(line, cells(text, start, last));
            }
            start = end + 1;
        }
    }

    private static List<String> cells(String text, int start, int end) {
        List<String> cells = new ArrayList<>();
        int from = start;
        for (int comma = text.indexOf(',', from, end); comma >= 0; ) {
            cells.add(text.substring(from, comma).trim());
            from = comma + 1;
            comma = text.indexOf(',', from, end);
        }
        cells.add(text.substring(from, end).trim());
        return cells;
    }
}
