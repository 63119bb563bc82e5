package thidua.core.slide;

/** Tells how wide a text is, in the font that the product brings along. */
@FunctionalInterface
public interface Ruler {
    /**
     * @param size of the letters in points
     * @return the width in points
     */
    double width(String text, boolean bold, double size);
}
