package thidua.core.layout;

import thidua.core.sheet.Cell;
import thidua.core.sheet.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The texts that head each column of a header of one or several rows, the topmost first. */
final class HeaderTexts {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private HeaderTexts() {}

    /**
     * A text above several columns stands in the first of them; those that have a text of their own
     * below are headed by it too.
     */
    static List<List<String>> of(List<Row> rows) {
        int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        List<List<String>> columns = new ArrayList<>();
        for (int column = 1; column <= width; column++) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                String text = spanning(rows, i, column);
                if (!text.isEmpty()) {
                    texts.add(text);
                }
            }
            columns.add(texts);
        }
        return columns;
    }

    private static String spanning(List<Row> rows, int at, int column) {
        Row row = rows.get(at);
        if (!row.cell(column).isBlank()) {
            return text(row.cell(column));
        }
        if (!hasBelow(rows, at, column)) {
            return "";
        }
        for (int left = column - 1; left > 0; left--) {
            if (!row.cell(left).isBlank()) {
                return hasBelow(rows, at, left) ? text(row.cell(left)) : "";
            }
        }
        return "";
    }

    private static boolean hasBelow(List<Row> rows, int at, int column) {
        return rows.subList(at + 1, rows.size()).stream().anyMatch(r -> !r.cell(column).isBlank());
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Text || isYear(cell) ? cell.shown() : "";
    }

    /** A year may stand above a group of columns as a number. */
    static boolean isYear(Cell cell) {
        return cell instanceof Cell.Number && YEAR.matcher(cell.shown()).matches();
    }
}
