/**
 * OpenDocument spreadsheets, read by a cursor of our own: no library both streams them and bounds
 * their repeats. In: the bytes of an {@code .ods}. Out: a {@link thidua.core.sheet.Book}. Next
 * station: {@code thidua.core.layout}; the look goes to the feedback workbook.
 */
@NullMarked
package thidua.edge.workbook.ods;

import org.jspecify.annotations.NullMarked;
