package thidua.edge.workbook.feedback;

import thidua.core.feedback.FindingSheet;
import thidua.core.finding.Severity;
import thidua.core.sheet.CellAddress;
import thidua.edge.workbook.Colours;
import thidua.edge.workbook.Format;
import thidua.edge.workbook.Format.Alignment;
import thidua.edge.workbook.Format.Borders;
import thidua.edge.workbook.Format.Font;
import thidua.edge.workbook.Format.Line;
import thidua.edge.workbook.Sent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the list of what is to be mended: to read on a screen, and to print on A4 across. */
final class ListSheet {
    private static final List<Integer> WIDTHS = List.of(6, 11, 18, 8, 24, 52, 52, 12);

    /** Letters in a line across all columns. */
    private static final int ACROSS = 190;

    private static final double LINE = 14;

    /** Points that a spreadsheet gives to a row. */
    private static final double HIGHEST = 400;

    private static final Format TEXT = Format.PLAIN.with(Alignment.WRAPPED);
    private static final Format TITLE =
            TEXT.with(Font.PLAIN.sized(14).inBold().inColour("FF7A1712"));
    private static final Format STRONG = TEXT.with(Font.PLAIN.inBold());
    private static final Line THIN = new Line("thin", "FFA6A6A6");
    private static final Format HEADING =
            Format.PLAIN
                    .with("FF3F4A59", Borders.all(THIN))
                    .with(Font.PLAIN.inBold().inColour("FFFFFFFF"))
                    .with(new Alignment("center", "center", true, 0, 0, false));
    private static final Format CELL = TEXT.with("", Borders.all(THIN));
    private static final Format NUMBER =
            CELL.with(new Alignment("center", "top", false, 0, 0, false));
    private static final Format LINK = CELL.with(Font.PLAIN.inUnderline().inColour("FF0B57D0"));

    private final FindingSheet sheet;
    private final String note;
    private final Map<String, String> names;
    private final StyleTable styles;
    private final StringBuilder rows = new StringBuilder();
    private final List<String> merged = new ArrayList<>();
    private final StringBuilder links = new StringBuilder();
    private int row;

    /**
     * @param note how much of the file goes back
     * @param names under which the sender's sheets stand, those that cells can be found on
     */
    ListSheet(FindingSheet sheet, String note, Map<String, String> names, StyleTable styles) {
        this.sheet = sheet;
        this.note = note;
        this.names = names;
        this.styles = styles;
    }

    /** The row of the headings, which stays in sight and is printed on each page. */
    int headingRow() {
        return sheet.lines().size() + 3;
    }

    String xml() {
        above(sheet.title(), TITLE, 24);
        for (String line : sheet.lines()) {
            boolean last = line.equals(sheet.lines().getLast());
            above(line, last ? STRONG : TEXT, 0);
        }
        above(note, TEXT.with(Font.PLAIN.inColour("FF595959")), 0);
        row(sheet.headings(), HEADING, HEADING, 22);
        for (FindingSheet.Row finding : sheet.rows()) {
            finding(finding);
        }
        return Xml.HEAD + "<worksheet xmlns=\"" + Parts.MAIN + "\">" + head() + body();
    }

    private String head() {
        StringBuilder out = new StringBuilder("<sheetPr><tabColor rgb=\"FFB3261D\"/>");
        out.append("<pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews>");
        out.append("<sheetView showGridLines=\"0\" tabSelected=\"1\" workbookViewId=\"0\">");
        out.append(SheetPart.pane(headingRow(), 0));
        out.append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        int column = 0;
        for (int width : WIDTHS) {
            column++;
            out.append(
                    "<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>"
                            .formatted(column, column, width));
        }
        return out.append("</cols>").toString();
    }

    private String body() {
        StringBuilder out = new StringBuilder("<sheetData>").append(rows).append("</sheetData>");
        out.append("<mergeCells count=\"").append(merged.size()).append("\">");
        merged.forEach(ref -> out.append("<mergeCell ref=\"").append(ref).append("\"/>"));
        out.append("</mergeCells>");
        if (!links.isEmpty()) {
            out.append("<hyperlinks>").append(links).append("</hyperlinks>");
        }
        out.append("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\"");
        out.append(" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" fitToHeight=\"0\"");
        out.append(" orientation=\"landscape\"/><headerFooter><oddFooter>&amp;C&amp;P/&amp;N");
        return out.append("</oddFooter></headerFooter></worksheet>").toString();
    }

    /** A line across the sheet; merged cells do not find out by themselves how high they are. */
    private void above(String text, Format format, double height) {
        double lines = 1 + (text.length() - 1) / ACROSS;
        row(List.of(text), format, format, height > 0 ? height : lines * LINE);
        merged.add("A" + row + ":" + CellAddress.letters(WIDTHS.size()) + row);
    }

    private void finding(FindingSheet.Row finding) {
        Format severity =
                finding.severity() == Severity.NOTICE
                        ? CELL
                        : CELL.with(Colours.fill(finding.severity()), Borders.all(THIN))
                                .with(Font.PLAIN.inBold());
        CellAddress place = finding.place();
        String name = place == null ? null : names.get(place.sheet());
        List<String> cells = finding.cells();
        begin(height(cells));
        for (int i = 0; i < cells.size(); i++) {
            boolean isLink = i == FindingSheet.ADDRESS && name != null;
            cell(i, cells.get(i), i == 0 ? NUMBER : i == 1 ? severity : isLink ? LINK : CELL);
        }
        end();
        if (place != null && name != null) {
            String to = place.column() == 0 ? "A" + place.row() : place.a1();
            links.append("<hyperlink ref=\"").append(CellAddress.letters(FindingSheet.ADDRESS + 1));
            links.append(row).append("\" location=\"");
            links.append(Xml.text(SheetNames.quoted(name) + "!" + to)).append("\"/>");
        }
    }

    /** As high as its longest cell: not every program finds out by itself. */
    private static double height(List<String> cells) {
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            double letters = WIDTHS.get(i) * 1.12; // a width counts digits, which are broad
            most =
                    Math.max(
                            most,
                            cells.get(i)
                                    .lines()
                                    .mapToInt(line -> 1 + (int) ((line.length() - 1) / letters))
                                    .sum());
        }
        return Math.min(most * LINE - 1, HIGHEST);
    }

    private void row(List<String> cells, Format first, Format others, double height) {
        begin(height);
        for (int i = 0; i < cells.size(); i++) {
            cell(i, cells.get(i), i == 0 ? first : others);
        }
        end();
    }

    private void begin(double height) {
        row++;
        rows.append("<row r=\"").append(row).append('"');
        rows.append(height > 0 ? " ht=\"" + height + "\" customHeight=\"1\">" : ">");
    }

    private void cell(int index, String text, Format format) {
        boolean isNumber = index == 0 && text.matches("\\d{1,9}");
        Sent.Content content =
                text.isEmpty()
                        ? new Sent.Blank()
                        : isNumber ? new Sent.Number(text) : Sent.Text.of(text);
        SheetPart.write(row, index + 1, format, content, styles, rows);
    }

    private void end() {
        rows.append("</row>");
    }
}
