package thidua.edge.render;

import org.knowm.xchart.HorizontalBarChart;

import thidua.core.chart.Bars;
import thidua.core.chart.Bars.Emphasis;
import thidua.core.chart.Bars.Role;
import thidua.core.chart.Bars.Row;
import thidua.core.chart.Mark;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Horizontal bars with names at the left and values at the end of each bar, in up to three columns
 * that share one scale. XChart draws the bars; outlines, gaps and words are laid out here.
 */
final class BarsLayout {
    /** More bars in one column would not leave each its own line of text. */
    private static final int MOST_BARS = 20;

    private static final int MOST_COLUMNS = 3;
    private static final double TALLEST_ROW = 110;
    private static final double GUTTER = 40;
    private static final double GAP = 8;

    private final Bars bars;
    private final Picture picture;
    private final int pitch;
    private final Style name;
    private final Style label;
    private final double nameWidth;
    private final int barWidth;
    private final double most;

    private BarsLayout(
            Bars bars,
            int columns,
            int rowsPerColumn,
            double width,
            double height,
            Picture picture) {
        this.bars = bars;
        this.picture = picture;
        this.pitch = (int) Math.min(height / rowsPerColumn, TALLEST_ROW);
        this.name = nameStyle(columns);
        this.label = labelStyle();
        this.nameWidth = Math.min(widestName(), width * (columns == 1 ? 0.38 : 0.48));
        this.barWidth = (int) (width - nameWidth - GAP);
        this.most = most();
    }

    static void layOut(Bars bars, Rectangle2D area, Picture picture) {
        int rows = Math.max(1, bars.rows().size());
        int capacity = Math.max(1, MOST_BARS / bars.series().size());
        if (bars.series().size() == 1) {
            capacity = MOST_BARS / 2;
        }
        int columns = Math.clamp(Math.ceilDiv(rows, capacity), 1, MOST_COLUMNS);
        int perColumn = Math.ceilDiv(rows, columns);
        double width = (area.getWidth() - GUTTER * (columns - 1)) / columns;
        BarsLayout layout =
                new BarsLayout(bars, columns, perColumn, width, area.getHeight(), picture);
        for (int c = 0; c * perColumn < bars.rows().size(); c++) {
            int end = Math.min(bars.rows().size(), (c + 1) * perColumn);
            List<Row> part = bars.rows().subList(c * perColumn, end);
            layout.column(part, area.getX() + c * (width + GUTTER), area.getY());
        }
    }

    /** Names in narrow columns may take two lines. */
    private Style nameStyle(int columns) {
        double size =
                columns == 1 ? Math.clamp(pitch / 2.5, 15, 20) : Math.clamp(pitch / 2.8, 15, 17);
        return Style.regular(size).in(Palette.BLACK);
    }

    private Style labelStyle() {
        double size = thickness() / (tallestLabel() * 1.12);
        return Style.regular(Math.clamp(size, Style.SMALLEST, name.size() + 1));
    }

    private double thickness() {
        return pitch * Plates.FILL / bars.series().size();
    }

    /** Words without bars take the whole of their row, for they may be taller than a bar. */
    private double part(Row row) {
        return row.emphasis() == Emphasis.TEXT
                ? (double) pitch / bars.series().size()
                : thickness();
    }

    /**
     * Height of the tallest label for each pixel of font size: digits need less room than words.
     */
    private double tallestLabel() {
        Style probe = new Style(100, true, Palette.BLACK);
        return bars.rows().stream()
                .flatMap(r -> r.marks().stream())
                .mapToDouble(m -> Typeface.ink(m.label(), probe).getHeight() / 95)
                .max()
                .orElse(1);
    }

    private double widestName() {
        return bars.rows().stream()
                .mapToDouble(r -> Math.ceil(Typeface.width(r.name(), name)))
                .max()
                .orElse(0);
    }

    /** The value at the right edge: so large that every bar and the label behind it fit. */
    private double most() {
        double most = 0;
        for (Row row : bars.rows()) {
            for (Mark mark : row.marks()) {
                BigDecimal value = mark.value();
                if (value != null && row.emphasis() != Emphasis.TEXT) {
                    double room = barWidth - GAP - Typeface.width(mark.label(), bold(label)) - 2;
                    most =
                            Math.max(
                                    most,
                                    value.doubleValue()
                                            * barWidth
                                            / Math.max(room, barWidth * 0.3));
                }
            }
        }
        return most == 0 ? 1 : most;
    }

