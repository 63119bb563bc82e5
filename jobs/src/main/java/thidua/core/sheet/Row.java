package thidua.core.sheet;

import java.util.List;

/**
 * One row of a grid.
 *
 * @param number from 1, as the file counts its rows
 * @param cells from the first column on; columns beyond the end are blank
 */
public record Row(int number, List<Cell> cells) {
    /** The cell in a column (from 1). */
    public Cell cell(int column) {
        return column <= cells.size() ? cells.get(column - 1) : Cell.BLANK;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
