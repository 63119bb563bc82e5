package thidua.edge.render;

import thidua.core.chart.Bars;
import thidua.core.chart.ChartSpec;
import thidua.core.chart.Contributions;
import thidua.core.chart.Multiples;
import thidua.core.chart.Slope;
import thidua.core.chart.Trend;
import thidua.core.chart.Waterfall;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * Paints a spec. Stateless: any number of threads may paint at once, and the same spec always gives
 * the same bytes.
 */
public final class ChartPainter {
    /** Of the canvas, in its own units. */
    public static final int WIDTH = Picture.WIDTH;

    public static final int HEIGHT = Picture.HEIGHT;

    private ChartPainter() {}

    /** A complete SVG file, fonts embedded. */
    public static String svg(ChartSpec spec) {
        return LaidOutChart.of(spec).svg().file();
    }

    /** The {@code <svg>} element alone, to be put into a page. */
    public static String svgElement(ChartSpec spec) {
        return LaidOutChart.of(spec).svg().element();
    }

    public static byte[] png(ChartSpec spec) {
        return LaidOutChart.of(spec).png();
    }

    /**
     * Plot and key alone, {@value PngCanvas#SLIDE_WIDTH} pixels wide, for a slide that says title,
     * measure, notes and source in its own words. At the left and right it has the margin of the
     * whole picture.
     *
     * @param ratio of its height to its width
     */
    public static byte[] plotPng(ChartSpec spec, double ratio) {
        double height = Picture.WIDTH * ratio;
        return PngCanvas.paint(layOutPlot(spec, height), height, PngCanvas.SLIDE_WIDTH);
    }

    static Picture layOutPlot(ChartSpec spec, double height) {
        Picture picture = new Picture();
        plot(spec, Frame.bare(spec, height, picture), picture);
        return picture;
    }

    public static void paint(ChartSpec spec, Graphics2D g) {
        LaidOutChart.of(spec).paint(g);
    }

    static Picture layOut(ChartSpec spec) {
        Picture picture = new Picture();
        plot(spec, Frame.around(spec, picture), picture);
        return picture;
    }

    private static void plot(ChartSpec spec, Rectangle2D plot, Picture picture) {
        switch (spec.plot()) {
            case Bars bars -> BarsLayout.layOut(bars, plot, picture);
            case Trend trend -> TrendLayout.layOut(trend, plot, picture);
            case Slope slope -> SlopeLayout.layOut(slope, plot, picture);
            case Waterfall waterfall -> WaterfallLayout.layOut(waterfall, plot, picture);
            case Multiples multiples -> MultiplesLayout.layOut(multiples, plot, picture);
            case Contributions parts -> ContributionsLayout.layOut(parts, plot, picture);
        }
    }
}
