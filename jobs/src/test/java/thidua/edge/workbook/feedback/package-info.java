@NullMarked
package thidua.edge.workbook.feedback;

import org.jspecify.annotations.NullMarked;
