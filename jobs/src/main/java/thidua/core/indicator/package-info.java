/**
 * From facts to figures: the catalogue of indicators, their formulas, and how a figure compares
 * with the year before. Next stations: {@code thidua.core.chart}, {@code thidua.core.report}.
 */
@NullMarked
package thidua.core.indicator;

import org.jspecify.annotations.NullMarked;
