/**
 * Blank workbooks, written by fastexcel. In: a {@link thidua.core.template.Template}. Out: the
 * bytes of an {@code .xlsx}, the same for the same template. Next stop: a clerk; what is filled in
 * comes back through {@code thidua.edge.workbook.xlsx}.
 */
@NullMarked
package thidua.edge.workbook.template;

import org.jspecify.annotations.NullMarked;
