/**
 * From figures to pictures, up to the last word but without a pixel: each chart is one class that
 * turns an {@link thidua.core.indicator.Edition} into a {@link thidua.core.chart.ChartSpec}, plain
 * data that can be read, compared and tested as text. Next station: {@code thidua.edge.render},
 * which alone knows how to paint it.
 *
 * @see thidua.core.chart.Charts#ALL
 */
@NullMarked
package thidua.core.chart;

import org.jspecify.annotations.NullMarked;
