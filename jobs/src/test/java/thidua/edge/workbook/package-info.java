@NullMarked
package thidua.edge.workbook;

import org.jspecify.annotations.NullMarked;