    private void column(List<Row> rows, double left, double top) {
        double base = Math.rint(left + nameWidth + GAP);
        Rectangle2D plate =
                new Rectangle2D.Double(base, Math.rint(top), barWidth, pitch * rows.size());
        plate(rows, plate, e -> e == Emphasis.FULL, false);
        plate(rows, plate, e -> e == Emphasis.NONE, true);
        for (int i = 0; i < rows.size(); i++) {
            double y = plate.getY() + i * pitch;
            name(rows.get(i), base - GAP, y + pitch / 2.0);
            double part = part(rows.get(i));
            for (int s = 0; s < rows.get(i).marks().size(); s++) {
                double middle = y + pitch / 2.0 + (s - (bars.series().size() - 1) / 2.0) * part;
                mark(rows.get(i), s, base, middle - thickness() / 2);
            }
        }
        picture.draw(g -> baseline(g, plate));
    }

    private void plate(
            List<Row> rows, Rectangle2D where, Predicate<Emphasis> which, boolean neutral) {
        if (rows.stream().noneMatch(r -> which.test(r.emphasis()))) {
            return;
        }
        HorizontalBarChart chart = Plates.bars(most);
        List<Integer> places = IntStream.range(0, rows.size()).boxed().toList();
        for (int s = 0; s < bars.series().size(); s++) {
            int series = s;
            List<BigDecimal> values = rows.stream().map(r -> length(r, series, which)).toList();
            Role role = bars.series().get(s).role();
            chart.addSeries("s" + s, values, places)
                    .setFillColor(
                            neutral && role == Role.MAIN ? Palette.NEUTRAL : Palette.of(role));
        }
        picture.draw(g -> Plates.paint(chart, where, g));
    }

    /** XChart takes no missing value in front: what is not drawn is a bar without length. */
    private static BigDecimal length(Row row, int series, Predicate<Emphasis> which) {
        BigDecimal value = row.marks().get(series).value();
        return value == null || !which.test(row.emphasis()) ? BigDecimal.ZERO : value;
    }

    private void name(Row row, double right, double middle) {
        int lines = pitch >= 2 * name.lineHeight() ? 2 : 1;
        List<String> text = Fit.lines(row.name(), nameWidth, lines, name);
        double baseline = middle + name.middle() - (text.size() - 1) * name.lineHeight() / 2;
        for (String line : text) {
            picture.write(Label.end(line, right, baseline, name));
            baseline += name.lineHeight();
        }
    }

    private void mark(Row row, int series, double base, double top) {
        Mark mark = row.marks().get(series);
        Role role = bars.series().get(series).role();
        BigDecimal value = mark.value();
        double end = base;
        if (value != null && row.emphasis() != Emphasis.TEXT) {
            end += value.doubleValue() / most * barWidth;
            outline(role, new Rectangle2D.Double(base, top, end - base, thickness()));
        } else if (mark.isMissing()) {
            end += gap(base, top);
        }
        Style style = role == Role.MAIN && value != null ? bold(label) : label;
        if (mark.isMissing()) {
            style = label.in(Palette.PLUM);
        }
        double room = base + barWidth - end - GAP;
        picture.write(
                Label.start(
                        Fit.line(mark.label(), room, style),
                        end + GAP,
                        top + thickness() / 2 + style.middle(),
                        style));
    }

    /** Last year's bar is an outline; a hair of white keeps the others apart. */
    private void outline(Role role, Rectangle2D.Double bar) {
        if (bar.width <= 0) {
            return;
        }
        picture.draw(
                g -> {
                    g.setStroke(new BasicStroke(1.5f));
                    g.setColor(role == Role.PRIOR ? Palette.TEXT : Color.WHITE);
                    if (role == Role.PRIOR) {
                        g.draw(
                                new Rectangle2D.Double(
                                        bar.x, bar.y + .75, bar.width - .75, bar.height - 1.5));
                    } else {
                        g.draw(
                                new Line2D.Double(
                                        bar.x, bar.getMaxY(), bar.getMaxX(), bar.getMaxY()));
                    }
                });
    }

    /** An empty dashed box where a bar would begin: nothing is known. Returns its width. */
    private double gap(double base, double top) {
        double width = 26;
        double height = Math.min(thickness() - 4, 16);
        double y = top + (thickness() - height) / 2;
        picture.draw(
                g -> {
                    g.setColor(Palette.PLUM);
                    g.setStroke(Plates.DASHED);
                    g.draw(new Rectangle2D.Double(base + 5, y, width - 5, height));
                });
        return width;
    }

    private static void baseline(Graphics2D g, Rectangle2D plate) {
        g.setColor(Palette.TEXT);
        g.setStroke(new BasicStroke(2));
        g.draw(new Line2D.Double(plate.getX(), plate.getY(), plate.getX(), plate.getMaxY()));
    }

    private static Style bold(Style style) {
        return new Style(style.size(), true, Palette.BLACK);
    }
}
