/**
 * Reports as workbooks, written by fastexcel. In: a {@link thidua.core.report.ReportBook}. Out: the
 * bytes of an {@code .xlsx}, the same for the same report. Next stop: whoever opens it in a
 * spreadsheet.
 */
@NullMarked
package thidua.edge.workbook.report;

import org.jspecify.annotations.NullMarked;
