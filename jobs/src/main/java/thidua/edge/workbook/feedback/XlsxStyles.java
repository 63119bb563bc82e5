package thidua.edge.workbook.feedback;

import org.jspecify.annotations.Nullable;

import thidua.edge.workbook.Archive;
import thidua.edge.workbook.Colours;
import thidua.edge.workbook.Format;
import thidua.edge.workbook.Format.Alignment;
import thidua.edge.workbook.Format.Borders;
import thidua.edge.workbook.Format.Font;
import thidua.edge.workbook.Format.Line;
import thidua.edge.workbook.Markup;
import thidua.edge.workbook.XlsxOutline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The looks that the cells of a workbook refer to by number. */
final class XlsxStyles {
    /** A larger part of styles is left aside: no person made that many. */
    private static final long LONGEST = 8L << 20;

    private static final Set<String> LINES =
            Set.of(
                    "thin",
                    "medium",
                    "thick",
                    "dashed",
                    "dotted",
                    "double",
                    "hair",
                    "mediumDashed",
                    "dashDot",
                    "mediumDashDot",
                    "dashDotDot",
                    "mediumDashDotDot",
                    "slantDashDot");
    private static final Set<String> HORIZONTAL =
            Set.of("left", "center", "right", "fill", "justify", "centerContinuous", "distributed");
    private static final Set<String> VERTICAL =
            Set.of("top", "center", "bottom", "justify", "distributed");

    private final List<String> theme = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Font> fonts = new ArrayList<>();
    private final List<String> fills = new ArrayList<>();
    private final List<Borders> borders = new ArrayList<>();
    private final List<Format> formats = new ArrayList<>();

    private XlsxStyles() {}

    static XlsxStyles of(Archive archive, XlsxOutline outline) {
        XlsxStyles styles = new XlsxStyles();
        String theme = outline.theme();
        if (isRead(archive, theme)) {
            styles.theme(archive, theme);
        }
        if (isRead(archive, outline.styles())) {
            styles.read(archive, outline.styles());
        }
        return styles;
    }

    private static boolean isRead(Archive archive, String part) {
        return archive.has(part) && archive.size(part) <= LONGEST;
    }

    /** The look of cells that name none. */
    Format normal() {
        return format(0);
    }

    Format format(int number) {
        return number >= 0 && number < formats.size() ? formats.get(number) : Format.PLAIN;
    }

    private void read(Archive archive, String part) {
        String within = "";
        try (Markup styles = archive.markup(part)) {
            while (styles.next()) {
                if (!styles.isStart()) {
                    continue;
                }
                switch (styles.name()) {
                    case "numFmt" -> code(styles, within);
                    case "font", "fill", "border", "xf", "dxf" ->
                            take(within, Element.read(styles));
                    default -> within = styles.name();
                }
            }
        }
    }

    private void code(Markup styles, String within) {
        @Nullable String code = styles.attribute("formatCode");
        if (within.equals("numFmts") && code != null && code.length() <= 255) {
            codes.put(styles.number("numFmtId", -1), code);
        }
    }

    private void take(String within, Element element) {
        switch (within) {
            case "fonts" -> fonts.add(font(element, Font.PLAIN));
            case "fills" -> fills.add(fill(element));
            case "borders" ->
                    borders.add(
                            new Borders(
                                    line(element, "left"),
                                    line(element, "right"),
                                    line(element, "top"),
                                    line(element, "bottom")));
            case "cellXfs" -> formats.add(format(element));
            default -> {
                // named styles and those of conditions: cells carry their look themselves
            }
        }
    }

    private Format format(Element xf) {
        int pattern = xf.number("numFmtId", 0, 1 << 16, 0);
        String code = codes.getOrDefault(pattern, "");
        return new Format(
                at(fonts, xf.text("fontId"), Font.PLAIN),
                at(fills, xf.text("fillId"), ""),
                at(borders, xf.text("borderId"), Borders.NONE),
                code.isEmpty() && pattern < 164 ? pattern : 0,
                code,
                xf.child("alignment").map(XlsxStyles::alignment).orElse(Alignment.PLAIN),
                false);
    }

