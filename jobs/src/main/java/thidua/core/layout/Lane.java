package thidua.core.layout;

import thidua.core.sheet.Cell;
import thidua.core.sheet.Row;

import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring columns of a sheet that hold one of several tables side by side.
 *
 * @param from the first column, from 1
 * @param to the last column
 */
record Lane(int from, int to) {
    /** The row as this lane shows it; its cells keep their columns. */
    Row of(Row row) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 1; column <= Math.min(to, row.cells().size()); column++) {
            cells.add(column < from ? Cell.BLANK : row.cell(column));
        }
        return new Row(row.number(), cells);
    }

    List<Row> of(List<Row> rows) {
        return rows.stream().map(this::of).toList();
    }

    /** A title of one cell is about all tables below it, wherever it stands. */
    List<Row> titles(List<Row> rows) {
        return rows.stream().map(r -> said(r) == 1 ? r : of(r)).toList();
    }

    private static long said(Row row) {
        return row.cells().stream().filter(c -> !c.isBlank()).count();
    }
}
