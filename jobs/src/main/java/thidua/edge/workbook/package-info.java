/**
 * What the readers of workbooks share, and no library: zip archives and XML of strangers, opened
 * within limits, and how a sheet looks to a person. In: the bytes of a file. Out: parts, markup,
 * {@link thidua.edge.workbook.SheetLook}, and {@link thidua.edge.workbook.Sent} for what goes back
 * to its sender. Next stations: the packages below, one a format, which do not know each other:
 * {@code xlsx}, {@code xls}, {@code ods}, {@code html}; and what we write, {@code template}, {@code
 * report} and {@code feedback}.
 */
@NullMarked
package thidua.edge.workbook;

import org.jspecify.annotations.NullMarked;