    /** What an attribute refers to; one that is not there refers to the first. */
    private static <T> T at(List<T> all, String number, T otherwise) {
        int index =
                number.isEmpty() ? 0 : number.matches("\\d{1,6}") ? Integer.parseInt(number) : -1;
        return index >= 0 && index < all.size() ? all.get(index) : otherwise;
    }

    private static Alignment alignment(Element element) {
        String horizontal = element.text("horizontal");
        String vertical = element.text("vertical");
        int rotation = element.number("textRotation", 0, 255, 0);
        return new Alignment(
                HORIZONTAL.contains(horizontal) ? horizontal : "",
                VERTICAL.contains(vertical) ? vertical : "",
                element.says("wrapText"),
                element.number("indent", 0, 250, 0),
                rotation <= 180 || rotation == 255 ? rotation : 0,
                element.says("shrinkToFit"));
    }

    /** A font of a cell, or of a piece of its text. */
    Font font(Element element, Font otherwise) {
        String name =
                element.child("name")
                        .or(() -> element.child("rFont"))
                        .map(child -> child.text("val"))
                        .filter(text -> !text.isBlank() && text.length() <= 31)
                        .orElse(otherwise.name());
        String raised = element.child("vertAlign").map(e -> e.text("val")).orElse("");
        return new Font(
                name,
                element.child("sz")
                        .map(e -> Element.decimal(e.text("val"), 1, 409, otherwise.size()))
                        .orElse(otherwise.size()),
                element.has("b"),
                element.has("i"),
                element.has("u"),
                element.has("strike"),
                element.child("color").map(this::colour).orElse(""),
                Set.of("superscript", "subscript").contains(raised) ? raised : "");
    }

    /** A plain colour; hatchings are left behind, and so is what we marked the last time. */
    private String fill(Element element) {
        return element.child("patternFill")
                .filter(pattern -> pattern.text("patternType").equals("solid"))
                .flatMap(pattern -> pattern.child("fgColor"))
                .map(this::colour)
                .filter(colour -> !Colours.isOurs(colour))
                .orElse("");
    }

    private Line line(Element border, String side) {
        return border.child(side)
                .filter(line -> LINES.contains(line.text("style")))
                .map(
                        line ->
                                new Line(
                                        line.text("style"),
                                        line.child("color").map(this::colour).orElse("")))
                .filter(line -> !Colours.isOurs(line.colour()))
                .orElse(Line.NONE);
    }

    private String colour(Element element) {
        double tint = Element.decimal(element.text("tint"), -1, 1, 0);
        if (!element.text("rgb").isEmpty()) {
            return Colours.tinted(Colours.rgb(element.text("rgb")), tint);
        }
        if (!element.text("theme").isEmpty()) {
            return Colours.tinted(at(theme, element.text("theme"), ""), tint);
        }
        return Colours.tinted(Colours.indexed(element.number("indexed", 0, 63, -1)), tint);
    }

    /** The twelve colours of the theme; cells count light before dark. */
    private void theme(Archive archive, String part) {
        try (Markup markup = archive.markup(part)) {
            while (markup.next()) {
                if (markup.isStart("clrScheme")) {
                    for (Element colour : Element.read(markup).children()) {
                        Element first =
                                colour.children().isEmpty() ? colour : colour.children().getFirst();
                        String last = Colours.rgb(first.text("lastClr"));
                        theme.add(last.isEmpty() ? Colours.rgb(first.text("val")) : last);
                    }
                    break;
                }
            }
        }
        for (int i = 0; i + 1 < Math.min(4, theme.size()); i += 2) {
            theme.add(i, theme.remove(i + 1));
        }
    }
}
