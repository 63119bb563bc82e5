@NullMarked
package thidua.edge.workbook.xlsx;

import org.jspecify.annotations.NullMarked;
