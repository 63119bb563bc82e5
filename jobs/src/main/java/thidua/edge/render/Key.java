package thidua.edge.render;

import thidua.core.chart.Bars.Role;
import thidua.core.chart.Bars.Series;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A line of swatches with names, where the labels of the bars do not name the series. */
final class Key {
    private static final double SWATCH = 18;

    private Key() {}

    /** Returns the y below it. */
    static double write(List<Series> series, double left, double top, Picture picture) {
        if (series.size() < 2 || series.stream().noneMatch(Series::keyed)) {
            return top;
        }
        Style style = Style.regular(18);
        double x = left;
        for (Series s : series) {
            swatch(s.role(), x, top, picture);
            picture.write(
                    Label.start(
                            s.name(), x + SWATCH + 9, top + SWATCH / 2 + style.middle(), style));
            x += SWATCH + 9 + Typeface.width(s.name(), style) + 36;
        }
        return top + SWATCH + 18;
    }

    private static void swatch(Role role, double x, double y, Picture picture) {
        picture.draw(
                g -> {
                    g.setColor(Palette.of(role));
                    g.fill(new Rectangle2D.Double(x, y, SWATCH, SWATCH));
                    if (role == Role.PRIOR) {
                        g.setColor(Palette.TEXT);
                        g.setStroke(new BasicStroke(1.5f));
                        g.draw(
                                new Rectangle2D.Double(
                                        x + .75, y + .75, SWATCH - 1.5, SWATCH - 1.5));
                    }
                });
    }
}
