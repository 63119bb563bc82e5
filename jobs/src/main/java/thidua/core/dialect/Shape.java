package thidua.core.dialect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What rows are by the look of their cells: titles, headers, notes. */
final class Shape {
    private static final int MOST_HEADERS = 4;

    private Shape() {}

    /** The width of most rows that have more than one filled cell; of two widths the larger. */
    static int width(List<TextRow> rows) {
        Map<Integer, Integer> widths = new HashMap<>();
        for (TextRow row : rows) {
            widths.merge(row.width(), row.filled() > 1 ? 1000 : 1, Integer::sum);
        }
        int most = 0;
        for (Map.Entry<Integer, Integer> each : widths.entrySet()) {
            int lead = each.getValue() - widths.getOrDefault(most, 0);
            most = lead > 0 || (lead == 0 && each.getKey() > most) ? each.getKey() : most;
        }
        return most;
    }

    /** Whether all that a row says are words: so do headers. */
    static boolean isWords(TextRow row) {
        return row.filled() > 0 && row.cells().stream().noneMatch(cell -> Kind.of(cell).isTyped());
    }

    /** Words in at least two cells, and in most. */
    static boolean isHeading(TextRow row) {
        return row.filled() > 1 && row.filled() * 2 >= row.width() && isWords(row);
    }

    /** The number of rows above the header that are no part of the table. */
    static int titles(List<TextRow> rows, int width, Dialect dialect) {
        if (width < 2) {
            return 0;
        }
        int titles = 0;
        while (titles < rows.size() && isTitle(rows, titles, width, dialect)) {
            titles++;
        }
        return titles;
    }

    private static boolean isTitle(List<TextRow> rows, int at, int width, Dialect dialect) {
        TextRow row = rows.get(at);
        if (row.width() != width
                && (Mending.split(row, dialect, width).isPresent()
                        || at + 1 < rows.size()
                                && Mending.isHeaderInBlanks(
                                        row, rows.get(at + 1), dialect, width))) {
            return false;
        }
        if (row.filled() <= 1) {
            return row.width() != width || !row.cell(0).isBlank() || at == 0;
        }
        if (!row.sound() || row.width() == width) {
            return row.cell(0).strip().endsWith(":") && row.filled() * 2 < width;
        }
        boolean narrow = row.width() < width - 1 || row.cell(0).strip().endsWith(":");
        boolean above =
                row.width() < width
                        && at + 1 < rows.size()
                        && rows.get(at + 1).width() == width
                        && isHeading(rows.get(at + 1))
                        && rows.get(at + 1).filled() == width;
        return narrow || above;
    }

    static boolean isNote(TextRow row, int width, Dialect dialect) {
        return Mending.split(row, dialect, width).isEmpty()
                && width > 2
                && row.filled() <= 1
                && row.width() < width - 1;
    }

    /** How many rows head the table below its titles. */
    static int headers(List<TextRow> rows, int width) {
        if (!isWords(rows.getFirst())) {
            return 0;
        }
        int same = 1;
        while (same < rows.size() && rows.get(same).cells().equals(rows.getFirst().cells())) {
            same++;
        }
        if (same > 1) {
            return same;
        }
        Profile below = Profile.of(rows.subList(Math.min(rows.size(), 1), rows.size()), width);
        int headers = 1;
        while (headers < Math.min(MOST_HEADERS, rows.size() - 1) && goesOn(rows, headers, below)) {
            headers++;
        }
        return headers;
    }

    /**
     * Whether a row below a header row is one too: words where the rows below have values, in two
     * columns, or in one where the header above is open.
     */
    private static boolean goesOn(List<TextRow> rows, int at, Profile below) {
        TextRow row = rows.get(at);
        if (!isWords(row) || row.width() != below.width()) {
            return false;
        }
        int words = 0;
        int open = 0;
        int typed = 0;
        for (int i = 0; i < below.width(); i++) {
            if (below.isTyped(i)) {
                typed++;
                words += row.cell(i).isBlank() ? 0 : 1;
            }
            open += rows.get(at - 1).cell(i).isBlank() && !row.cell(i).isBlank() ? 1 : 0;
        }
        return typed > 0 && (words > 1 || (open > 0 && words > 0));
    }
}
