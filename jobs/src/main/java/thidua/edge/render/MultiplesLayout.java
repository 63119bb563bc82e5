package thidua.edge.render;

import thidua.core.chart.Mark;
import thidua.core.chart.Multiples;
import thidua.core.chart.Trend.Panel;
import thidua.core.chart.Trend.Point;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;

/**
 * A grid of small panels with one scale: the name above, the first and the last year below, the
 * first and the last value at their points. XChart draws each line; words, gaps and breaks are laid
 * out here.
 */
final class MultiplesLayout {
    private static final Style NAME = Style.bold(15);
    private static final Style YEAR = Style.regular(Style.SMALLEST);
    private static final Style VALUE = Style.regular(Style.SMALLEST).in(Palette.BLACK);
    private static final Style LAST = Style.bold(15).in(Palette.BLUE);
    private static final double GUTTER = 26;
    private static final double HEAD = 22;
    private static final double FOOT = 19;

    /** Between the years of one row and the names of the next: the more, the taller the rows. */
    private static final double LEAST_BETWEEN = 8;

    private static final double MOST_BETWEEN = 24;

    /** Above the highest point, for its label. */
    private static final double LABEL = 22;

    private static final double TALLEST = 240;
    private static final int DOT = 7;
    private static final int BELOW = 6;

    private final Multiples multiples;
    private final Panel panel;
    private final Rectangle2D plate;
    private final double highest;
    private final double inset;
    private final Picture picture;

    private MultiplesLayout(Multiples multiples, Panel panel, Rectangle2D plate, Picture picture) {
        this.multiples = multiples;
        this.panel = panel;
        this.plate = plate;
        this.picture = picture;
        double most =
                multiples.panels().stream()
                        .flatMap(p -> p.points().stream())
                        .map(p -> p.mark().value())
                        .mapToDouble(v -> v == null ? 0 : v.doubleValue())
                        .max()
                        .orElse(0);
        double share = (plate.getHeight() - LABEL) / plate.getHeight();
        this.highest = most == 0 ? 1 : most / share;
        this.inset = Typeface.width("2000", YEAR) / 2 + 2;
    }

    static void layOut(Multiples multiples, Rectangle2D area, Picture picture) {
        int panels = multiples.panels().size();
        int columns = columns(panels);
        int rows = Math.ceilDiv(panels, columns);
        double width = Math.floor((area.getWidth() - GUTTER * (columns - 1)) / columns);
        double height = Math.min(area.getHeight() / rows, TALLEST);
        double between = rows == 1 ? 0 : Math.clamp(height * 0.1, LEAST_BETWEEN, MOST_BETWEEN);
        for (int i = 0; i < panels; i++) {
            double left = Math.rint(area.getX() + i % columns * (width + GUTTER));
            double top = Math.rint(area.getY() + i / columns * height);
            Rectangle2D plate =
                    new Rectangle2D.Double(
                            left, top + HEAD, width, Math.floor(height - HEAD - FOOT - between));
            new MultiplesLayout(multiples, multiples.panels().get(i), plate, picture).draw();
        }
    }

    private static int columns(int panels) {
        return panels <= 4 ? panels : panels <= 10 ? 5 : 6;
    }

    private void draw() {
        picture.draw(this::base);
        double slot = multiples.last() == multiples.first() ? 1 : x(1) - x(0);
        double margin = (x(multiples.first()) - plate.getX()) / slot;
        new YearLine(panel, plate, 2.2f, DOT, BELOW)
                .draw(multiples.first() - margin, multiples.last() + margin, highest, picture);
        picture.draw(this::hollowsAndGaps);
        String name = Fit.line(panel.name(), plate.getWidth(), NAME);
        picture.write(Label.start(name, plate.getX(), plate.getY() - HEAD + 14, NAME));
        years();
        values();
    }

    private double x(double year) {
        int years = multiples.last() - multiples.first();
        double room = plate.getWidth() - 2 * inset;
        return years == 0
                ? plate.getCenterX()
                : plate.getX() + inset + (year - multiples.first()) * room / years;
    }

    private double y(Mark mark) {
        BigDecimal value = mark.value();
        double share = value == null ? 0 : value.doubleValue() / highest;
        return plate.getMaxY() - share * plate.getHeight();
    }

    private void base(Graphics2D g) {
        g.setColor(Palette.NEUTRAL);
        g.setStroke(new BasicStroke(1.2f));
        g.draw(new Line2D.Double(plate.getX(), plate.getMaxY(), plate.getMaxX(), plate.getMaxY()));
        g.setColor(Palette.PLUM);
        g.setStroke(Plates.DASHED);
        for (Point point : panel.points()) {
            if (point.broken()) {
                double x = (x(point.year() - 1) + x(point.year())) / 2;
                g.draw(new Line2D.Double(x, plate.getY() + 2, x, plate.getMaxY()));
            }
        }
    }

    private void hollowsAndGaps(Graphics2D g) {
        for (Point p : panel.points()) {
            double x = x(p.year());
            if (p.mark().partial()) {
                YearLine.hollow(x, y(p.mark()), DOT, 2, g);
            } else if (p.mark().isMissing()) {
                YearLine.missing(x, plate.getMaxY() - 10, 4, 2, g);
            }
        }
    }

    private void years() {
        double baseline = plate.getMaxY() + 16;
        String first = Integer.toString(multiples.first());
        String last = Integer.toString(multiples.last());
        if (multiples.first() < multiples.last()) {
            picture.write(Label.middle(first, x(multiples.first()), baseline, YEAR));
        }
        picture.write(Label.middle(last, x(multiples.last()), baseline, YEAR));
    }

    /** The last value, and the first one where both have room. */
    private void values() {
        List<Point> stated = panel.points().stream().filter(p -> p.mark().value() != null).toList();
        if (stated.isEmpty()) {
            return;
        }
        Label last = label(stated.getLast(), LAST);
        picture.write(last);
        Label first = label(stated.getFirst(), VALUE);
        if (stated.size() > 1 && first.right() + 6 < last.left()) {
            picture.write(first);
        }
    }

    /** Above its point and within the panel, at its left or right edge where it must be. */
    private Label label(Point point, Style style) {
        String text = Fit.line(point.mark().label(), plate.getWidth(), style);
        double width = Typeface.width(text, style);
        double left =
                Math.clamp(
                        x(point.year()) - width / 2,
                        plate.getX(),
                        Math.max(plate.getX(), plate.getMaxX() - width));
        return Label.start(text, left, y(point.mark()) - DOT / 2.0 - 4, style).haloed();
    }
}
