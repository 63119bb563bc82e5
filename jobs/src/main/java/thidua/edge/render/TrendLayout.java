package thidua.edge.render;

import thidua.core.chart.Mark;
import thidua.core.chart.Trend;
import thidua.core.chart.Trend.Panel;
import thidua.core.chart.Trend.Point;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Panels side by side, each a line over the years from a base of zero. */
final class TrendLayout {
    private static final double GUTTER = 56;
    private static final Style NAME = Style.bold(20);
    private static final Style YEAR = Style.regular(17);
    private static final Style VALUE = new Style(18, false, Palette.BLACK);
    private static final Style LAST = new Style(24, true, Palette.BLUE);
    private static final double DOT = 12;
    private static final double HEAD = 36;
    private static final double FOOT = 40;

    /** Between one label and the next. */
    private static final double BESIDE = 12;

    /** Between a label and the line of a break before it. */
    private static final double CLEAR = 6;

    /** Between name and plate, where a break has its sign. */
    private static final double SIGNS = 24;

    private static final Style SIGN = Style.bold(18).in(Palette.PLUM);
    private static final BasicStroke DASHED =
            new BasicStroke(
                    1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 5}, 0);

    /**
     * Below zero XChart gets this much more room, so that it does not halve a dot that lies there.
     */
    private static final int BELOW = 10;

    private final Panel panel;
    private final Rectangle2D plate;
    private final double highest;
    private final double slot;
    private final Picture picture;

    private TrendLayout(Panel panel, Rectangle2D plate, Picture picture) {
        this.panel = panel;
        this.plate = plate;
        this.picture = picture;
        double most =
                panel.points().stream()
                        .map(p -> p.mark().value())
                        .mapToDouble(v -> v == null ? 0 : v.doubleValue())
                        .max()
                        .orElse(0);
        this.highest = most == 0 ? 1 : most * 1.16;
        int years = panel.points().size();
        double padding = Math.max(plate.getWidth() / (2 * years), widest(LAST) / 2 + 2);
        double even = (plate.getWidth() - 2 * padding) / Math.max(1, years - 1);
        padding = Math.max(padding, widest(LAST) / 2 + shift(even) + 2);
        this.slot = years == 1 ? plate.getWidth() : (plate.getWidth() - 2 * padding) / (years - 1);
    }

    static void layOut(Trend trend, Rectangle2D area, Picture picture) {
        int panels = trend.panels().size();
        double width = Math.floor((area.getWidth() - GUTTER * (panels - 1)) / panels);
        List<TrendLayout> layouts = new ArrayList<>();
        for (int i = 0; i < panels; i++) {
            Panel panel = trend.panels().get(i);
            double left = Math.rint(area.getX() + i * (width + GUTTER));
            double top = Math.rint(area.getY());
            String name = Fit.line(panel.name(), width, NAME);
            picture.write(Label.start(name, left, top + NAME.size(), NAME));
            double head = HEAD + (isBroken(trend) ? SIGNS : 0);
            Rectangle2D plate =
                    new Rectangle2D.Double(
                            left,
                            top + head,
                            width,
                            Math.floor(area.getMaxY() - top - head - FOOT));
            layouts.add(new TrendLayout(panel, plate, picture));
        }
        int years = layouts.stream().mapToInt(TrendLayout::yearStep).max().orElse(1);
        int values = layouts.stream().mapToInt(TrendLayout::valueStep).max().orElse(1);
        layouts.forEach(layout -> layout.draw(years, values));
    }

    private static boolean isBroken(Trend trend) {
        return trend.panels().stream().flatMap(p -> p.points().stream()).anyMatch(Point::broken);
    }

    /** All panels name the same years and label the same points: every first, second, third … */
    private void draw(int years, int values) {
        picture.draw(this::stems);
        panel.points().stream().filter(Point::broken).forEach(this::breakBefore);
        new YearLine(panel, plate, 3.5f, (int) DOT, BELOW)
                .draw(first() - margin(), last() + margin(), highest, picture);
        picture.draw(this::hollowsAndGaps);
        List<Point> points = panel.points();
        for (int i = 0; i < points.size(); i++) {
            int fromLast = points.size() - 1 - i;
            if (fromLast % years == 0) {
                year(points.get(i).year());
            }
            if (fromLast % values == 0) {
                value(points.get(i), fromLast == 0);
            }
        }
    }

    private double first() {
        return panel.points().getFirst().year();
    }

    private double last() {
        return panel.points().getLast().year();
    }

    /** Years to the left of the first and to the right of the last. */
    private double margin() {
        return (plate.getWidth() / slot - (last() - first())) / 2;
    }

    private double x(int year) {
        return plate.getX() + (year - first() + margin()) * slot;
    }

    private double y(Mark mark) {
        BigDecimal value = mark.value();
        double share = value == null ? 0 : value.doubleValue() / highest;
        return plate.getMaxY() - share * plate.getHeight();
    }

    /** The base line, and a faint stem under each point: zero is where the line stands. */
    private void stems(Graphics2D g) {
        g.setStroke(new BasicStroke(1.5f));
        g.setColor(Palette.FAINT);
        for (Point p : panel.points()) {
            if (p.mark().value() != null) {
                double x = x(p.year());
                g.draw(new Line2D.Double(x, y(p.mark()), x, plate.getMaxY()));
            }
        }
        g.setStroke(new BasicStroke(2));
        g.setColor(Palette.TEXT);
        g.draw(new Line2D.Double(plate.getX(), plate.getMaxY(), plate.getMaxX(), plate.getMaxY()));
    }

    /** A dashed line with the sign of the notes above it, halfway from the year before. */
    private void breakBefore(Point point) {
        double x = (x(point.year() - 1) + x(point.year())) / 2;
        picture.draw(
                g -> {
                    g.setStroke(DASHED);
                    g.setColor(Palette.PLUM);
                    g.draw(new Line2D.Double(x, plate.getY(), x, plate.getMaxY()));
                });
        picture.write(Label.middle(Trend.BREAK, x, plate.getY() - 9, SIGN));
    }

    private void hollowsAndGaps(Graphics2D g) {
        for (Point p : panel.points()) {
            double x = x(p.year());
            if (p.mark().partial()) {
                YearLine.hollow(x, y(p.mark()), DOT, 3, g);
            } else if (p.mark().isMissing()) {
                YearLine.missing(x, plate.getMaxY() - 18, 7, 3, g);
            }
        }
    }

    /** Every year is named, or every second, third … counted from the last, as there is room. */
    private int yearStep() {
        return step(Typeface.width("2000", YEAR) + BESIDE);
    }

    /** The same for the values, which are mostly shorter. */
    private int valueStep() {
        List<Point> before = panel.points().subList(0, panel.points().size() - 1);
        double among = before.stream().mapToDouble(p -> width(p, VALUE)).max().orElse(0);
        double last = (among + width(panel.points().getLast(), LAST)) / 2 - shift(slot);
        return step(Math.max(among, last) + BESIDE);
    }

    private int step(double room) {
        return Math.max(1, (int) Math.ceil(room / slot));
    }

    private double widest(Style style) {
        return panel.points().stream()
                .mapToDouble(p -> width(p, style))
                .reduce(Typeface.width("2000", YEAR), Math::max);
    }

    private static double width(Point point, Style style) {
        return point.mark().value() == null ? 0 : Typeface.width(point.mark().label(), style);
    }

    /** How far the last label stands to the right of its point, clear of a break before it. */
    private double shift(double slot) {
        Point last = panel.points().getLast();
        return last.broken() ? Math.max(0, width(last, LAST) / 2 + CLEAR - slot / 2) : 0;
    }

    private void year(int year) {
        picture.write(Label.middle(Integer.toString(year), x(year), plate.getMaxY() + 28, YEAR));
    }

    private void value(Point point, boolean last) {
        double x = x(point.year());
        if (point.mark().value() != null) {
            Style style = last ? LAST : VALUE;
            String text = point.mark().label();
            double y = y(point.mark());
            double baseline = isValley(point) ? y + DOT / 2 + 22 : y - DOT / 2 - 10;
            double middle = last ? x + shift(slot) : x;
            picture.write(Label.middle(text, middle, baseline, style).haloed());
        }
    }

    /** Between two higher neighbours the label stands below, if there is room above the base. */
    private boolean isValley(Point point) {
        int at = panel.points().indexOf(point);
        if (at == 0 || at == panel.points().size() - 1) {
            return false;
        }
        double y = y(point.mark());
        Point before = panel.points().get(at - 1);
        Point after = panel.points().get(at + 1);
        return point.joined()
                && after.joined()
                && y(before.mark()) < y
                && y(after.mark()) < y
                && plate.getMaxY() - y > 50;
    }
}
