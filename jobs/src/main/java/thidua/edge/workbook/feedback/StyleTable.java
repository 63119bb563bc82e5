package thidua.edge.workbook.feedback;

import thidua.edge.workbook.Format;

import java.util.LinkedHashMap;
import java.util.Map;

/** The looks of all cells of a workbook, each once, numbered as they are met. */
final class StyleTable {
    /** Spreadsheets hold no more; cells beyond look as usual. */
    private static final int MOST = 60_000;

    private static final int FIRST_OWN_PATTERN = 164;

    private final Map<Format, Integer> formats = new LinkedHashMap<>();
    private final Map<Format.Font, Integer> fonts = new LinkedHashMap<>();
    private final Map<String, Integer> fills = new LinkedHashMap<>();
    private final Map<Format.Borders, Integer> borders = new LinkedHashMap<>();
    private final Map<String, Integer> patterns = new LinkedHashMap<>();

    StyleTable(Format normal) {
        fills.put("", 0);
        fills.put("gray125", 1); // the standard reserves the second place for it
        borders.put(Format.Borders.NONE, 0);
        number(normal);
    }

    int number(Format format) {
        Integer known = formats.get(format);
        if (known != null) {
            return known;
        }
        if (formats.size() >= MOST) {
            return 0;
        }
        fonts.putIfAbsent(format.font(), fonts.size());
        fills.putIfAbsent(format.fill(), fills.size());
        borders.putIfAbsent(format.borders(), borders.size());
        if (!format.code().isEmpty()) {
            patterns.putIfAbsent(format.code(), FIRST_OWN_PATTERN + patterns.size());
        }
        formats.put(format, formats.size());
        return formats.size() - 1;
    }

    String xml() {
        StringBuilder out = new StringBuilder(Xml.HEAD);
        out.append("<styleSheet xmlns=\"").append(Parts.MAIN).append("\">");
        if (!patterns.isEmpty()) {
            out.append("<numFmts count=\"").append(patterns.size()).append("\">");
            patterns.forEach(
                    (code, id) ->
                            out.append("<numFmt numFmtId=\"%d\" formatCode=\"".formatted(id))
                                    .append(Xml.text(code))
                                    .append("\"/>"));
            out.append("</numFmts>");
        }
        out.append("<fonts count=\"").append(fonts.size()).append("\">");
        fonts.keySet().forEach(font -> out.append(font(font, "font", "name")));
        out.append("</fonts><fills count=\"").append(fills.size()).append("\">");
        fills.keySet().forEach(fill -> out.append(fill(fill)));
        out.append("</fills><borders count=\"").append(borders.size()).append("\">");
        borders.keySet().forEach(lines -> borders(lines, out));
        out.append("</borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\"");
        out.append(" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"");
        out.append(formats.size()).append("\">");
        formats.keySet().forEach(format -> format(format, out));
        out.append("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\"");
        return out.append(" builtinId=\"0\"/></cellStyles></styleSheet>").toString();
    }

    /** A font of a cell or of a piece of its text, which call its name differently. */
    static String font(Format.Font font, String element, String name) {
        StringBuilder out = new StringBuilder("<").append(element).append('>');
        out.append(font.bold() ? "<b/>" : "").append(font.italic() ? "<i/>" : "");
        out.append(font.struck() ? "<strike/>" : "").append(font.underlined() ? "<u/>" : "");
        if (!font.raised().isEmpty()) {
            out.append("<vertAlign val=\"").append(font.raised()).append("\"/>");
        }
        out.append("<sz val=\"").append(font.size()).append("\"/>");
        out.append(colour("color", font.colour()));
        out.append('<').append(name).append(" val=\"").append(Xml.text(font.name()));
        return out.append("\"/></").append(element).append('>').toString();
    }

    private static String colour(String element, String rgb) {
        return rgb.isEmpty() ? "" : "<" + element + " rgb=\"" + rgb + "\"/>";
    }

    private static String fill(String fill) {
        return switch (fill) {
            case "" -> "<fill><patternFill patternType=\"none\"/></fill>";
            case "gray125" -> "<fill><patternFill patternType=\"gray125\"/></fill>";
            default ->
                    "<fill><patternFill patternType=\"solid\">"
                            + colour("fgColor", fill)
                            + "<bgColor indexed=\"64\"/></patternFill></fill>";
        };
    }

    private static void borders(Format.Borders lines, StringBuilder out) {
        out.append("<border>");
        line("left", lines.left(), out);
        line("right", lines.right(), out);
        line("top", lines.top(), out);
        line("bottom", lines.bottom(), out);
        out.append("<diagonal/></border>");
    }

    private static void line(String side, Format.Line line, StringBuilder out) {
        out.append('<').append(side);
        if (line.style().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append(" style=\"").append(line.style()).append("\">");
        out.append(
                line.colour().isEmpty() ? "<color auto=\"1\"/>" : colour("color", line.colour()));
        out.append("</").append(side).append('>');
    }

    private void format(Format format, StringBuilder out) {
        int pattern =
                format.code().isEmpty()
                        ? format.pattern()
                        : patterns.getOrDefault(format.code(), 0);
        out.append("<xf numFmtId=\"").append(pattern);
        out.append("\" fontId=\"").append(fonts.getOrDefault(format.font(), 0));
        out.append("\" fillId=\"").append(fills.getOrDefault(format.fill(), 0));
        out.append("\" borderId=\"").append(borders.getOrDefault(format.borders(), 0));
        out.append("\" xfId=\"0\"").append(format.quoted() ? " quotePrefix=\"1\"" : "");
        out.append(" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\"");
        out.append(" applyAlignment=\"1\">");
        alignment(format.alignment(), out);
        out.append("</xf>");
    }

    private static void alignment(Format.Alignment alignment, StringBuilder out) {
        if (alignment.equals(Format.Alignment.PLAIN)) {
            return;
        }
        out.append("<alignment");
        if (!alignment.horizontal().isEmpty()) {
            out.append(" horizontal=\"").append(alignment.horizontal()).append('"');
        }
        if (!alignment.vertical().isEmpty()) {
            out.append(" vertical=\"").append(alignment.vertical()).append('"');
        }
        if (alignment.rotation() != 0) {
            out.append(" textRotation=\"").append(alignment.rotation()).append('"');
        }
        out.append(alignment.wrapped() ? " wrapText=\"1\"" : "");
        if (alignment.indent() != 0) {
            out.append(" indent=\"").append(alignment.indent()).append('"');
        }
        out.append(alignment.shrunk() ? " shrinkToFit=\"1\"" : "").append("/>");
    }
}
