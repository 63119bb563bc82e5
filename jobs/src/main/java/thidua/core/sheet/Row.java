package thidua.core.sheet;

import java.util.List;
import java.util.Set;

/**
 * One row of a grid.
 *
 * @param number from 1, as the file counts its rows
 * @param cells from the first column on; columns beyond the end are blank
 * @param isHidden whether a person who opens the file does not see it
 * @param struck columns (from 1) whose text, or a part of it, is struck through
 */
public record Row(int number, List<Cell> cells, boolean isHidden, Set<Integer> struck) {
    /** A row in plain sight. */
    public Row(int number, List<Cell> cells) {
        this(number, cells, false, Set.of());
    }

    /** The cell in a column (from 1). */
    public Cell cell(int column) {
        return column <= cells.size() ? cells.get(column - 1) : Cell.BLANK;
    }

    public boolean isBlank() {
        for (Cell cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
