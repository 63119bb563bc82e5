package thidua.core.slide;

import java.util.List;

/**
 * One slide.
 *
 * @param title of the slide, which programs read aloud and list
 * @param parts in the order in which they are read
 * @param spoken what is said to it: the notes of the speaker, paragraph by paragraph
 */
public record Slide(Text title, List<Part> parts, List<String> spoken) {

    /** What stands on a slide beside its title. */
    public sealed interface Part permits Text, Table, Picture {
        Box box();
    }

    /** For what a text is there; its colour follows. */
    public enum Tone {
        TITLE,
        BODY,
        QUIET,
        ALERT,
        /** In the upper right corner, at its right edge. */
        STAMP
    }

    /**
     * Lines of text from the top of a box.
     *
     * @param size of the letters in points
     * @param paragraphs as they are; who shows them breaks the lines
     */
    public record Text(Box box, double size, boolean bold, Tone tone, List<String> paragraphs)
            implements Part {
        /** Between the lines of one paragraph, and from one paragraph to the next. */
        public static final double LEADING = 1.2;

        public static final double GAP = 0.4;
    }

    /**
     * A table with a row of heads.
     *
     * @param about what it shows, for those who cannot see it
     * @param widths of its columns in points
     * @param rowHeight of each row, the heads included
     */
    public record Table(
            Box box,
            String about,
            List<Double> widths,
            double rowHeight,
            double size,
            List<List<String>> rows)
            implements Part {
        /** Between the edge of a cell and its text. */
        public static final double INSET_X = 8;

        public static final double INSET_Y = 3;
    }

    /**
     * A picture that is drawn to the box.
     *
     * @param id of the chart
     * @param alternative the same content in words
     */
    public record Picture(Box box, String id, String alternative) implements Part {}
}
