package thidua.edge.workbook.report;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import thidua.core.report.ReportBook;
import thidua.edge.workbook.SteadyZip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a report as a workbook. */
public final class ReportWorkbook {
    /** As small as the most thorough to 3 parts of 100, in little more than half its time. */
    private static final int LEVEL = 5;

    private ReportWorkbook() {}

    /** The same bytes for the same report. */
    public static void write(ReportBook report, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "thidua", "1.0")) {
            book.setCompressionLevel(LEVEL);
            book.properties().setTitle(report.title()).setCompany(report.committee());
            leaf(book.newWorksheet(report.cover().sheet()), report.cover());
            leaf(book.newWorksheet(report.notes().sheet()), report.notes());
            for (ReportBook.Table table : report.tables()) {
                try (Worksheet sheet = book.newWorksheet(table.sheet())) {
                    TableSheet.write(sheet, table);
                }
            }
        }
        SteadyZip.write(bytes.toByteArray(), report.knownOn(), out);
    }

    /** Each sheet is finished before the next one begins: a long table is written as it comes. */
    private static void leaf(Worksheet open, ReportBook.Leaf leaf) throws IOException {
        try (Worksheet sheet = open) {
            LeafSheet.write(sheet, leaf);
        }
    }
}
