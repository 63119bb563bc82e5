package thidua.core.sheet;

import java.util.Iterator;

/**
 * A sheet of a workbook, or the one sheet of a delimited file. Rows are met once, in order, so that
 * a long sheet need not be held in memory; rows without a cell may be left out.
 *
 * @param sheet its name; empty for delimited text
 */
public record Grid(String sheet, Iterator<Row> rows) {}
