package thidua.edge.render;

import org.jspecify.annotations.Nullable;

import thidua.core.chart.Bars;
import thidua.core.chart.ChartSpec;
import thidua.core.chart.Slope;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Title, measure, stamp, key, notes and caption; what remains is the plot's. */
final class Frame {
    static final double LEFT = 48;
    static final double WIDTH = Picture.WIDTH - 2 * LEFT;
    private static final double TOP = 40;
    private static final double BOTTOM = Picture.HEIGHT - 26;
    private static final double EDGE = 10;
    private static final Style SMALL = Style.regular(16);
    private static final int MOST_NOTES = 6;

    /** Beside so many lines that each needs every pixel that is left. */
    private static final int NOTES_OF_MANY = 5;

    private Frame() {}

    static Rectangle2D around(ChartSpec spec, Picture picture) {
        double top = TOP;
        double titleWidth = WIDTH - stamp(spec.stamp(), picture);
        Style title = titleStyle(spec.title(), titleWidth);
        for (String line : Fit.balanced(spec.title(), titleWidth, title)) {
            top += title.size() * (top == TOP ? 0.75 : 1.25);
            picture.write(Label.start(line, LEFT, top, title));
        }
        Style measure = Style.regular(20);
        top += 10;
        for (String line : Fit.lines(spec.measure(), WIDTH, 2, measure)) {
            top += measure.lineHeight();
            picture.write(Label.start(line, LEFT, top, measure));
        }
        top += 24;
        if (spec.plot() instanceof Bars bars) {
            top = Key.write(bars.series(), LEFT, top, picture);
        }
        double bottom = notes(spec, picture);
        return new Rectangle2D.Double(LEFT, top, WIDTH, bottom - top);
    }

    /** Where the plot stands when only its key is written around it. */
    static Rectangle2D bare(ChartSpec spec, double height, Picture picture) {
        double top = EDGE;
        if (spec.plot() instanceof Bars bars) {
            top = Key.write(bars.series(), LEFT, top, picture);
        }
        return new Rectangle2D.Double(LEFT, top, WIDTH, height - EDGE - top);
    }

    /** Long titles get smaller before they are cut. */
    private static Style titleStyle(String title, double width) {
        for (double size : new double[] {32, 28}) {
            if (Fit.fits(title, width, 2, Style.bold(size))) {
                return Style.bold(size);
            }
        }
        return Style.bold(24);
    }

    /** The stamp stands at the right of the title; returns the width it takes away from it. */
    private static double stamp(@Nullable String stamp, Picture picture) {
        if (stamp == null) {
            return 0;
        }
        Style style = Style.bold(18).in(Palette.PLUM);
        double width = Typeface.width(stamp, style) + 28;
        double x = LEFT + WIDTH - width;
        picture.draw(
                g -> {
                    g.setColor(Palette.PLUM);
                    g.setStroke(new BasicStroke(2));
                    g.draw(new Rectangle2D.Double(x, TOP - 8, width - 1, 38));
                });
        picture.write(Label.middle(stamp, x + width / 2, TOP + 11 + style.middle(), style));
        return width + 32;
    }

    private static boolean isCrowded(ChartSpec spec) {
        return spec.plot() instanceof Slope slope && slope.lines().size() > 16;
    }

    /** Upwards from the bottom: caption, then notes; returns where the plot may end. */
    private static double notes(ChartSpec spec, Picture picture) {
        double baseline = BOTTOM;
        picture.write(Label.start(Fit.line(spec.caption(), WIDTH, SMALL), LEFT, baseline, SMALL));
        List<String> notes =
                spec.notes().stream()
                        .flatMap(n -> Fit.lines(n, WIDTH, 2, SMALL).stream())
                        .limit(isCrowded(spec) ? NOTES_OF_MANY : MOST_NOTES)
                        .toList();
        for (String note : notes.reversed()) {
            baseline -= SMALL.lineHeight() + 2;
            picture.write(Label.start(note, LEFT, baseline, SMALL));
        }
        return baseline - 32;
    }
}
