package thidua.sample;

import thidua.core.sheet.Cell;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table as it is written: titles, one header row, rows.
 *
 * @param slug what names its file when a file holds one table, {@code mo-hinh}
 * @param sheet what names its sheet in a workbook, {@code Mô hình}
 * @param titles the lines above the header
 */
record Table(
        String slug,
        String sheet,
        List<String> titles,
        List<Column> columns,
        List<List<Cell>> rows) {

    /**
     * @param width in characters
     */
    record Column(String header, double width) {}

    /** The row of a table in which there is nothing to report; it stands in the second column. */
    static List<Cell> nil(List<Column> columns) {
        return Stream.iterate(0, i -> i + 1)
                .limit(columns.size())
                .map(i -> i == 1 ? new Cell.Text("Không phát sinh") : Cell.BLANK)
                .toList();
    }

    Table withoutTitles() {
        return new Table(slug, sheet, List.of(), columns, rows);
    }
}
