package thidua.edge.render;

import java.awt.geom.Rectangle2D;

/**
 * One line of text at its place.
 *
 * @param x of its start, middle or end, as the anchor says
 * @param baseline y of the line on which the letters stand
 * @param halo whether a white rim keeps it readable above lines
 */
record Label(String text, double x, double baseline, Anchor anchor, Style style, boolean halo) {

    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        final String svg;

        Anchor(String svg) {
            this.svg = svg;
        }
    }

    static Label start(String text, double x, double baseline, Style style) {
        return new Label(text, x, baseline, Anchor.START, style, false);
    }

    static Label end(String text, double x, double baseline, Style style) {
        return new Label(text, x, baseline, Anchor.END, style, false);
    }

    static Label middle(String text, double x, double baseline, Style style) {
        return new Label(text, x, baseline, Anchor.MIDDLE, style, false);
    }

    Label haloed() {
        return new Label(text, x, baseline, anchor, style, true);
    }

    /** Where its first letter begins. */
    double left() {
        return switch (anchor) {
            case START -> x;
            case MIDDLE -> x - Typeface.width(text, style) / 2;
            case END -> x - Typeface.width(text, style);
        };
    }

    /** Where its last letter ends. */
    double right() {
        return left() + Typeface.width(text, style);
    }

    /** The rectangle that its letters ink. */
    Rectangle2D ink() {
        Rectangle2D ink = Typeface.ink(text, style);
        return new Rectangle2D.Double(
                left() + ink.getX(), baseline + ink.getY(), ink.getWidth(), ink.getHeight());
    }
}
