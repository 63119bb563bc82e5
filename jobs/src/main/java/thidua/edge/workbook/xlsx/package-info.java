/**
 * Office Open XML workbooks: values and look by one pass over the events of a sheet. In: the bytes
 * of an {@code .xlsx} or {@code .xlsm}. Out: a {@link thidua.core.sheet.Book} of grids with dates
 * told from numbers and formulas replaced by their last values. Next station: {@code
 * thidua.core.layout}.
 */
@NullMarked
package thidua.edge.workbook.xlsx;

import org.jspecify.annotations.NullMarked;
