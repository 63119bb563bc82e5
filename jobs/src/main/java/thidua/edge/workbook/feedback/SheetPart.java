package thidua.edge.workbook.feedback;

import org.jspecify.annotations.Nullable;

import thidua.core.feedback.Mark;
import thidua.core.feedback.Survey;
import thidua.core.sheet.Area;
import thidua.core.sheet.CellAddress;
import thidua.edge.workbook.Format;
import thidua.edge.workbook.Sent;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Writes a sheet of the sender, row by row, with our marks on it. */
final class SheetPart {
    /** Of a sheet that goes back as an excerpt: titles and headers stand in these rows. */
    private static final int HEAD_ROWS = 15;

    private static final int LETTERS = 32_767;
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private final Parts parts;
    private final StyleTable styles;
    private final Format normal;

    SheetPart(Parts parts, StyleTable styles, Format normal) {
        this.parts = parts;
        this.styles = styles;
        this.normal = normal;
    }

    /**
     * Writes the part, which was begun, and gives the comments that belong to it.
     *
     * @param excerpt whether only the first rows and those with marks are wanted
     * @param drawing the id by which the sheet finds its comments
     */
    Comments write(Sent.Sheet sheet, Survey.Sheet survey, boolean excerpt, String drawing) {
        Comments comments = new Comments(sheet.view());
        parts.add(Xml.HEAD + "<worksheet xmlns=\"" + Parts.MAIN + "\" xmlns:r=\"" + Parts.OFFICE);
        parts.add("\">");
        if (sheet.view().fitted()) {
            parts.add("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        }
        parts.add(view(sheet.view()));
        parts.add("<sheetData>");
        rows(sheet, survey.marks(), excerpt, comments);
        parts.add("</sheetData>");
        IntPredicate isKept =
                row -> !excerpt || row <= HEAD_ROWS || survey.marks().containsKey(row);
        parts.add(merged(survey.merged(), isKept));
        parts.add(page(sheet.page().get()));
        if (!survey.marks().isEmpty()) {
            parts.add("<legacyDrawing r:id=\"" + drawing + "\"/>");
        }
        parts.add("</worksheet>");
        return comments;
    }

    private String view(Sent.View view) {
        StringBuilder out = new StringBuilder("<sheetViews><sheetView workbookViewId=\"0\">");
        if (view.frozenRows() > 0 || view.frozenColumns() > 0) {
            out.append(pane(view.frozenRows(), view.frozenColumns()));
        }
        out.append("</sheetView></sheetViews><sheetFormatPr");
        if (view.defaultWidth() > 0) {
            out.append(" defaultColWidth=\"").append(view.defaultWidth()).append('"');
        }
        out.append(" defaultRowHeight=\"");
        out.append(view.defaultHeight() > 0 ? view.defaultHeight() : 15);
        out.append(view.defaultHeight() > 0 ? "\" customHeight=\"1\"/>" : "\"/>");
        if (!view.columns().isEmpty()) {
            out.append("<cols>");
            view.columns().forEach(columns -> column(columns, view.defaultWidth(), out));
            out.append("</cols>");
        }
        return out.toString();
    }

    static String pane(int rows, int columns) {
        String active = rows == 0 ? "topRight" : columns == 0 ? "bottomLeft" : "bottomRight";
        return "<pane%s%s topLeftCell=\"%s\" activePane=\"%s\" state=\"frozen\"/>"
                .formatted(
                        columns > 0 ? " xSplit=\"" + columns + "\"" : "",
                        rows > 0 ? " ySplit=\"" + rows + "\"" : "",
                        new CellAddress("", rows + 1, columns + 1).a1(),
                        active);
    }

    private void column(Sent.Columns columns, double usual, StringBuilder out) {
        double width = columns.width() > 0 ? columns.width() : usual > 0 ? usual : 9.14;
        out.append("<col min=\"").append(columns.first());
        out.append("\" max=\"").append(columns.last());
        out.append("\" width=\"").append(width);
        out.append("\" customWidth=\"1\"");
        if (columns.format() != null) {
            out.append(" style=\"").append(styles.number(columns.format())).append('"');
        }
        out.append("/>");
    }

    private void rows(
            Sent.Sheet sheet,
            SortedMap<Integer, SortedMap<Integer, Mark>> marks,
            boolean excerpt,
            Comments comments) {
        TreeMap<Integer, SortedMap<Integer, Mark>> waiting = new TreeMap<>(marks);
        while (sheet.rows().hasNext()) {
            Sent.Row row = sheet.rows().next();
            waiting.headMap(row.number()).forEach((before, here) -> blank(before, here, comments));
            waiting.headMap(row.number()).clear();
            SortedMap<Integer, Mark> here = waiting.remove(row.number());
            if (!excerpt || row.number() <= HEAD_ROWS || here != null) {
                row(row, here == null ? Collections.emptySortedMap() : here, comments);
            }
        }
        waiting.forEach((row, here) -> blank(row, here, comments));
    }

    /** A row that the file does not have, because nothing stands in it. */
    private void blank(int number, SortedMap<Integer, Mark> marks, Comments comments) {
        row(new Sent.Row(number, 0, null, List.of()), marks, comments);
    }

    private void row(Sent.Row row, SortedMap<Integer, Mark> marks, Comments comments) {
        StringBuilder out = new StringBuilder("<row r=\"").append(row.number()).append('"');
        if (row.format() != null) {
            out.append(" s=\"").append(styles.number(row.format())).append("\" customFormat=\"1\"");
        }
        if (row.height() > 0) {
            comments.height(row.number(), row.height());
            out.append(" ht=\"").append(row.height()).append("\" customHeight=\"1\"");
        }
        out.append('>');
        TreeMap<Integer, Mark> waiting = new TreeMap<>(marks);
        Format usual = row.format() == null ? normal : row.format();
        for (Sent.Cell cell : row.cells()) {
            SortedMap<Integer, Mark> before = waiting.headMap(cell.column());
            before.values()
                    .forEach(mark -> cell(row.number(), blank(mark, usual), mark, out, comments));
            before.clear();
            cell(row.number(), cell, waiting.remove(cell.column()), out, comments);
        }
        waiting.values()
                .forEach(mark -> cell(row.number(), blank(mark, usual), mark, out, comments));
        parts.add(out.append("</row>"));
    }

    private static Sent.Cell blank(Mark mark, Format format) {
        return new Sent.Cell(mark.place().column(), format, new Sent.Blank());
    }

    private void cell(
            int row, Sent.Cell cell, @Nullable Mark mark, StringBuilder out, Comments comments) {
        Format format = cell.format();
        if (mark != null) {
            comments.add(mark);
            format = format.marked(mark.severity());
        }
        write(row, cell.column(), format, cell.content(), styles, out);
    }

    /** A cell; text that would run as a formula when a person edits it is quoted. */
    static void write(
            int row,
            int column,
            Format format,
            Sent.Content content,
            StyleTable styles,
            StringBuilder out) {
        boolean isEmpty = content instanceof Sent.Text empty && empty.letters().isEmpty();
        boolean quoted =
                content instanceof Sent.Text text
                        && !isEmpty
                        && FORMULA_SIGNS.indexOf(text.letters().charAt(0)) >= 0;
        out.append("<c r=\"").append(CellAddress.letters(column)).append(row).append("\" s=\"");
        out.append(styles.number(quoted ? format.inQuotes() : format)).append('"');
        switch (isEmpty ? new Sent.Blank() : content) {
            case Sent.Blank _ -> out.append("/>");
            case Sent.Text text -> {
                out.append(" t=\"inlineStr\"><is>");
                text(text, out);
                out.append("</is></c>");
            }
            case Sent.Number number -> value("", number.digits(), out);
            case Sent.Truth truth -> value(" t=\"b\"", truth.value() ? "1" : "0", out);
            case Sent.Failure failure -> value(" t=\"e\"", failure.code(), out);
            case Sent.Moment moment -> value(" t=\"d\"", moment.iso(), out);
        }
    }

    private static void value(String type, String value, StringBuilder out) {
        out.append(type).append("><v>").append(Xml.text(value)).append("</v></c>");
    }

    private static void text(Sent.Text text, StringBuilder out) {
        int left = LETTERS;
        for (Sent.Run run : text.runs()) {
            String letters = run.text().substring(0, Math.min(left, run.text().length()));
            left -= letters.length();
            if (text.runs().size() == 1 && run.font() == null) {
                piece(letters, out);
            } else if (!letters.isEmpty()) {
                out.append("<r>");
                if (run.font() != null) {
                    out.append(StyleTable.font(run.font(), "rPr", "rFont"));
                }
                piece(letters, out);
                out.append("</r>");
            }
        }
    }

    private static void piece(String letters, StringBuilder out) {
        out.append("<t xml:space=\"preserve\">").append(Xml.text(letters)).append("</t>");
    }

    private static String page(Sent.Page page) {
        return ("<pageSetup paperSize=\"%d\" scale=\"%d\" fitToWidth=\"%d\" fitToHeight=\"%d\""
                        + " orientation=\"%s\"/>")
                .formatted(
                        page.paper(),
                        page.scale(),
                        page.wide(),
                        page.high(),
                        page.landscape() ? "landscape" : "portrait");
    }

    private static String merged(List<Area> all, IntPredicate isKept) {
        List<Area> areas = all.stream().filter(area -> isKept.test(area.top())).toList();
        if (areas.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<mergeCells count=\"");
        out.append(areas.size()).append("\">");
        for (Area area : areas) {
            out.append("<mergeCell ref=\"")
                    .append(new CellAddress("", area.top(), area.left()).a1());
            out.append(':').append(new CellAddress("", area.bottom(), area.right()).a1());
            out.append("\"/>");
        }
        return out.append("</mergeCells>").toString();
    }
}
