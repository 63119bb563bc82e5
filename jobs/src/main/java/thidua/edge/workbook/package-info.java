/**
 * Office Open XML workbooks, read by fastexcel and by nobody else. In: the bytes of an {@code
 * .xlsx}. Out: a {@link thidua.core.sheet.Book} of grids with dates told from numbers and formulas
 * replaced by their last values. Next station: {@code thidua.core.layout}.
 */
@NullMarked
package thidua.edge.workbook;

import org.jspecify.annotations.NullMarked;
