/**
 * Blank workbooks for units to fill in, as plain data: what stands on which sheet, what may be
 * chosen. In: reference data, a year, a unit. Out: a {@link thidua.core.template.Template}. Next
 * station: {@code thidua.edge.workbook.template}, which writes it down; what units fill in comes
 * back through {@link thidua.core.layout}, whose words these are.
 */
@NullMarked
package thidua.core.template;

import org.jspecify.annotations.NullMarked;
