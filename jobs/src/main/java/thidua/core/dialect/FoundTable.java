package thidua.core.dialect;

import java.util.ArrayList;
import java.util.List;

/**
 * A table among the rows of a text or sheet.
 *
 * @param headerRows numbers of the rows that head it; none when nothing does
 * @param header the joined headings; empty when it has none
 * @param rows below the header, each as wide as the table
 * @param first number of its first row
 * @param last number of its last row
 */
public record FoundTable(
        List<Integer> headerRows, List<String> header, List<TextRow> rows, int first, int last) {
    public int width() {
        return Math.max(header.size(), rows.stream().mapToInt(TextRow::width).max().orElse(0));
    }

    /** Header and rows, each filled up to the width of the table. */
    public List<List<String>> cells() {
        int width = width();
        List<List<String>> all = new ArrayList<>(rows.size() + 1);
        if (!header.isEmpty()) {
            all.add(filled(header, width));
        }
        rows.forEach(row -> all.add(filled(row.cells(), width)));
        return all;
    }

    private static List<String> filled(List<String> cells, int width) {
        if (cells.size() == width) {
            return cells;
        }
        List<String> filled = new ArrayList<>(cells);
        while (filled.size() < width) {
            filled.add("");
        }
        return filled;
    }
}
