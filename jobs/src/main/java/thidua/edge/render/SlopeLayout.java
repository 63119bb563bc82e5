package thidua.edge.render;

import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

import thidua.core.chart.Slope;
import thidua.core.chart.Slope.Line;
import thidua.core.chart.Slope.Move;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two columns of names in the order of their ranks, joined by lines. Each unit has a line of its
 * own; equal ranks stand below one another with the same number.
 */
final class SlopeLayout {
    private static final double HEAD = 34;
    private static final double TALLEST_ROW = 46;
    private static final double GAP = 16;

    private final Slope slope;
    private final Picture picture;
    private final double pitch;
    private final Style style;

    private SlopeLayout(Slope slope, double height, Picture picture) {
        this.slope = slope;
        this.picture = picture;
        this.pitch = Math.min((height - HEAD) / slope.lines().size(), TALLEST_ROW);
        this.style = new Style(Math.clamp(pitch / 1.45, Style.SMALLEST, 19), false, Palette.BLACK);
    }

    static void layOut(Slope slope, Rectangle2D area, Picture picture) {
        new SlopeLayout(slope, area.getHeight(), picture).draw(area);
    }

    private void draw(Rectangle2D area) {
        double side = area.getWidth() * 0.36;
        double leftWidth =
                Math.min(side, widest(slope.lines().stream().map(Line::fromLabel).toList()));
        double changes = widest(slope.lines().stream().map(Line::change).toList());
        double rightWidth =
                Math.min(
                        side - changes - GAP,
                        widest(slope.lines().stream().map(Line::toLabel).toList()));
        double left = Math.rint(area.getX() + leftWidth + GAP);
        double right = Math.rint(area.getMaxX() - rightWidth - changes - 2 * GAP);
        heads(left, right, area.getY());
        double top = Math.rint(area.getY() + HEAD);
        List<Integer> before = before();
        XYChart chart = chart(before);
        Rectangle2D plate =
                new Rectangle2D.Double(
                        left, top, right - left, Math.rint(pitch * slope.lines().size()));
        picture.draw(g -> Plates.paint(chart, plate, g));
        for (int i = 0; i < slope.lines().size(); i++) {
            double baseline = top + (i + 0.5) * pitch + style.middle();
            String from = Fit.line(slope.lines().get(before.get(i)).fromLabel(), leftWidth, style);
            picture.write(Label.end(from, left - GAP, baseline, style));
            Line line = slope.lines().get(i);
            Style now = new Style(style.size(), line.move() == Move.CLIMBED, ink(line.move()));
            String to = Fit.line(line.toLabel(), rightWidth, now);
            picture.write(Label.start(to, right + GAP, baseline, now));
            picture.write(Label.start(line.change(), right + rightWidth + 2 * GAP, baseline, now));
        }
    }

    private void heads(double left, double right, double top) {
        Style head = Style.bold(18);
        picture.write(Label.end(slope.left(), left - GAP, top + 18, head));
        picture.write(Label.start(slope.right(), right + GAP, top + 18, head));
    }

    private double widest(List<String> texts) {
        Style bold = new Style(style.size(), true, style.color());
        return texts.stream().mapToDouble(t -> Math.ceil(Typeface.width(t, bold))).max().orElse(0);
    }

    /** The lines, as indexes, in the order of last year's ranks. */
    private List<Integer> before() {
        return IntStream.range(0, slope.lines().size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> slope.lines().get(i).from()))
                .toList();
    }

    /** Those that climbed are drawn last, above the others. */
    private XYChart chart(List<Integer> before) {
        int rows = slope.lines().size();
        XYChart chart = Plates.lines(-0.02, 1.02, 0, rows);
        chart.getStyler().setMarkerSize((int) Math.clamp(pitch / 3, 7, 12));
        for (Move move : List.of(Move.KEPT, Move.FELL, Move.CLIMBED)) {
            for (int after = 0; after < rows; after++) {
                if (slope.lines().get(after).move() == move) {
                    double[] y = {rows - before.indexOf(after) - 0.5, rows - after - 0.5};
                    series(chart.addSeries("unit" + after, new double[] {0, 1}, y), move);
                }
            }
        }
        return chart;
    }

    /** Climbing is thick and solid, falling dashed, keeping thin: told apart without colour. */
    private static void series(XYSeries series, Move move) {
        series.setLineColor(line(move));
        series.setMarkerColor(line(move));
        series.setMarker(SeriesMarkers.CIRCLE);
        series.setLineStyle(
                switch (move) {
                    case CLIMBED -> new BasicStroke(4);
                    case FELL -> dashed();
                    case KEPT -> new BasicStroke(2);
                });
    }

    private static BasicStroke dashed() {
        return new BasicStroke(
                2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {9, 5}, 0);
    }

    private static Color line(Move move) {
        return switch (move) {
            case CLIMBED -> Palette.BLUE;
            case FELL -> Palette.ORANGE;
            case KEPT -> Palette.NEUTRAL;
        };
    }

    private static Color ink(Move move) {
        return move == Move.CLIMBED ? Palette.BLUE : Palette.TEXT;
    }
}
