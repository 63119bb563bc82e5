package thidua.edge.workbook.ods;

import thidua.edge.workbook.Colours;
import thidua.edge.workbook.Format;
import thidua.edge.workbook.Format.Alignment;
import thidua.edge.workbook.Format.Borders;
import thidua.edge.workbook.Format.Font;
import thidua.edge.workbook.Format.Line;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The look that the properties of a cell's style say, taken from closed lists.
 *
 * @param said by the style and all that it inherits from
 * @param fonts families by the names that the file gives them
 */
record CellLook(Map<String, String> said, Map<String, String> fonts) {
    private static final Pattern LENGTH =
            Pattern.compile("(\\d{1,6}(?:\\.\\d{1,12})?)(cm|mm|in|pt|pc|px)");
    private static final Map<String, Double> POINTS =
            Map.of("cm", 72 / 2.54, "mm", 72 / 25.4, "in", 72.0, "pt", 1.0, "pc", 12.0, "px", 0.75);

    /** Lines as broad as this, in points, are drawn with those of medium breadth. */
    private static final double MEDIUM = 1.25;

    private static final double THICK = 2.25;
    private static final double POINTS_OF_AN_INDENT = 10;
    private static final int BOLD = 600;

    /** In points; 0 for what is no length. */
    static double points(String length) {
        Matcher matcher = LENGTH.matcher(length.strip());
        return matcher.matches()
                ? Double.parseDouble(matcher.group(1)) * POINTS.getOrDefault(matcher.group(2), 0.0)
                : 0;
    }

    Format format() {
        return new Format(
                font(),
                fill(),
                new Borders(
                        line("border-left"),
                        line("border-right"),
                        line("border-top"),
                        line("border-bottom")),
                0,
                "",
                alignment(),
                false);
    }

    private String text(String property) {
        return said.getOrDefault(property, "");
    }

    private Font font() {
        String named = text("font-name");
        String name = fonts.getOrDefault(named, named).replace("'", "").replace("\"", "").strip();
        double size = Math.round(points(text("font-size")) * 100) / 100.0;
        String weight = text("font-weight");
        String slope = text("font-style");
        return new Font(
                name.isEmpty() || name.length() > 31 ? Font.PLAIN.name() : name,
                size >= 1 && size <= 409 ? size : Font.PLAIN.size(),
                weight.equals("bold")
                        || weight.matches("\\d{3}") && Integer.parseInt(weight) >= BOLD,
                slope.equals("italic") || slope.equals("oblique"),
                isDrawn("underline"),
                isDrawn("line-through"),
                colour(text("color")),
                raised());
    }

    private boolean isDrawn(String line) {
        String style = text("text-" + line + "-style");
        String drawn = style.isEmpty() ? text("text-" + line + "-type") : style;
        return !drawn.isEmpty() && !drawn.equals("none");
    }

    private String raised() {
        String position = text("text-position");
        return position.startsWith("super")
                ? "superscript"
                : position.startsWith("sub") ? "subscript" : "";
    }

    /** A plain colour, but not what we marked the last time. */
    private String fill() {
        String colour = colour(text("background-color"));
        return Colours.isOurs(colour) ? "" : colour;
    }

    private static String colour(String written) {
        return written.startsWith("#") ? Colours.rgb(written.substring(1)) : "";
    }

    /** Of {@code 0.74pt solid #000000}, in whichever order. */
    private Line line(String side) {
        double width = 0;
        String style = "";
        String colour = "";
        for (String word : text(side).strip().split("\\s+")) {
            if (word.startsWith("#")) {
                colour = colour(word);
            } else if (LENGTH.matcher(word).matches()) {
                width = points(word);
            } else {
                style = word;
            }
        }
        String name = line(style, width);
        return name.isEmpty() || Colours.isOurs(colour) ? Line.NONE : new Line(name, colour);
    }

    private static String line(String style, double width) {
        boolean isMedium = width >= MEDIUM;
        return switch (style) {
            case "solid", "groove", "ridge", "inset", "outset" ->
                    width >= THICK ? "thick" : isMedium ? "medium" : "thin";
            case "double", "double-thin" -> "double";
            case "dotted" -> "dotted";
            case "dashed", "fine-dashed" -> isMedium ? "mediumDashed" : "dashed";
            case "dash-dot" -> isMedium ? "mediumDashDot" : "dashDot";
            case "dash-dot-dot" -> isMedium ? "mediumDashDotDot" : "dashDotDot";
            default -> "";
        };
    }

    private Alignment alignment() {
        String horizontal =
                text("repeat-content").equals("true")
                        ? "fill"
                        : text("text-align-source").equals("value-type")
                                ? ""
                                : switch (text("text-align")) {
                                    case "start", "left" -> "left";
                                    case "end", "right" -> "right";
                                    case "center" -> "center";
                                    case "justify" -> "justify";
                                    default -> "";
                                };
        String vertical =
                switch (text("vertical-align")) {
                    case "top" -> "top";
                    case "middle" -> "center";
                    default -> "";
                };
        double indent = points(text("margin-left")) / POINTS_OF_AN_INDENT;
        return new Alignment(
                horizontal,
                vertical,
                text("wrap-option").equals("wrap"),
                horizontal.equals("left") ? (int) Math.clamp(Math.round(indent), 0, 250) : 0,
                rotation(),
                text("shrink-to-fit").equals("true"));
    }

    /** Upwards as degrees, downwards as 90 and more; what stands on its head is left as it is. */
    private int rotation() {
        String angle = text("rotation-angle").replaceFirst("deg$|\\.0*$", "");
        int degrees = angle.matches("\\d{1,3}") ? Integer.parseInt(angle) : 0;
        return degrees <= 90 ? degrees : degrees >= 270 && degrees < 360 ? 450 - degrees : 0;
    }
}
