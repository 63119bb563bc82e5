package thidua.edge.delimited;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import thidua.core.report.Column;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the rows of a report as RFC 4180: header row, CRLF, quotes doubled, UTF-8 without BOM.
 *
 * <p>A text cell that a spreadsheet would run as a formula gets an apostrophe in front. Numbers are
 * left alone: a guard there turns {@code -5} into a word.
 */
public final class CsvReport {
    private static final CSVFormat RFC_4180 = CSVFormat.RFC4180;
    private static final String STARTS_FORMULA = "=+-@\t\r\n";

    private CsvReport() {}

    /** The bytes of the file. */
    public static byte[] write(List<Column> columns, List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(columns, rows, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    /** The same to where it goes, row by row. */
    public static void write(List<Column> columns, List<List<String>> rows, OutputStream out)
            throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CSVPrinter printer = new CSVPrinter(text, RFC_4180);
        printer.printRecord(columns.stream().map(Column::name));
        for (List<String> row : rows) {
            printer.printRecord(defused(columns, row));
        }
        printer.flush();
    }

    private static List<String> defused(List<Column> columns, List<String> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "a row of " + row.size() + " cells under " + columns.size() + " columns");
        }
        List<String> cells = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            cells.add(columns.get(i).isText() && isFormula(cell) ? "'" + cell : cell);
        }
        return cells;
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0;
    }
}
