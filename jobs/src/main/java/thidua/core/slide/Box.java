package thidua.core.slide;

/** A place on a slide, in points from its upper left corner. */
public record Box(double x, double y, double width, double height) {
    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /** Of its height to its width. */
    public double ratio() {
        return height / width;
    }
}
