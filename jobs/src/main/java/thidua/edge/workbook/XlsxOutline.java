package thidua.edge.workbook;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the main part of an Office Open XML workbook and its relations say.
 *
 * @param date1904 whether days count from 1904
 * @param parts the other parts, by the last word of their type: {@code styles}, {@code
 *     sharedStrings}, {@code theme}
 */
public record XlsxOutline(List<Place> sheets, boolean date1904, Map<String, String> parts) {
    /** The main part, by which such a workbook is known. */
    public static final String MAIN = "xl/workbook.xml";

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    /**
     * A sheet and where it is.
     *
     * @param part empty where the workbook does not say
     */
    public record Place(String name, boolean isHidden, String part) {}

    /**
     * @throws thidua.core.sheet.BrokenFile when one of the two parts is missing or damaged
     */
    public static XlsxOutline of(Archive archive) {
        Map<String, String> byId = new HashMap<>();
        Map<String, String> byType = new HashMap<>();
        relations(archive, byId, byType);
        List<Place> sheets = new ArrayList<>();
        boolean date1904 = false;
        try (Markup workbook = archive.markup(MAIN)) {
            while (workbook.next()) {
                if (workbook.isStart("sheet")) {
                    sheets.add(place(workbook, byId));
                } else if (workbook.isStart("workbookPr")) {
                    date1904 = workbook.says("date1904");
                }
            }
        }
        return new XlsxOutline(sheets, date1904, byType);
    }

    /** The part with the formats of cells. */
    public String styles() {
        return parts.getOrDefault("styles", "xl/styles.xml");
    }

    /** The part with the texts that cells share. */
    public String texts() {
        return parts.getOrDefault("sharedStrings", "xl/sharedStrings.xml");
    }

    /** The part with the colours that formats refer to. */
    public String theme() {
        return parts.getOrDefault("theme", "xl/theme/theme1.xml");
    }

    private static Place place(Markup sheet, Map<String, String> parts) {
        @Nullable String name = sheet.attribute("name");
        @Nullable String id = sheet.attribute("id");
        @Nullable String state = sheet.attribute("state");
        return new Place(
                name == null ? "" : name,
                state != null && !state.equals("visible"),
                id == null ? "" : parts.getOrDefault(id, ""));
    }

    private static void relations(
            Archive archive, Map<String, String> byId, Map<String, String> byType) {
        try (Markup relations = archive.markup(RELATIONS)) {
            while (relations.next()) {
                if (relations.isStart("Relationship")
                        && !"External".equals(relations.attribute("TargetMode"))) {
                    @Nullable String id = relations.attribute("Id");
                    @Nullable String type = relations.attribute("Type");
                    @Nullable String target = relations.attribute("Target");
                    if (id != null && target != null) {
                        byId.put(id, part(archive, target));
                    }
                    if (type != null && target != null) {
                        byType.putIfAbsent(
                                type.substring(type.lastIndexOf('/') + 1), part(archive, target));
                    }
                }
            }
        }
    }

    /** Names of parts are the same whatever their case. */
    private static String part(Archive archive, String target) {
        String name = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        return archive.has(name)
                ? name
                : archive.names().stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
    }
}
