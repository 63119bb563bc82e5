package thidua.edge.workbook.xls;

import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.PaletteRecord;
import org.jspecify.annotations.Nullable;

import thidua.edge.workbook.Colours;
import thidua.edge.workbook.Format;
import thidua.edge.workbook.Format.Alignment;
import thidua.edge.workbook.Format.Borders;
import thidua.edge.workbook.Format.Font;
import thidua.edge.workbook.Format.Line;
import thidua.edge.workbook.Values;
import thidua.edge.workbook.xls.TrueColours.Part;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The looks that the cells of a workbook refer to by number, taken from closed lists. */
final class Styles {
    /** The look of cells that have none of their own. */
    static final int USUAL = 15;

    private static final int SOLID = 1;
    private static final int FIRST_OWN_PATTERN = 164;
    private static final int BOLD = 600;
    private static final double TWIPS = 20;

    private static final List<String> LINES =
            List.of(
                    "",
                    "thin",
                    "medium",
                    "dashed",
                    "dotted",
                    "thick",
                    "double",
                    "hair",
                    "mediumDashed",
                    "dashDot",
                    "mediumDashDot",
                    "dashDotDot",
                    "mediumDashDotDot",
                    "slantDashDot");
    private static final List<String> HORIZONTAL =
            List.of(
                    "",
                    "left",
                    "center",
                    "right",
                    "fill",
                    "justify",
                    "centerContinuous",
                    "distributed");

    /** Cells stand at the bottom unless they say otherwise. */
    private static final List<String> VERTICAL =
            List.of("top", "center", "", "justify", "distributed");

    private static final List<String> RAISED = List.of("", "superscript", "subscript");

    private final Globals globals;
    private final @Nullable PaletteRecord palette;
    private final List<Format> formats;

    Styles(Globals globals) {
        this.globals = globals;
        this.palette = globals.palette();
        List<ExtendedFormatRecord> looks = globals.formats();
        this.formats =
                IntStream.range(0, looks.size())
                        .mapToObj(i -> format(looks.get(i), globals.trueColours().of(i)))
                        .toList();
    }

    Format normal() {
        return format(USUAL);
    }

    Format format(int number) {
        return number >= 0 && number < formats.size() ? formats.get(number) : Format.PLAIN;
    }

    private Format format(ExtendedFormatRecord look, Map<Part, String> seen) {
        int pattern = look.getFormatIndex();
        String code = code(pattern);
        Font font = font(look.getFontIndex());
        return new Format(
                font.inColour(seen.getOrDefault(Part.TEXT, font.colour())),
                fill(look, seen),
                new Borders(
                        line(
                                look.getBorderLeft(),
                                look.getLeftBorderPaletteIdx(),
                                seen.get(Part.LEFT)),
                        line(
                                look.getBorderRight(),
                                look.getRightBorderPaletteIdx(),
                                seen.get(Part.RIGHT)),
                        line(
                                look.getBorderTop(),
                                look.getTopBorderPaletteIdx(),
                                seen.get(Part.TOP)),
                        line(
                                look.getBorderBottom(),
                                look.getBottomBorderPaletteIdx(),
                                seen.get(Part.BOTTOM))),
                code.isEmpty() && pattern >= 0 && pattern < FIRST_OWN_PATTERN ? pattern : 0,
                code,
                alignment(look),
                false);
    }

    /** Empty for a built-in one; a day that is known by its number stays a day. */
    private String code(int pattern) {
        String code = globals.pattern(pattern);
        boolean loses = Values.isDate(pattern, null) && !Values.isDate(null, code);
        return loses || code.length() > 255 || code.equalsIgnoreCase("general") ? "" : code;
    }

    /** A font of a cell, or of a piece of its text. */
    Font font(int number) {
        FontRecord font = globals.font(number);
        if (font == null) {
            return Font.PLAIN;
        }
        String name = font.getFontName();
        double size = font.getFontHeight() / TWIPS;
        return new Font(
                name == null || name.isBlank() || name.length() > 31 ? Font.PLAIN.name() : name,
                size >= 1 && size <= 409 ? size : Font.PLAIN.size(),
                font.getBoldWeight() >= BOLD,
                font.isItalic(),
                font.getUnderline() != 0,
                font.isStruckout(),
                colour(font.getColorPaletteIndex()),
                of(RAISED, font.getSuperSubScript()));
    }

    /** A plain colour; hatchings are left behind, and so is what we marked the last time. */
    private String fill(ExtendedFormatRecord look, Map<Part, String> seen) {
        if (look.getAdtlFillPattern() != SOLID) {
            return "";
        }
        String colour = seen.getOrDefault(Part.FILL, colour(look.getFillForeground()));
        return Colours.isOurs(colour) ? "" : colour;
    }

    private Line line(int style, int number, @Nullable String seen) {
        String name = of(LINES, style);
        String colour = seen == null ? colour(number) : seen;
        return name.isEmpty() || Colours.isOurs(colour) ? Line.NONE : new Line(name, colour);
    }

    private static Alignment alignment(ExtendedFormatRecord look) {
        int rotation = look.getRotation() & 0xFF;
        return new Alignment(
                of(HORIZONTAL, look.getAlignment()),
                of(VERTICAL, look.getVerticalAlignment()),
                look.getWrapText(),
                look.getIndent(),
                rotation <= 180 || rotation == 255 ? rotation : 0,
                look.getShrinkToFit());
    }

    private static String of(List<String> names, int number) {
        return number >= 0 && number < names.size() ? names.get(number) : "";
    }

    /** A colour by its number: the workbook may have mixed its own. */
    private String colour(int number) {
        byte[] mixed = palette == null ? null : palette.getColor(number);
        return mixed == null
                ? Colours.indexed(number)
                : "FF%02X%02X%02X".formatted(mixed[0], mixed[1], mixed[2]);
    }
}
