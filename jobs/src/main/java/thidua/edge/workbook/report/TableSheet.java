package thidua.edge.workbook.report;

import org.dhatim.fastexcel.Worksheet;

import thidua.core.report.Column;
import thidua.core.report.ReportBook.Table;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The table from the first cell on: a header that stays in sight and filters, then cells of the
 * type that they are. What is missing stays empty; a text is a text whatever it begins with, and
 * remains one when somebody edits it.
 */
final class TableSheet {
    private static final String TEXT = "@";
    private static final String DAY = "dd/mm/yyyy";
    private static final String YEAR = "0";
    private static final String WHOLE = "#,##0";
    private static final String BROKEN = "#,##0.0###";

    /** What a cell can hold. */
    private static final int MOST_LETTERS = 32_767;

    private static final int NARROWEST = 9;
    private static final int WIDEST = 60;

    /** Of a header: longer words take a second line. */
    private static final int HEADER = 16;

    /** Letters that are read well in the width of a sheet of paper. */
    private static final int PAPER = 200;

    /** Rows that are held in memory. */
    private static final int HELD = 20_000;

    private final Worksheet sheet;
    private final Table table;
    private final int[] widths;

    private TableSheet(Worksheet sheet, Table table) {
        this.sheet = sheet;
        this.table = table;
        this.widths = new int[table.columns().size()];
    }

    static void write(Worksheet sheet, Table table) throws IOException {
        new TableSheet(sheet, table).write();
    }

    private void write() throws IOException {
        int columns = table.columns().size();
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, table.rows().size(), columns - 1);
        sheet.repeatRows(0);
        int lines = 1;
        int[] longest = longest();
        for (int at = 0; at < columns; at++) {
            widths[at] = width(at, longest[at]);
            sheet.width(at, widths[at]);
            sheet.value(0, at, table.heads().get(at));
            Look.head(sheet.style(0, at)).set();
            lines = Math.max(lines, Look.lines(table.heads().get(at), widths[at] - 4));
        }
        Look.height(sheet, 0, lines);
        int across = Math.ceilDiv(IntStream.of(widths).sum(), PAPER);
        Look.onPaper(sheet, "landscape", across);
        List<List<String>> rows = table.rows();
        for (int from = 0; from < rows.size(); from += HELD) {
            int to = Math.min(rows.size(), from + HELD);
            style(from + 1, to);
            for (int row = from; row < to; row++) {
                write(row + 1, rows.get(row));
            }
            sheet.flush();
        }
    }

    /** How many letters the longest cell of each column has, with room beside them. */
    private int[] longest() {
        int[] longest = new int[widths.length];
        for (int at = 0; at < longest.length; at++) {
            longest[at] = Math.min(HEADER, table.heads().get(at).length() + 3);
        }
        for (List<String> row : table.rows()) {
            for (int at = 0; at < longest.length; at++) {
                longest[at] = Math.max(longest[at], row.get(at).length() + 2);
            }
        }
        return longest;
    }

    /** As wide as the longest cell needs, within bounds; room for the button of the filter. */
    private int width(int at, int longest) {
        int day = table.columns().get(at).type() == Column.Type.DATE ? DAY.length() + 2 : 0;
        return Math.clamp(Math.max(longest, day), NARROWEST, WIDEST);
    }

    private void style(int first, int last) {
        for (int at = 0; at < widths.length; at++) {
            Column column = table.columns().get(at);
            Look.framed(sheet.range(first, at, last, at).style())
                    .wrapText(widths[at] == WIDEST)
                    .horizontalAlignment(column.isText() ? "left" : "right")
                    .format(format(column.type()))
                    .set();
        }
    }

    private static String format(Column.Type type) {
        return switch (type) {
            case STRING -> TEXT;
            case DATE -> DAY;
            case YEAR -> YEAR;
            case INTEGER, NUMBER -> WHOLE;
        };
    }

    private void write(int row, List<String> cells) {
        int lines = 1;
        for (int at = 0; at < cells.size(); at++) {
            String cell = cells.get(at);
            if (!cell.isEmpty()) {
                value(row, at, table.columns().get(at).type(), cell);
                lines = Math.max(lines, widths[at] < WIDEST ? 1 : Look.lines(cell, WIDEST));
            }
        }
        if (lines > 1) {
            Look.height(sheet, row, lines);
        }
    }

    private void value(int row, int at, Column.Type type, String cell) {
        switch (type) {
            case STRING -> sheet.value(row, at, held(cell));
            case DATE -> sheet.value(row, at, LocalDate.parse(cell));
            case YEAR, INTEGER, NUMBER -> {
                BigDecimal number = new BigDecimal(cell);
                sheet.value(row, at, number);
                if (number.scale() > 0) {
                    sheet.style(row, at).format(BROKEN).set();
                }
            }
        }
    }

    private static String held(String text) {
        return text.length() <= MOST_LETTERS ? text : text.substring(0, MOST_LETTERS - 1) + "…";
    }
}
