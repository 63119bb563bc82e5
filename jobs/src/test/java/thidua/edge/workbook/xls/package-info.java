@NullMarked
package thidua.edge.workbook.xls;

import org.jspecify.annotations.NullMarked;
