/**
 * Workbooks of Excel 97 to 2003 (BIFF8), read record by record by POI, which nobody else knows. In:
 * the bytes of an {@code .xls}. Out: a {@link thidua.core.sheet.Book}, a sheet of which is held at
 * a time, or a {@link thidua.edge.workbook.Sent}, a row of which is. Next stations: {@code
 * thidua.core.layout}, {@code thidua.edge.workbook.feedback}.
 */
@NullMarked
package thidua.edge.workbook.xls;

import org.jspecify.annotations.NullMarked;
