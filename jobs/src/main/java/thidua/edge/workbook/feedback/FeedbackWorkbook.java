package thidua.edge.workbook.feedback;

import thidua.core.feedback.Carried;
import thidua.core.feedback.FeedbackBook;
import thidua.core.feedback.Survey;
import thidua.core.sheet.Book;
import thidua.edge.workbook.Format;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Sent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the workbook that goes back to a sender. The same input gives the same bytes. */
public final class FeedbackWorkbook {
    /** Cells of a file that goes back whole; of a longer one, the rows with findings do. */
    public static final long MOST_CELLS = 200_000;

    private static final String CORE =
            """
            <cp:coreProperties xmlns:cp="%smetadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>thidua</dc:creator>\
            </cp:coreProperties>\
            """
                    .formatted(Parts.PACKAGE);

    private final FeedbackBook book;
    private final Parts parts = new Parts();
    private final SheetNames names = new SheetNames();
    private final List<String> sheets = new ArrayList<>();
    private final List<Integer> commented = new ArrayList<>();

    private FeedbackWorkbook(FeedbackBook book) {
        this.book = book;
    }

    /** Only the list: the file could not be read. */
    public static byte[] ofNothing(FeedbackBook book) {
        Sent nothing = new Sent(false, Format.PLAIN, Collections.emptyIterator());
        return write(book, nothing, new Survey(List.of()), Carried.NOTHING);
    }

    /**
     * What a file says, whatever its format.
     *
     * @param sent opened again after the survey
     */
    public static byte[] ofCells(FeedbackBook book, Book sent, Survey survey) {
        Carried carried = isLong(survey) ? Carried.EXCERPT : Carried.CELLS;
        return write(book, SentCells.of(sent, survey), survey, carried);
    }

    /**
     * A workbook as it looks.
     *
     * @throws thidua.core.sheet.BrokenFile when it cannot be read within the limits
     */
    public static byte[] ofXlsx(FeedbackBook book, byte[] sent, Limits limits, Survey survey) {
        return ofLook(book, XlsxSheets.open(sent, limits), survey);
    }

    /** A workbook as it looks, whatever its format; the same exceptions. */
    public static byte[] ofLook(FeedbackBook book, Sent sent, Survey survey) {
        return write(book, sent, survey, isLong(survey) ? Carried.EXCERPT : Carried.OWN);
    }

    private static boolean isLong(Survey survey) {
        return survey.cells() > MOST_CELLS;
    }

    private static byte[] write(FeedbackBook book, Sent sent, Survey survey, Carried carried) {
        FeedbackWorkbook workbook = new FeedbackWorkbook(book);
        try (Parts parts = workbook.parts) {
            workbook.write(sent, survey, carried);
            parts.close();
            return parts.bytes();
        }
    }

    private void write(Sent sent, Survey survey, Carried carried) {
        StyleTable styles = new StyleTable(sent.normal());
        String list = names.own(book.sheet().name());
        sheets.add(list);
        Map<String, String> found = sheets(sent, survey, carried, styles);
        String note = book.sheet().notes().getOrDefault(carried, "");
        ListSheet first = new ListSheet(book.sheet(), note, found, styles);
        parts.part("xl/worksheets/sheet1.xml", first.xml());
        parts.part("xl/styles.xml", styles.xml());
        String titles = SheetNames.quoted(list) + "!$%1$d:$%1$d".formatted(first.headingRow());
        parts.part("xl/workbook.xml", workbook(sent.date1904(), titles));
        parts.part("xl/_rels/workbook.xml.rels", workbookRelations());
        parts.part("docProps/core.xml", Xml.HEAD + CORE);
        parts.part("_rels/.rels", relations());
        parts.part("[Content_Types].xml", contentTypes());
    }

    /** The sender's sheets: under which name each stands, where cells can be found on it. */
    private Map<String, String> sheets(
            Sent sent, Survey survey, Carried carried, StyleTable styles) {
        Map<String, Survey.Sheet> surveyed =
                survey.sheets().stream()
                        .collect(Collectors.toMap(Survey.Sheet::name, s -> s, (a, b) -> a));
        Map<String, String> found = new HashMap<>();
        SheetPart writer = new SheetPart(parts, styles, sent.normal());
        for (Iterator<Sent.Sheet> all = sent.sheets(); all.hasNext(); ) {
            Sent.Sheet sheet = all.next();
            Survey.Sheet seen = surveyed.get(sheet.name());
            boolean excerpt = carried == Carried.EXCERPT;
            if (seen != null && !seen.isOwn() && !(excerpt && seen.marks().isEmpty())) {
                String name =
                        names.of(sheet.name().isEmpty() ? book.sheet().textSheet() : sheet.name());
                sheets.add(name);
                found.put(sheet.name(), name);
                sheet(writer, sheet, seen, excerpt);
            } else {
                sheet.rows().forEachRemaining(row -> {});
            }
        }
        return found;
    }

