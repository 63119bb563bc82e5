package thidua.edge.workbook.feedback;

import org.jspecify.annotations.Nullable;

import thidua.edge.workbook.Archive;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Markup;
import thidua.edge.workbook.Sent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The visible sheets of an Office Open XML workbook, read by a pass of our own for their look. */
final class XlsxSheets {
    private static final String MAIN = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private XlsxSheets() {}

    /** A sheet and the part it stands in. */
    private record Named(String name, String part) {}

    /**
     * @throws thidua.core.sheet.BrokenFile when it cannot be read within the limits; also out of
     *     the iterators
     */
    static Sent open(byte[] bytes, Limits limits) {
        Archive archive = Archive.open(bytes, limits);
        XlsxStyles styles = XlsxStyles.of(archive);
        XlsxTexts texts = XlsxTexts.of(archive, styles, limits);
        Map<String, String> targets = targets(archive);
        List<Named> visible = new ArrayList<>();
        boolean date1904 = false;
        try (Markup workbook = archive.markup(MAIN)) {
            while (workbook.next()) {
                if (workbook.isStart("workbookPr")) {
                    date1904 = workbook.says("date1904");
                } else if (workbook.isStart("sheet") && isVisible(workbook.attribute("state"))) {
                    String part = targets.getOrDefault(text(workbook.attribute("id")), "");
                    visible.add(new Named(text(workbook.attribute("name")), part));
                }
            }
        }
        Iterator<Sent.Sheet> sheets =
                visible.stream()
                        .filter(sheet -> archive.has(sheet.part()))
                        .map(
                                sheet ->
                                        XlsxSheet.open(
                                                sheet.name(),
                                                archive.markup(sheet.part()),
                                                styles,
                                                texts))
                        .iterator();
        return new Sent(date1904, styles.normal(), sheets);
    }

    private static boolean isVisible(@Nullable String state) {
        return state == null || state.equals("visible");
    }

    private static String text(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }

    private static Map<String, String> targets(Archive archive) {
        Map<String, String> targets = new HashMap<>();
        try (Markup relations = archive.markup(RELATIONS)) {
            while (relations.next()) {
                if (relations.isStart("Relationship")
                        && !"External".equals(relations.attribute("TargetMode"))) {
                    String target = text(relations.attribute("Target"));
                    targets.put(
                            text(relations.attribute("Id")),
                            target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
        return targets;
    }
}
