package thidua.edge.render;

import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

import thidua.core.chart.Trend.Panel;
import thidua.core.chart.Trend.Point;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One panel's line over the years: parted where its points are not joined, hollow where a point is
 * partial, a cross where it is missing.
 *
 * @param plate from the base line up
 * @param below how much more room XChart gets, so that it does not halve a dot at zero
 */
record YearLine(Panel panel, Rectangle2D plate, float width, int dot, int below) {

    /** XChart draws what is joined; nothing where no point has a value. */
    void draw(double first, double last, double highest, Picture picture) {
        List<List<Point>> runs = runs();
        if (runs.isEmpty()) {
            return;
        }
        XYChart chart = Plates.lines(first, last, -highest * below / plate.getHeight(), highest);
        chart.getStyler().setMarkerSize(dot);
        for (int i = 0; i < runs.size(); i++) {
            addTo(chart, "run" + i, runs.get(i));
        }
        Rectangle2D roomy =
                new Rectangle2D.Double(
                        plate.getX(), plate.getY(), plate.getWidth(), plate.getHeight() + below);
        picture.draw(g -> Plates.paint(chart, roomy, g));
    }

    /** Stretches of years that a line joins. */
    private List<List<Point>> runs() {
        List<List<Point>> runs = new ArrayList<>();
        for (Point p : panel.points()) {
            if (p.mark().value() != null) {
                if (runs.isEmpty() || !p.joined()) {
                    runs.add(new ArrayList<>());
                }
                runs.getLast().add(p);
            }
        }
        return runs;
    }

    private void addTo(XYChart chart, String name, List<Point> run) {
        XYSeries series =
                chart.addSeries(
                        name,
                        run.stream().mapToDouble(Point::year).toArray(),
                        run.stream().mapToDouble(YearLine::number).toArray());
        series.setLineColor(Palette.BLUE);
        series.setLineStyle(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        series.setMarker(SeriesMarkers.CIRCLE);
        series.setMarkerColor(Palette.BLUE);
    }

    private static double number(Point point) {
        BigDecimal value = point.mark().value();
        return value == null ? Double.NaN : value.doubleValue();
    }

    static void hollow(double x, double y, double dot, float width, Graphics2D g) {
        var circle = new Ellipse2D.Double(x - dot / 2, y - dot / 2, dot, dot);
        g.setColor(Color.WHITE);
        g.fill(circle);
        g.setColor(Palette.BLUE);
        g.setStroke(new BasicStroke(width));
        g.draw(circle);
    }

    /**
     * @param r half the width of the cross
     */
    static void missing(double x, double y, double r, float width, Graphics2D g) {
        g.setColor(Palette.PLUM);
        g.setStroke(new BasicStroke(width));
        g.draw(new Line2D.Double(x - r, y - r, x + r, y + r));
        g.draw(new Line2D.Double(x - r, y + r, x + r, y - r));
    }
}
