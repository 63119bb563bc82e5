package thidua.edge.render;

import thidua.core.chart.Bars;
import thidua.core.chart.ChartSpec;
import thidua.core.chart.Contributions;
import thidua.core.chart.Multiples;
import thidua.core.chart.Slope;
import thidua.core.chart.Trend;
import thidua.core.chart.Waterfall;

import java.awt.geom.Rectangle2D;

/**
 * Paints a spec. Stateless: any number of threads may paint at once, and the same spec always gives
 * the same bytes.
 */
public final class ChartPainter {
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

    static Picture layOut(ChartSpec spec) {
        Picture picture = new Picture();
        Rectangle2D plot = Frame.around(spec, picture);
        switch (spec.plot()) {
            case Bars bars -> BarsLayout.layOut(bars, plot, picture);
            case Trend trend -> TrendLayout.layOut(trend, plot, picture);
            case Slope slope -> SlopeLayout.layOut(slope, plot, picture);
            case Waterfall waterfall -> WaterfallLayout.layOut(waterfall, plot, picture);
            case Multiples multiples -> MultiplesLayout.layOut(multiples, plot, picture);
            case Contributions parts -> ContributionsLayout.layOut(parts, plot, picture);
        }
        return picture;
    }
}
