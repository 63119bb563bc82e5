package thidua.edge.workbook.xlsx;

import org.jspecify.annotations.Nullable;

import thidua.edge.workbook.Archive;
import thidua.edge.workbook.Markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which part of the archive holds which sheet. */
final class Parts {
    static final String MAIN = "xl/workbook.xml";

    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private Parts() {}

    /** The parts of the sheets, in the order of the workbook; empty text where one is missing. */
    static List<String> sheets(Archive archive) {
        Map<String, String> targets = targets(archive);
        List<String> parts = new ArrayList<>();
        try (Markup workbook = archive.markup(MAIN)) {
            while (workbook.next()) {
                if (workbook.isStart("sheet")) {
                    @Nullable String id = workbook.attribute("id");
                    parts.add(id == null ? "" : targets.getOrDefault(id, ""));
                }
            }
        }
        return parts;
    }

    /**
     * Reads what the library will parse by means of its own: it is whole and names no document
     * type.
     */
    static void check(Archive archive) {
        for (String name : archive.names()) {
            if (name.endsWith(".rels") || name.equals(TYPES)) {
                try (Markup part = archive.markup(name)) {
                    while (part.next()) {
                        // each event is judged as it passes
                    }
                }
            }
        }
    }

    private static Map<String, String> targets(Archive archive) {
        Map<String, String> targets = new HashMap<>();
        try (Markup relations = archive.markup(RELATIONS)) {
            while (relations.next()) {
                if (relations.isStart("Relationship")
                        && !"External".equals(relations.attribute("TargetMode"))) {
                    @Nullable String id = relations.attribute("Id");
                    @Nullable String target = relations.attribute("Target");
                    if (id != null && target != null) {
                        targets.put(id, part(target));
                    }
                }
            }
        }
        return targets;
    }

    private static String part(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }
}
