package thidua.edge.render;

import java.awt.Color;

/**
 * How a text looks.
 *
 * @param size in pixels of the logical canvas; never below {@link #SMALLEST}
 */
record Style(double size, boolean bold, Color color) {
    static final double SMALLEST = 14;

    Style {
        if (size < SMALLEST) {
            throw new IllegalArgumentException("too small to read on a projector: " + size);
        }
    }

    static Style regular(double size) {
        return new Style(size, false, Palette.TEXT);
    }

    static Style bold(double size) {
        return new Style(size, true, Palette.BLACK);
    }

    Style in(Color other) {
        return new Style(size, bold, other);
    }

    /** From the baseline to the middle of the capitals. */
    double middle() {
        return size * 0.357;
    }

    double lineHeight() {
        return size * 1.3;
    }
}
