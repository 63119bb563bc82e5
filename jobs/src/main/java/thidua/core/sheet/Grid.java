package thidua.core.sheet;

import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * A sheet of a workbook, or the one sheet of a delimited file. Rows are met once, in order, so that
 * a long sheet need not be held in memory; rows without a cell may be left out. What rows need to
 * be understood is known before the first of them.
 *
 * @param sheet its name; empty for delimited text
 * @param merged by row, then column; they do not overlap
 * @param hiddenColumns from 1
 * @param letters how its texts stood in the file
 */
public record Grid(
        String sheet,
        List<Area> merged,
        Set<Integer> hiddenColumns,
        Letters letters,
        Iterator<Row> rows) {
    /** A sheet whose texts are Unicode. */
    public Grid(String sheet, List<Area> merged, Set<Integer> hiddenColumns, Iterator<Row> rows) {
        this(sheet, merged, hiddenColumns, Letters.UNICODE, rows);
    }

    /** A sheet on which nothing is merged and no column hidden. */
    public Grid(String sheet, Iterator<Row> rows) {
        this(sheet, List.of(), Set.of(), rows);
    }
}
