package thidua.edge.workbook.ods;

import org.jspecify.annotations.Nullable;

import thidua.core.sheet.BrokenFile;
import thidua.edge.workbook.Format;
import thidua.edge.workbook.Markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the styles of cells, columns and rows say, with all that they inherit. */
final class LookStyles {
    private static final String CELL = "table-cell";
    private static final String COLUMN = "table-column";
    private static final String ROW = "table-row";
    private static final String USUAL = "Default";

    /** Spreadsheets hold no more. */
    private static final int MOST = 60_000;

    /** No person's styles inherit from each other as often. */
    private static final int DEEPEST = 32;

    private static final int LONGEST = 100;
    private static final Set<String> FAMILIES = Set.of(CELL, COLUMN, ROW);
    private static final Set<String> SAYING =
            Set.of(
                    "table-cell-properties",
                    "paragraph-properties",
                    "text-properties",
                    "table-column-properties",
                    "table-row-properties");
    private static final List<String> SIDES =
            List.of("border-left", "border-right", "border-top", "border-bottom");
    private static final List<String> PROPERTIES =
            List.of(
                    "font-size",
                    "font-weight",
                    "font-style",
                    "text-underline-style",
                    "text-underline-type",
                    "text-line-through-style",
                    "text-line-through-type",
                    "text-position",
                    "background-color",
                    "repeat-content",
                    "text-align-source",
                    "text-align",
                    "vertical-align",
                    "margin-left",
                    "wrap-option",
                    "rotation-angle",
                    "shrink-to-fit",
                    "column-width",
                    "row-height",
                    "use-optimal-row-height");

    private record Style(@Nullable String parent, Map<String, String> own) {}

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();
    private final Map<String, Format> formats = new HashMap<>();
    private final Patterns patterns = new Patterns();
    private @Nullable Style style;

    /** Takes what an element or a text says about styles. */
    void take(Markup at) {
        patterns.take(at);
        if (!at.isStart()) {
            // behind a style stand number formats, which have colours of their own
            style = at.isEnd("style") || at.isEnd("default-style") ? null : style;
            return;
        }
        switch (at.name()) {
            case "style", "default-style" -> style(at);
            case "font-face" -> {
                String name = at.attribute("name");
                String family = at.attribute("font-family");
                if (name != null && family != null && family.length() <= LONGEST) {
                    fonts.put(name, family);
                }
            }
            default -> {
                if (style != null && SAYING.contains(at.name())) {
                    properties(at, style.own());
                }
            }
        }
        if (styles.size() + fonts.size() + patterns.count() > MOST) {
            throw new BrokenFile("more styles than a spreadsheet holds");
        }
    }

    private void style(Markup at) {
        String family = at.attribute("family");
        String name = at.name().equals("style") ? at.attribute("name") : "";
        style = null;
        if (family != null && name != null && FAMILIES.contains(family)) {
            style = new Style(at.attribute("parent-style-name"), new HashMap<>());
            put(at, "data-style-name", style.own());
            styles.put(family + '/' + name, style);
        }
    }

    private static void properties(Markup at, Map<String, String> own) {
        PROPERTIES.forEach(property -> put(at, property, own));
        String around = at.attribute("border");
        for (String side : SIDES) {
            if (around != null && around.length() <= LONGEST) {
                own.put(side, around);
            }
            put(at, side, own);
        }
        String font = at.attribute("font-name");
        String family = font == null ? at.attribute("font-family") : font;
        if (family != null && family.length() <= LONGEST) {
            own.put("font-name", family);
        }
        if (at.says("use-window-font-color")) {
            own.put("color", "");
        } else {
            put(at, "color", own);
        }
    }

    private static void put(Markup at, String property, Map<String, String> own) {
        String value = at.attribute(property);
        if (value != null && value.length() <= LONGEST) {
            own.put(property, value);
        }
    }

    /** The look of cells that have none of their own. */
    Format normal() {
        return format(USUAL);
    }

    Format format(String name) {
        Format known = formats.get(name);
        if (known == null) {
            Map<String, String> said =
                    whole(CELL, styles.containsKey(CELL + '/' + name) ? name : USUAL);
            known = patterns.on(new CellLook(said, fonts).format(), said.get("data-style-name"));
            formats.put(name, known);
        }
        return known;
    }

    /** Of a column, in digits of the usual font; 0 when nothing is said. */
    double width(@Nullable String name) {
        String said = name == null ? "" : whole(COLUMN, name).getOrDefault("column-width", "");
        double pixels = CellLook.points(said) * 96 / 72;
        double digits = Math.round(pixels / digit(normal().font()) * 100) / 100.0;
        return digits <= 255 ? digits : 0;
    }

    /** How broad a digit is on a usual screen, in whole pixels. */
    private static long digit(Format.Font font) {
        boolean isNarrow = font.name().matches("(Times|Liberation Serif|Calibri|Carlito).*");
        return Math.max(1, Math.round(font.size() * 96 / 72 * (isNarrow ? 0.5 : 0.556)));
    }

    /** Of a row, in points; 0 for one that fits what is in it. */
    double height(@Nullable String name) {
        Map<String, String> said = name == null ? Map.of() : whole(ROW, name);
        boolean fits = said.getOrDefault("use-optimal-row-height", "").equals("true");
        double height = CellLook.points(said.getOrDefault("row-height", ""));
        return fits || height > 409 ? 0 : Math.round(height * 100) / 100.0;
    }

    private Map<String, String> whole(String family, String name) {
        List<Style> chain = new ArrayList<>();
        Style at = styles.get(family + '/' + name);
        while (at != null) {
            if (chain.size() == DEEPEST) {
                throw new BrokenFile("styles inherit without end");
            }
            chain.addFirst(at);
            at = at.parent() == null ? null : styles.get(family + '/' + at.parent());
        }
        Style usual = styles.get(family + '/');
        Map<String, String> all = new HashMap<>(usual == null ? Map.of() : usual.own());
        chain.forEach(one -> all.putAll(one.own()));
        return all;
    }
}
