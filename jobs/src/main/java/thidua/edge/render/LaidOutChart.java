package thidua.edge.render;

import thidua.core.chart.ChartSpec;

import java.awt.Graphics2D;

/**
 * A chart laid out once, to be painted on each medium. Any thread may paint it; one waits for the
 * other, for what draws its bars and lines is not made for several at once.
 */
public final class LaidOutChart {
    private final ChartSpec spec;
    private final Picture picture;

    private LaidOutChart(ChartSpec spec, Picture picture) {
        this.spec = spec;
        this.picture = picture;
    }

    /**
     * A chart as text.
     *
     * @param file complete, fonts embedded: it looks the same wherever it is opened
     * @param element the {@code <svg>} element alone, to be put into a page. The page embeds {@link
     *     ChartFonts#css()} once; every id in it begins with the chart's id.
     */
    public record Svg(String file, String element) {}

    /** Finds the place of everything in a chart. */
    public static LaidOutChart of(ChartSpec spec) {
        return new LaidOutChart(spec, ChartPainter.layOut(spec));
    }

    public synchronized Svg svg() {
        return SvgCanvas.paint(spec, picture);
    }

    /** {@value PngCanvas#WIDTH} by {@value PngCanvas#HEIGHT} pixels. */
    public synchronized byte[] png() {
        return PngCanvas.paint(picture);
    }

    /**
     * On a canvas of others, {@link ChartPainter#WIDTH} by {@link ChartPainter#HEIGHT} units, no
     * text smaller than {@value Style#SMALLEST}; texts are drawn as texts, white rims as shapes.
     */
    public synchronized void paint(Graphics2D g) {
        Brush.paint(picture, g);
    }
}
