@NullMarked
package thidua.edge.workbook.ods;

import org.jspecify.annotations.NullMarked;
