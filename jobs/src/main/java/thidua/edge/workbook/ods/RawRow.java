package thidua.edge.workbook.ods;

import thidua.core.sheet.Cell;

import java.util.List;

/**
 * A row as the file has it: once for all its repetitions.
 *
 * @param number of the first of them, from 1
 * @param times how many follow each other
 * @param cells up to the last that says something; none in a blank row
 * @param struck columns, from 1
 * @param spans of merged cells that begin in the row
 */
record RawRow(
        int number,
        int times,
        boolean isHidden,
        List<Cell> cells,
        List<Integer> struck,
        List<Span> spans) {
    record Span(int column, int rows, int columns) {}
}
