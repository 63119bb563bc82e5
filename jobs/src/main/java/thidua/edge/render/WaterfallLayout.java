package thidua.edge.render;

import thidua.core.chart.Waterfall;
import thidua.core.chart.Waterfall.Kind;
import thidua.core.chart.Waterfall.Step;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Upright bars, the totals from zero and the steps between them at their level, joined by thin
 * lines. XChart has no floating bars, so they are drawn here.
 */
final class WaterfallLayout {
    private static final Style NAME = Style.regular(18).in(Palette.BLACK);
    private static final Style VALUE = Style.bold(24);
    private static final Style MISSING = Style.regular(18).in(Palette.PLUM);
    private static final double WIDEST_SLOT = 296;
    private static final double FILL = 0.6;

    /** Above the highest bar, for its label. */
    private static final double HEAD = 40;

    private static final double SLIVER = 2;
    private static final double GAP_HEIGHT = 22;

    private final List<Step> steps;
    private final Picture picture;
    private final Rectangle2D plate;
    private final double slot;
    private final double highest;

    private WaterfallLayout(Waterfall waterfall, Rectangle2D plate, double slot, Picture picture) {
        this.steps = waterfall.steps();
        this.plate = plate;
        this.slot = slot;
        this.picture = picture;
        double most =
                steps.stream().mapToDouble(s -> s.from().max(s.to()).doubleValue()).max().orElse(0);
        this.highest = most <= 0 ? 1 : most;
    }

    static void layOut(Waterfall waterfall, Rectangle2D area, Picture picture) {
        double slot = Math.min(area.getWidth() / waterfall.steps().size(), WIDEST_SLOT);
        double left = area.getX();
        double foot = 2 * NAME.lineHeight() + 14;
        Rectangle2D plate =
                new Rectangle2D.Double(
                        left,
                        Math.rint(area.getY() + HEAD),
                        slot * waterfall.steps().size(),
                        Math.floor(area.getHeight() - HEAD - foot));
        new WaterfallLayout(waterfall, plate, slot, picture).draw();
    }

    private void draw() {
        picture.draw(this::joints);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Rectangle2D bar = bar(i);
            picture.draw(g -> paint(step, bar, g));
            words(step, bar, i);
        }
        picture.draw(
                g -> {
                    g.setColor(Palette.TEXT);
                    g.setStroke(new BasicStroke(2));
                    g.draw(
                            new Line2D.Double(
                                    plate.getX(), plate.getMaxY(),
                                    plate.getMaxX(), plate.getMaxY()));
                });
    }

    private double y(double level) {
        return plate.getMaxY() - level / highest * plate.getHeight();
    }

    private Rectangle2D bar(int at) {
        Step step = steps.get(at);
        double width = slot * FILL;
        double x = Math.rint(plate.getX() + at * slot + (slot - width) / 2);
        double top = y(step.from().max(step.to()).doubleValue());
        double height = y(step.from().min(step.to()).doubleValue()) - top;
        if (step.mark().value() == null) {
            return new Rectangle2D.Double(x, top - GAP_HEIGHT, width, GAP_HEIGHT);
        }
        boolean sliver = height < SLIVER && step.mark().value().signum() != 0;
        return new Rectangle2D.Double(x, top, width, sliver ? SLIVER : height);
    }

    /** From the end of each bar to the beginning of the next. */
    private void joints(Graphics2D g) {
        g.setColor(Palette.NEUTRAL);
        g.setStroke(new BasicStroke(1.5f));
        for (int i = 0; i + 1 < steps.size(); i++) {
            double y = y(steps.get(i).to().doubleValue());
            g.draw(new Line2D.Double(bar(i).getMaxX(), y, bar(i + 1).getX(), y));
        }
    }

    private static void paint(Step step, Rectangle2D bar, Graphics2D g) {
        if (step.mark().value() == null || step.kind() == Kind.REST) {
            g.setColor(Palette.PLUM);
            g.setStroke(Plates.DASHED);
            g.draw(bar);
            return;
        }
        g.setColor(fill(step.kind()));
        g.fill(bar);
        if (step.kind() == Kind.LOSS) {
            Hatch.paint(bar, g);
        }
    }

    private static Color fill(Kind kind) {
        return switch (kind) {
            case TOTAL -> Palette.BLUE;
            case GAIN -> Palette.TEAL;
            case LOSS -> Palette.ORANGE;
            case PART -> Palette.NEUTRAL;
            case REST -> Palette.PLUM;
        };
    }

    private void words(Step step, Rectangle2D bar, int at) {
        double middle = plate.getX() + (at + 0.5) * slot;
        Style style = step.mark().value() == null ? MISSING : VALUE;
        String label = Fit.line(step.mark().label(), slot - 8, style);
        picture.write(Label.middle(label, middle, bar.getY() - 10, style).haloed());
        double baseline = plate.getMaxY() + 10;
        for (String line : Fit.lines(step.name(), slot - 12, 2, NAME)) {
            baseline += NAME.lineHeight();
            picture.write(Label.middle(line, middle, baseline, NAME));
        }
    }
}
