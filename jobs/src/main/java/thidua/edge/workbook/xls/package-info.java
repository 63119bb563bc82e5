/**
 * Workbooks of Excel 97 to 2003 (BIFF8), read record by record by POI, which nobody else knows. In:
 * the bytes of an {@code .xls}. Out: a {@link thidua.core.sheet.Book}, a sheet of which is held at
 * a time. Next station: {@code thidua.core.layout}.
 */
@NullMarked
package thidua.edge.workbook.xls;

import org.jspecify.annotations.NullMarked;
