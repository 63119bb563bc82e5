/**
 * Office Open XML workbooks: values by fastexcel, which nobody else knows, their look by a pass of
 * our own over the same parts. In: the bytes of an {@code .xlsx} or {@code .xlsm}. Out: a {@link
 * thidua.core.sheet.Book} of grids with dates told from numbers and formulas replaced by their last
 * values. Next station: {@code thidua.core.layout}.
 */
@NullMarked
package thidua.edge.workbook.xlsx;

import org.jspecify.annotations.NullMarked;
