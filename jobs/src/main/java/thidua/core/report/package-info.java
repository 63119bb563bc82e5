/**
 * What stands in the reports of a pack: columns and rows, one class a report, all of them in {@link
 * thidua.core.report.Reports#ALL}, and the manifest that proves a pack. In: a {@link
 * thidua.core.report.Pack}. Out: rows of text, the same bytes for the same figures. Next stations:
 * {@code thidua.edge.delimited}, {@code thidua.edge.json}, {@code thidua.core.page}.
 */
@NullMarked
package thidua.core.report;

import org.jspecify.annotations.NullMarked;
