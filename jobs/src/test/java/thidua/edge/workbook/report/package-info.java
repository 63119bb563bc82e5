@NullMarked
package thidua.edge.workbook.report;

import org.jspecify.annotations.NullMarked;
