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

    /** A complete SVG file, fonts embedded: it looks the same wherever it is opened. */
    public static String svg(ChartSpec spec) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + SvgCanvas.paint(spec, layOut(spec), true);
    }

    /**
     * The {@code <svg>} element alone, to be put into a page. The page embeds {@link
     * ChartFonts#css()} once; every id in it begins with the chart's id.
     */
    public static String svgElement(ChartSpec spec) {
        return SvgCanvas.paint(spec, layOut(spec), false);
    }

    /** {@value PngCanvas#WIDTH} by {@value PngCanvas#HEIGHT} pixels. */
    public static byte[] png(ChartSpec spec) {
        return PngCanvas.paint(layOut(spec));
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

    /**
     * On a canvas of others, {@link #WIDTH} by {@link #HEIGHT} units, no text smaller than {@value
     * Style#SMALLEST}; texts are drawn as texts, white rims as shapes.
     */
    public static void paint(ChartSpec spec, Graphics2D g) {
        Brush.paint(layOut(spec), g);
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
