package thidua.edge.workbook.template;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

import thidua.core.layout.Accepted;
import thidua.core.template.Template;
import thidua.core.template.Template.Column;

import java.time.LocalDate;
import java.util.List;

/** A table to fill in: titles, the box for "nothing to report", the header, prepared rows. */
final class TableSheet {
    /** The column of the box: its label runs over the columns before it. */
    private static final int BOX = 3;

    /** The columns that stay in sight: the number and the name. */
    private static final int FROZEN = 2;

    private final Worksheet sheet;
    private final ListSheet lists;
    private final Template.Table table;

    TableSheet(Worksheet sheet, ListSheet lists, Template.Table table) {
        this.sheet = sheet;
        this.lists = lists;
        this.table = table;
    }

    void write(int rows) {
        List<String> titles = table.titles();
        for (int row = 0; row < titles.size(); row++) {
            sheet.value(row, 0, titles.get(row));
            Look.text(sheet.style(row, 0)).bold().fontSize(row == 0 ? 14 : Look.SIZE).set();
            sheet.rowHeight(row, row == 0 ? 24 : 19);
        }
        box(titles.size());
        int header = titles.size() + 2;
        for (int at = 0; at < table.columns().size(); at++) {
            Column column = table.columns().get(at);
            sheet.width(at, column.width());
            sheet.value(header, at, column.head());
            Look.head(sheet.style(header, at), column.needed()).set();
            cells(column, sheet.range(header + 1, at, header + rows, at));
        }
        sheet.rowHeight(header, 36);
        sheet.freezePane(FROZEN, header + 1);
        sheet.repeatRows(header);
        Look.onPaper(sheet, "landscape");
        Look.numbered(sheet, table.page());
    }

    private void box(int row) {
        sheet.value(row, 0, table.box());
        Look.text(sheet.style(row, 0)).set();
        Look.framed(sheet.style(row, BOX))
                .bold()
                .horizontalAlignment("center")
                .fillColor(Look.WANTED)
                .borderStyle(BorderStyle.MEDIUM)
                .format("@")
                .set();
        Range cell = sheet.range(row, BOX, row, BOX);
        cell.validateWithList(lists.range(table.tick().head()))
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(escaped(table.objecting()))
                .error(escaped(table.tickObjection()));
        sheet.rowHeight(row, 21);
    }

    private void cells(Column column, Range cells) {
        boolean text = !column.numbered();
        String format =
                switch (column.accepted()) {
                    case Accepted.Whole _ -> "0";
                    case Accepted.Day _ -> "dd/mm/yyyy";
                    case Accepted.AnyText _, Accepted.OneOf _ -> text ? "@" : "0";
                };
        Look.framed(cells.style())
                .wrapText(text)
                .horizontalAlignment(column.centred() ? "center" : "left")
                .format(format)
                .set();
        if (column.numbered()) {
            for (int row = cells.getTop(); row <= cells.getBottom(); row++) {
                sheet.value(row, cells.getLeft(), row - cells.getTop() + 1);
            }
        }
        check(column, cells);
    }

    private void check(Column column, Range cells) {
        switch (column.accepted()) {
            case Accepted.AnyText() -> {}
            case Accepted.OneOf(var _, var open) ->
                    cells.validateWithList(lists.range(column.head()))
                            .errorStyle(
                                    open
                                            ? DataValidationErrorStyle.WARNING
                                            : DataValidationErrorStyle.STOP)
                            .showErrorMessage(true)
                            .errorTitle(escaped(table.objecting()))
                            .error(escaped(column.objection()));
            case Accepted.Whole(var least, var most) ->
                    formula(
                            column,
                            cells,
                            "AND(ISNUMBER(#),#>=" + least + ",#<=" + most + ",#=INT(#))");
            case Accepted.Day(var first, var last) ->
                    formula(
                            column,
                            cells,
                            "AND(ISNUMBER(#),#>=" + date(first) + ",#<=" + date(last) + ")");
        }
    }

    /**
     * @param formula with # for the cell, of which the first is meant
     */
    private void formula(Column column, Range cells, String formula) {
        String first = cells.toString().replaceFirst(":.*", "");
        cells.validateWithFormula(escaped(formula.replace("#", first)))
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(escaped(table.objecting()))
                .error(escaped(column.objection()));
    }

    private static String date(LocalDate day) {
        return "DATE("
                + day.getYear()
                + ","
                + day.getMonthValue()
                + ","
                + day.getDayOfMonth()
                + ")";
    }

    /** The library writes checks as they are. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
