package thidua.edge.workbook;

import thidua.core.finding.Severity;

/**
 * How a cell looks.
 *
 * @param fill {@code FFRRGGBB}; empty for none
 * @param pattern the number of a built-in number format; other ones have a code
 * @param code of the number format; empty for a built-in one
 * @param quoted whether what begins as a formula does stays text when a person edits it
 */
public record Format(
        Font font,
        String fill,
        Borders borders,
        int pattern,
        String code,
        Alignment alignment,
        boolean quoted) {
    public static final Format PLAIN =
            new Format(Font.PLAIN, "", Borders.NONE, 0, "", Alignment.PLAIN, false);

    /**
     * @param size in points
     * @param colour {@code FFRRGGBB}; empty for the usual one
     * @param raised {@code superscript} or {@code subscript}; empty for neither
     */
    public record Font(
            String name,
            double size,
            boolean bold,
            boolean italic,
            boolean underlined,
            boolean struck,
            String colour,
            String raised) {
        public static final Font PLAIN = new Font("Arial", 10, false, false, false, false, "", "");

        public Font inBold() {
            return new Font(name, size, true, italic, underlined, struck, colour, raised);
        }

        public Font inColour(String other) {
            return new Font(name, size, bold, italic, underlined, struck, other, raised);
        }

        public Font sized(double other) {
            return new Font(name, other, bold, italic, underlined, struck, colour, raised);
        }

        public Font inUnderline() {
            return new Font(name, size, bold, italic, true, struck, colour, raised);
        }

        public Font struckThrough() {
            return new Font(name, size, bold, italic, underlined, true, colour, raised);
        }
    }

    /** The line at one side of a cell; an empty style is no line. */
    public record Line(String style, String colour) {
        public static final Line NONE = new Line("", "");
    }

    public record Borders(Line left, Line right, Line top, Line bottom) {
        public static final Borders NONE = all(Line.NONE);

        public static Borders all(Line line) {
            return new Borders(line, line, line, line);
        }
    }

    /** Empty texts are the usual alignment. */
    public record Alignment(
            String horizontal,
            String vertical,
            boolean wrapped,
            int indent,
            int rotation,
            boolean shrunk) {
        public static final Alignment PLAIN = new Alignment("", "", false, 0, 0, false);
        public static final Alignment WRAPPED = new Alignment("", "top", true, 0, 0, false);
    }

    /** In the colour of a finding, and framed: colour alone is lost in print and on some eyes. */
    public Format marked(Severity severity) {
        return with(Colours.fill(severity), Borders.all(Colours.frame(severity)));
    }

    public Format with(String otherFill, Borders other) {
        return new Format(font, otherFill, other, pattern, code, alignment, quoted);
    }

    public Format with(Font other) {
        return new Format(other, fill, borders, pattern, code, alignment, quoted);
    }

    public Format with(Alignment other) {
        return new Format(font, fill, borders, pattern, code, other, quoted);
    }

    public Format with(int otherPattern, String otherCode) {
        return new Format(font, fill, borders, otherPattern, otherCode, alignment, quoted);
    }

    public Format inQuotes() {
        return new Format(font, fill, borders, pattern, code, alignment, true);
    }
}
