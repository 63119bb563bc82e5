package thidua.edge.workbook.feedback;

import org.jspecify.annotations.Nullable;

import thidua.core.sheet.CellAddress;
import thidua.edge.workbook.Format;
import thidua.edge.workbook.Markup;
import thidua.edge.workbook.Sent;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/**
 * The rows of one sheet as they stand in its part. Formulas, links, pictures and conditions are
 * elements that nobody asks for here; what was hidden is shown.
 */
final class XlsxSheet implements Iterator<Sent.Row> {
    private static final int LAST_COLUMN = 16_384;

    private final Markup sheet;
    private final XlsxStyles styles;
    private final XlsxTexts texts;
    private int row;
    private Sent.Page page = new Sent.Page(false, 9, 100, 1, 1);
    private Sent.@Nullable Row next;

    private XlsxSheet(Markup sheet, XlsxStyles styles, XlsxTexts texts) {
        this.sheet = sheet;
        this.styles = styles;
        this.texts = texts;
    }

    /** Reads what stands before the rows. */
    static Sent.Sheet open(String name, Markup markup, XlsxStyles styles, XlsxTexts texts) {
        XlsxSheet sheet = new XlsxSheet(markup, styles, texts);
        TreeMap<Integer, Sent.Columns> columns = new TreeMap<>();
        double width = 0;
        double height = 0;
        int frozenRows = 0;
        int frozenColumns = 0;
        boolean fitted = false;
        while (markup.next() && !markup.isStart("sheetData")) {
            if (markup.isStart("pane") && "frozen".equals(markup.attribute("state"))) {
                frozenRows = (int) Element.decimal(markup.attribute("ySplit"), 0, 100, 0);
                frozenColumns = (int) Element.decimal(markup.attribute("xSplit"), 0, 50, 0);
            } else if (markup.isStart("sheetFormatPr")) {
                width = Element.decimal(markup.attribute("defaultColWidth"), 0, 255, 0);
                height =
                        markup.says("customHeight")
                                ? Element.decimal(markup.attribute("defaultRowHeight"), 1, 409, 0)
                                : 0;
            } else if (markup.isStart("pageSetUpPr")) {
                fitted = markup.says("fitToPage");
            } else if (markup.isStart("col")) {
                sheet.columns(columns);
            }
        }
        sheet.advance();
        return new Sent.Sheet(
                name,
                new Sent.View(
                        List.copyOf(columns.values()),
                        width,
                        height,
                        frozenRows,
                        frozenColumns,
                        fitted),
                sheet,
                () -> sheet.page);
    }

    private void columns(TreeMap<Integer, Sent.Columns> columns) {
        int first = sheet.number("min", 0);
        int last = Math.min(sheet.number("max", 0), LAST_COLUMN);
        boolean isFree = columns.isEmpty() || columns.lastEntry().getValue().last() < first;
        if (first >= 1 && first <= last && isFree) {
            double width = Element.decimal(sheet.attribute("width"), 0, 255, 0);
            int format = sheet.number("style", 0);
            columns.put(
                    first,
                    new Sent.Columns(
                            first, last, width, format == 0 ? null : styles.format(format)));
        }
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Sent.Row next() {
        Sent.Row found = next;
        if (found == null) {
            throw new NoSuchElementException();
        }
        advance();
        return found;
    }

    private void advance() {
        next = null;
        while (next == null && sheet.next() && !sheet.isEnd("sheetData")) {
            if (sheet.isStart("row")) {
                next = row();
            }
        }
        if (next == null) {
            behind();
        }
    }

    /** What stands behind the rows. */
    private void behind() {
        while (sheet.next()) {
            if (sheet.isStart("pageSetup")) {
                page =
                        new Sent.Page(
                                "landscape".equals(sheet.attribute("orientation")),
                                (int) Element.decimal(sheet.attribute("paperSize"), 1, 118, 9),
                                (int) Element.decimal(sheet.attribute("scale"), 10, 400, 100),
                                (int) Element.decimal(sheet.attribute("fitToWidth"), 0, 999, 1),
                                (int) Element.decimal(sheet.attribute("fitToHeight"), 0, 999, 1));
            }
        }
        sheet.close();
    }

    private Sent.Row row() {
        row = sheet.number("r", row + 1);
        double height = Element.decimal(sheet.attribute("ht"), 0, 409, 0);
        boolean isOwnHeight = sheet.says("customHeight");
        Format format = sheet.says("customFormat") ? styles.format(sheet.number("s", 0)) : null;
        TreeMap<Integer, Sent.Cell> cells = new TreeMap<>();
        int column = 0;
        while (sheet.next() && !sheet.isEnd("row")) {
            if (sheet.isStart("c")) {
                String place = sheet.attribute("r");
                column = place == null ? column + 1 : column(place);
                cells.put(column, cell(column));
            }
        }
        return new Sent.Row(row, isOwnHeight ? height : 0, format, List.copyOf(cells.values()));
    }

    private static int column(String place) {
        return CellAddress.of("", place.replaceAll("\\d.*", "")).column();
    }

    private Sent.Cell cell(int column) {
        Format format = styles.format(sheet.number("s", 0));
        String type = sheet.attribute("t");
        StringBuilder value = new StringBuilder();
        boolean isFormula = false;
        boolean isStated = false;
        Sent.Text inline = null;
        while (sheet.next() && !sheet.isEnd("c")) {
            if (sheet.isStart("v")) {
                value.append(XlsxTexts.letters(sheet));
                isStated = true;
            } else if (sheet.isStart("is")) {
                inline = XlsxTexts.read(sheet, styles);
            } else if (sheet.isStart()) {
                isFormula |= sheet.name().equals("f");
                sheet.skip();
            }
        }
        Sent.Content content =
                isFormula && !isStated
                        ? Sent.Failure.of("")
                        : inline != null
                                ? inline
                                : content(type == null ? "n" : type, value.toString());
        return new Sent.Cell(column, format, content);
    }

    private Sent.Content content(String type, String value) {
        if (value.isEmpty()) {
            return new Sent.Blank();
        }
        return switch (type) {
            case "s" -> texts.text(value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1);
            case "b" -> new Sent.Truth(value.equals("1") || value.equals("true"));
            case "e" -> Sent.Failure.of(value);
            case "d" ->
                    value.matches("[0-9T:.Z+-]{1,40}")
                            ? new Sent.Moment(value)
                            : Sent.Text.of(value);
            case "n" ->
                    value.matches("[+-]?\\d{1,400}(\\.\\d{0,400})?([eE][+-]?\\d{1,4})?")
                            ? new Sent.Number(value)
                            : Sent.Text.of(value);
            default -> Sent.Text.of(value);
        };
    }
}
