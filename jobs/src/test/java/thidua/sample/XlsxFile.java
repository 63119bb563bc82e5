package thidua.sample;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import thidua.core.sheet.Cell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** Writes tables as a workbook that a person likes to open: a sheet a table. */
final class XlsxFile {
    /** Said cell by cell: as the workbook's default font LibreOffice would not take it. */
    private static final String FONT = "Times New Roman";

    /** Points that a line of text needs. */
    private static final int LINE = 16;

    private XlsxFile() {}

    /**
     * The same bytes for the same tables.
     *
     * @param createdOn the day that the workbook says it was made
     */
    static byte[] write(List<Table> tables, LocalDate createdOn) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "thidua", "1.0")) {
            tables.forEach(table -> sheet(workbook, table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return StoredZip.of(bytes.toByteArray(), createdOn);
    }

    private static void sheet(Workbook workbook, Table table) {
        Worksheet sheet = workbook.newWorksheet(table.sheet());
        int header = table.titles().isEmpty() ? 0 : table.titles().size() + 1;
        for (int i = 0; i < table.titles().size(); i++) {
            sheet.value(i, 0, table.titles().get(i));
            sheet.style(i, 0).bold().fontName(FONT).fontSize(i == 0 ? 14 : 12).set();
        }
        for (int row = 0; row < table.rows().size(); row++) {
            sheet.rowHeight(header + 1 + row, LINE * lines(table, table.rows().get(row)) + 3);
        }
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.width(column, table.columns().get(column).width());
            header(sheet, header, column, table.columns().get(column).header());
            for (int row = 0; row < table.rows().size(); row++) {
                cell(sheet, header + 1 + row, column, table.rows().get(row).get(column));
            }
        }
        sheet.rowHeight(header, 2 * LINE + 4);
        print(sheet, header);
    }

    private static void print(Worksheet sheet, int header) {
        sheet.freezePane(0, header + 1);
        sheet.repeatRows(header);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    /** How many lines the longest text of a row takes in its column; no program measures it. */
    private static int lines(Table table, List<Cell> row) {
        int lines = 1;
        for (int column = 0; column < row.size(); column++) {
            double width = 1.05 * table.columns().get(column).width();
            int length = row.get(column).shown().length();
            lines = Math.max(lines, (int) Math.ceil(length / width));
        }
        return lines;
    }

    private static void header(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column)
                .bold()
                .fontName(FONT)
                .fontSize(12)
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .fillColor("DCE6F1")
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    private static void cell(Worksheet sheet, int row, int column, Cell cell) {
        var style =
                sheet.style(row, column)
                        .fontName(FONT)
                        .fontSize(12)
                        .verticalAlignment("center")
                        .borderStyle(BorderStyle.THIN);
        switch (cell) {
            case Cell.Number number -> {
                sheet.value(row, column, number.value());
                style.format("0").horizontalAlignment("center").set();
            }
            case Cell.Date date -> {
                sheet.value(row, column, date.value());
                style.format("dd/mm/yyyy").horizontalAlignment("center").set();
            }
            case Cell.Text text -> {
                sheet.value(row, column, text.shown());
                style.wrapText(true).horizontalAlignment("left").indent(1).set();
            }
            case Cell.Blank _ -> style.set();
            case Cell.Error error -> throw new IllegalArgumentException(error.shown());
        }
    }
}
