package thidua.core.sheet;

/**
 * Cells that the file merged into one. What they say stands in the first; the others are blank.
 *
 * @param top first row, from 1
 * @param left first column, from 1
 * @param bottom last row
 * @param right last column
 */
public record Area(int top, int left, int bottom, int right) {
    public boolean contains(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    /** Whether a cell lies in the area without being the one that speaks for it. */
    public boolean covers(int row, int column) {
        return contains(row, column) && !(row == top && column == left);
    }
}
