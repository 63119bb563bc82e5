package thidua.sample;

import thidua.core.sheet.Cell;

import java.util.List;

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

    Table withoutTitles() {
        return new Table(slug, sheet, List.of(), columns, rows);
    }
}
