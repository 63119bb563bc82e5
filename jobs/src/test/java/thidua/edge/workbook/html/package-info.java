@NullMarked
package thidua.edge.workbook.html;

import org.jspecify.annotations.NullMarked;
