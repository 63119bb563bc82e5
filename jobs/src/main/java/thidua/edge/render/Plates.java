package thidua.edge.render;

import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/**
 * XChart stripped to what it plots: no frame, no axis, no legend, no text, the plot filling its
 * rectangle to the edge, so that we know where each value lies.
 */
final class Plates {
    /** The part of a row that its bars take. */
    static final double FILL = 0.8;

    /** Around what is not known. */
    static final BasicStroke DASHED =
            new BasicStroke(
                    1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 3}, 0);

    private Plates() {}

    static HorizontalBarChart bars(double most) {
        return bars(0, most);
    }

    /** With bars to both sides of zero. */
    static HorizontalBarChart bars(double least, double most) {
        HorizontalBarChart chart = new HorizontalBarChartBuilder().build();
        strip(chart.getStyler());
        chart.getStyler().setAvailableSpaceFill(FILL);
        chart.getStyler().setLabelsVisible(false);
        chart.getStyler().setXAxisMin(least).setXAxisMax(most);
        return chart;
    }

    static XYChart lines(double firstX, double lastX, double lowestY, double highestY) {
        XYChart chart = new XYChartBuilder().build();
        strip(chart.getStyler());
        chart.getStyler().setXAxisMin(firstX).setXAxisMax(lastX);
        chart.getStyler().setYAxisMin(lowestY).setYAxisMax(highestY);
        return chart;
    }

    static void paint(Chart<?, ?> chart, Rectangle2D where, Graphics2D g) {
        AffineTransform before = g.getTransform();
        g.translate(where.getX(), where.getY());
        chart.paint(g, (int) where.getWidth(), (int) where.getHeight());
        g.setTransform(before);
    }

    private static void strip(AxesChartStyler styler) {
        styler.setLocale(Locale.ROOT);
        ourFont(styler);
        styler.setChartBackgroundColor(Palette.CLEAR).setPlotBackgroundColor(Palette.CLEAR);
        styler.setChartTitleVisible(false).setLegendVisible(false).setPlotBorderVisible(false);
        styler.setChartPadding(0).setPlotContentSize(1.0);
        styler.setPlotMargin(0);
        styler.setAxisTicksVisible(false).setAxisTitlesVisible(false);
        withoutTicks(styler);
        styler.setPlotGridLinesVisible(false).setPlotTicksMarksVisible(false);
        styler.setToolTipsAlwaysVisible(false);
    }

    /** XChart lays ticks out even when it draws none, but not where there is no room for two. */
    private static void withoutTicks(AxesChartStyler styler) {
        styler.setXAxisTickMarkSpacingHint(Integer.MAX_VALUE);
        styler.setYAxisTickMarkSpacingHint(Integer.MAX_VALUE);
    }

    /** XChart measures tick labels even when it draws none; its own fonts are the machine's. */
    private static void ourFont(AxesChartStyler styler) {
        Font font = Typeface.font(Style.regular(Style.SMALLEST));
        styler.setBaseFont(font).setChartTitleFont(font).setLegendFont(font);
        styler.setAnnotationTextFont(font).setAnnotationTextPanelFont(font);
        styler.setToolTipFont(font);
        styler.setAxisTitleFont(font).setAxisTickLabelsFont(font);
    }
}
