package thidua.edge.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** White stripes over a bar, by which it is told apart where there is no colour. */
final class Hatch {
    private static final double STEP = 9;

    private Hatch() {}

    static void paint(Rectangle2D bar, Graphics2D g) {
        g.setColor(Color.WHITE);
        g.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        double height = bar.getHeight();
        for (double at = bar.getX() - height + STEP / 2; at < bar.getMaxX(); at += STEP) {
            double left = Math.max(at, bar.getX());
            double right = Math.min(at + height, bar.getMaxX());
            if (right > left) {
                double bottom = bar.getMaxY() + at;
                g.draw(new Line2D.Double(left, bottom - left, right, bottom - right));
            }
        }
    }
}