    private void sheet(SheetPart writer, Sent.Sheet sheet, Survey.Sheet seen, boolean excerpt) {
        int number = sheets.size();
        parts.begin("xl/worksheets/sheet" + number + ".xml");
        Comments comments = writer.write(sheet, seen, excerpt, "rId1");
        parts.end();
        if (!comments.isEmpty()) {
            commented.add(number);
            parts.part("xl/comments" + number + ".xml", comments.xml());
            parts.part("xl/drawings/vmlDrawing" + number + ".vml", comments.drawing(number));
            parts.part(
                    "xl/worksheets/_rels/sheet" + number + ".xml.rels",
                    relationsHead()
                            + relation(
                                    1,
                                    Parts.OFFICE + "/vmlDrawing",
                                    "../drawings/vmlDrawing" + number + ".vml")
                            + relation(
                                    2, Parts.OFFICE + "/comments", "../comments" + number + ".xml")
                            + "</Relationships>");
        }
    }

    private String workbook(boolean date1904, String titles) {
        StringBuilder out = new StringBuilder(Xml.HEAD);
        out.append("<workbook xmlns=\"").append(Parts.MAIN);
        out.append("\" xmlns:r=\"").append(Parts.OFFICE).append("\"><workbookPr");
        out.append(date1904 ? " date1904=\"1\"/>" : "/>");
        out.append("<bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
        int number = 0;
        for (String name : sheets) {
            number++;
            out.append("<sheet name=\"").append(Xml.text(name)).append("\" sheetId=\"");
            out.append(number).append("\" r:id=\"rId").append(number).append("\"/>");
        }
        out.append("</sheets><definedNames><definedName name=\"_xlnm.Print_Titles\"");
        out.append(" localSheetId=\"0\">").append(Xml.text(titles));
        return out.append("</definedName></definedNames></workbook>").toString();
    }

    private String workbookRelations() {
        StringBuilder out = new StringBuilder(relationsHead());
        for (int number = 1; number <= sheets.size(); number++) {
            out.append(
                    relation(
                            number,
                            Parts.OFFICE + "/worksheet",
                            "worksheets/sheet" + number + ".xml"));
        }
        out.append(relation(sheets.size() + 1, Parts.OFFICE + "/styles", "styles.xml"));
        return out.append("</Relationships>").toString();
    }

    private static String relations() {
        return relationsHead()
                + relation(1, Parts.OFFICE + "/officeDocument", "xl/workbook.xml")
                + relation(
                        2,
                        Parts.PACKAGE + "relationships/metadata/core-properties",
                        "docProps/core.xml")
                + "</Relationships>";
    }

    private static String relationsHead() {
        return Xml.HEAD + "<Relationships xmlns=\"" + Parts.PACKAGE + "relationships\">";
    }

    private static String relation(int number, String type, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s\" Target=\"%s\"/>"
                .formatted(number, type, target);
    }

    private String contentTypes() {
        String sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        StringBuilder out = new StringBuilder(Xml.HEAD);
        out.append("<Types xmlns=\"").append(Parts.PACKAGE).append("content-types\">");
        out.append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-");
        out.append("package.relationships+xml\"/><Default Extension=\"xml\"");
        out.append(" ContentType=\"application/xml\"/><Default Extension=\"vml\"");
        out.append(" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>");
        override("xl/workbook.xml", sheet + "sheet.main+xml", out);
        override("xl/styles.xml", sheet + "styles+xml", out);
        for (int number = 1; number <= sheets.size(); number++) {
            override("xl/worksheets/sheet" + number + ".xml", sheet + "worksheet+xml", out);
        }
        for (int number : commented) {
            override("xl/comments" + number + ".xml", sheet + "comments+xml", out);
        }
        override(
                "docProps/core.xml",
                "application/vnd.openxmlformats-package.core-properties+xml",
                out);
        return out.append("</Types>").toString();
    }

    private static void override(String part, String type, StringBuilder out) {
        out.append("<Override PartName=\"/").append(part);
        out.append("\" ContentType=\"").append(type).append("\"/>");
    }
}
