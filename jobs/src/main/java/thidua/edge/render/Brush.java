package thidua.edge.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Paints a picture on whatever Java can draw on: pixels, the page of a document. */
final class Brush {
    private Brush() {}

    static void paint(Picture picture, Graphics2D g) {
        setHints(g);
        picture.paintShapes(g);
        setHints(g);
        picture.labels().forEach(l -> write(l, g));
    }

    /** Set again before the texts, for XChart changes some of them. */
    private static void setHints(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    private static void write(Label label, Graphics2D g) {
        g.setFont(Typeface.font(label.style()));
        if (label.halo()) {
            Shape outline =
                    g.getFont()
                            .createGlyphVector(g.getFontRenderContext(), label.text())
                            .getOutline();
            g.setColor(Color.WHITE);
            g.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(
                    AffineTransform.getTranslateInstance(label.left(), label.baseline())
                            .createTransformedShape(outline));
        }
        g.setColor(label.style().color());
        g.drawString(label.text(), (float) label.left(), (float) label.baseline());
    }
}
