package thidua.edge.render;

import org.knowm.xchart.HorizontalBarChart;

import thidua.core.chart.Contributions;
import thidua.core.chart.Contributions.Kind;
import thidua.core.chart.Contributions.Row;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Bars to the right of zero for gains and to the left for losses, names at the far left, in up to
 * two columns that share one scale. XChart draws the bars; stripes and words are laid out here.
 */
final class ContributionsLayout {
    private static final int MOST_ROWS = 16;
    private static final double TALLEST_ROW = 46;
    private static final double GUTTER = 48;
    private static final double GAP = 8;

    private final Picture picture;
    private final int pitch;
    private final Style name;
    private final double nameWidth;
    private final int width;
    private final double least;
    private final double most;

    private ContributionsLayout(
            List<Row> rows, int perColumn, double width, double height, Picture picture) {
        this.picture = picture;
        this.pitch = (int) Math.min(height / perColumn, TALLEST_ROW);
        this.name = Style.regular(Math.clamp(pitch / 2.0, 15, 19)).in(Palette.BLACK);
        this.nameWidth = Math.min(widest(rows.stream().map(Row::name).toList()), width * 0.42);
        this.width = (int) (width - nameWidth - GAP);
        double down = extent(rows, r -> r.signum() < 0);
        double up = extent(rows, r -> r.signum() >= 0);
        double labelsLeft = labels(rows, r -> isBar(r) && sign(r) < 0);
        double labelsRight = labels(rows, r -> !isBar(r) || sign(r) >= 0);
        double perUnit =
                Math.max(1, this.width - labelsLeft - labelsRight) / Math.max(up + down, 1e-9);
        this.least = -(down + labelsLeft / perUnit);
        this.most = up + labelsRight / perUnit;
    }

    static void layOut(Contributions contributions, Rectangle2D area, Picture picture) {
        List<Row> rows = contributions.rows();
        int columns = Math.clamp(Math.ceilDiv(rows.size(), MOST_ROWS), 1, 2);
        int perColumn = Math.ceilDiv(rows.size(), columns);
        double width = (area.getWidth() - GUTTER * (columns - 1)) / columns;
        ContributionsLayout layout =
                new ContributionsLayout(rows, perColumn, width, area.getHeight(), picture);
        for (int c = 0; c * perColumn < rows.size(); c++) {
            int end = Math.min(rows.size(), (c + 1) * perColumn);
            layout.column(
                    rows.subList(c * perColumn, end),
                    area.getX() + c * (width + GUTTER),
                    area.getY());
        }
    }

    private double widest(List<String> texts) {
        Style bold = new Style(name.size(), true, name.color());
        return texts.stream().mapToDouble(t -> Math.ceil(Typeface.width(t, bold))).max().orElse(0);
    }

    /** Room for the labels of some rows, their distance from the bars included. */
    private double labels(List<Row> rows, Predicate<Row> which) {
        List<String> labels = rows.stream().filter(which).map(r -> r.mark().label()).toList();
        return labels.isEmpty() ? 0 : widest(labels) + GAP + 4;
    }

    private static double extent(List<Row> rows, Predicate<BigDecimal> which) {
        return rows.stream()
                .filter(ContributionsLayout::isBar)
                .map(ContributionsLayout::number)
                .filter(which)
                .mapToDouble(n -> n.abs().doubleValue())
                .max()
                .orElse(0);
    }

    private static boolean isBar(Row row) {
        return row.kind() == Kind.UNIT;
    }

    private static BigDecimal number(Row row) {
        BigDecimal value = row.mark().value();
        return value == null ? BigDecimal.ZERO : value;
    }

    private static int sign(Row row) {
        return number(row).signum();
    }

    private void column(List<Row> rows, double left, double top) {
        Rectangle2D plate =
                new Rectangle2D.Double(
                        Math.rint(left + nameWidth + GAP),
                        Math.rint(top),
                        width,
                        pitch * rows.size());
        double zero = plate.getX() - least / (most - least) * width;
        plate(rows, plate, 1, Palette.BLUE);
        plate(rows, plate, -1, Palette.ORANGE);
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), plate, zero, plate.getY() + i * pitch);
        }
        picture.draw(
                g -> {
                    g.setColor(Palette.TEXT);
                    g.setStroke(new BasicStroke(2));
                    g.draw(new Line2D.Double(zero, plate.getY(), zero, plate.getMaxY()));
                });
    }

    private void plate(List<Row> rows, Rectangle2D where, int sign, Color color) {
        HorizontalBarChart chart = Plates.bars(least, most);
        List<Integer> places = IntStream.range(0, rows.size()).boxed().toList();
        List<BigDecimal> values =
                rows.stream()
                        .map(r -> isBar(r) && sign(r) == sign ? number(r) : BigDecimal.ZERO)
                        .toList();
        chart.addSeries("bars", values, places).setFillColor(color);
        picture.draw(g -> Plates.paint(chart, where, g));
    }

    private void row(Row row, Rectangle2D plate, double zero, double top) {
        boolean total = row.kind() == Kind.TOTAL;
        Style style = new Style(name.size(), total, Palette.BLACK);
        double baseline = top + pitch / 2.0 + style.middle();
        picture.write(
                Label.end(
                        Fit.line(row.name(), nameWidth, style),
                        plate.getX() - GAP,
                        baseline,
                        style));
        if (total) {
            double left = plate.getX() - GAP - nameWidth;
            picture.draw(
                    g -> {
                        g.setColor(Palette.TEXT);
                        g.setStroke(new BasicStroke(1));
                        g.draw(new Line2D.Double(left, top, plate.getMaxX(), top));
                    });
        }
        Style bold = Style.bold(name.size());
        double length = isBar(row) ? number(row).doubleValue() / (most - least) * width : 0;
        if (length < 0) {
            double height = pitch * Plates.FILL;
            Rectangle2D bar =
                    new Rectangle2D.Double(
                            zero + length, top + (pitch - height) / 2, -length, height);
            picture.draw(g -> Hatch.paint(bar, g));
            picture.write(Label.end(row.mark().label(), zero + length - GAP, baseline, bold));
        } else {
            picture.write(Label.start(row.mark().label(), zero + length + GAP, baseline, bold));
        }
    }
}
