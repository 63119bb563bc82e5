/**
 * Paints charts: the only place that knows XChart, Batik and Java2D. In: {@link
 * thidua.core.chart.ChartSpec}. Out: SVG text and PNG bytes, the same on every machine. XChart
 * draws bars, lines and points into rectangles that this package lays out; every word is placed
 * here, by measure, so that none overlaps another or leaves the canvas. Next station: {@code
 * thidua.job.Publish}.
 */
@NullMarked
package thidua.edge.render;

import org.jspecify.annotations.NullMarked;
