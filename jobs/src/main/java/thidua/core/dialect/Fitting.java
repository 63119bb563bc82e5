package thidua.core.dialect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;

/**
 * Reads a line whose quotes do not stand as they should: of all ways to take its quotes as quotes
 * or as letters, the one that gives the width expected with the fewest quotes taken for letters.
 */
final class Fitting {
    /** A line with more delimiters is cut at each of them. */
    private static final int MOST_DELIMITERS = 150;

    /** Steps a letter: some fifty quoted cells a line. */
    private static final long MOST_WORK = 3_000;

    private static final int NEVER = Integer.MAX_VALUE / 4;

    private final String line;
    private final Dialect dialect;
    private final List<Integer> bounds = new ArrayList<>();

    private Fitting(String line, Dialect dialect) {
        this.line = line;
        this.dialect = dialect;
        bounds.add(-1);
        for (int i = 0; i < line.length(); i++) {
            if (dialect.isDelimiter(line.charAt(i))) {
                bounds.add(i);
            }
        }
        bounds.add(line.length());
    }

    /**
     * The cells.
     *
     * @param width expected; 0 when none is
     */
    static List<String> fit(String line, Dialect dialect, int width) {
        return new Fitting(line, dialect).cells(width);
    }

    private List<String> cells(int width) {
        int last = bounds.size() - 1;
        if (isTooMuch(last)) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < last; i++) {
                cells.add(between(i, i + 1));
            }
            return cells;
        }
        int[][] cost = new int[last + 1][last + 1];
        int[][] from = new int[last + 1][last + 1];
        Arrays.stream(cost).forEach(row -> Arrays.fill(row, NEVER));
        cost[0][0] = 0;
        for (int i = 0; i < last; i++) {
            for (int j = i + 1; j <= last; j++) {
                int price = price(i, j);
                for (int n = 0; price < NEVER && n < last; n++) {
                    if (cost[i][n] + price < cost[j][n + 1]) {
                        cost[j][n + 1] = cost[i][n] + price;
                        from[j][n + 1] = i;
                    }
                }
            }
        }
        return path(from, best(cost[last], width));
    }

    /**
     * Each place where a quoted cell may begin is tried with each where it may end; that must not
     * grow faster than the text.
     */
    private boolean isTooMuch(int cells) {
        if (cells > MOST_DELIMITERS || line.length() > Records.LONGEST_CELL) {
            return true;
        }
        long begins = 0;
        long ends = 0;
        for (int i = 0; i < cells; i++) {
            int begin = bounds.get(i) + (dialect.blankAfter() && i > 0 ? 2 : 1);
            begins += begin < line.length() && dialect.isQuote(line.charAt(begin)) ? 1 : 0;
            int end = bounds.get(i + 1) - 1;
            ends += end >= 0 && dialect.isQuote(line.charAt(end)) ? 1 : 0;
        }
        return begins * ends * (line.length() + cells) > MOST_WORK * line.length();
    }

    private static int best(int[] cost, int width) {
        if (width > 0 && width < cost.length && cost[width] < NEVER) {
            return width;
        }
        int best = 1;
        for (int n = 1; n < cost.length; n++) {
            best = cost[n] < cost[best] ? n : best;
        }
        return best;
    }

    private List<String> path(int[][] from, int cells) {
        LinkedList<String> path = new LinkedList<>();
        int at = bounds.size() - 1;
        for (int n = cells; n > 0; n--) {
            int start = from[at][n];
            path.addFirst(text(start, at));
            at = start;
        }
        return new ArrayList<>(path);
    }

    private String between(int i, int j) {
        String cell = line.substring(bounds.get(i) + 1, bounds.get(j));
        return dialect.blankAfter() && i > 0 && cell.startsWith(" ") ? cell.substring(1) : cell;
    }

    private boolean isWrapped(String cell) {
        return cell.length() > 1
                && dialect.isQuote(cell.charAt(0))
                && dialect.isQuote(cell.charAt(cell.length() - 1));
    }

    private String text(int i, int j) {
        String cell = between(i, j);
        if (!isWrapped(cell)) {
            return cell;
        }
        String quote = String.valueOf(dialect.quote());
        String inner = cell.substring(1, cell.length() - 1);
        return inner.replace(dialect.backslash() ? "\\" + quote : quote + quote, quote);
    }

    /** What it costs to take these for one cell. */
    private int price(int i, int j) {
        if (j > i + 1 && !dialect.isQuote(line.charAt(bounds.get(j) - 1))) {
            return NEVER;
        }
        String cell = between(i, j);
        if (!isWrapped(cell)) {
            if (j > i + 1) {
                return NEVER;
            }
            int quotes = count(cell, String.valueOf(dialect.quote()));
            return quotes == 0 ? 0 : dialect.isQuote(cell.charAt(0)) ? 3 : 1;
        }
        String quote = String.valueOf(dialect.quote());
        String inner = cell.substring(1, cell.length() - 1);
        String delimiter = String.valueOf(dialect.delimiter());
        int seams = count(inner, quote + delimiter) + count(inner, delimiter + quote);
        String left = inner.replace(dialect.backslash() ? "\\" + quote : quote + quote, "");
        return count(left, quote) + 2 * seams;
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }
}
