package thidua.bench.input;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import thidua.edge.workbook.SteadyZip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Both tables as a workbook: titles, a blank row, the header, plain cells. */
final class WrittenXlsx {
    private static final int HEADER_ROW = 3;

    /** The day that each workbook names as its own; the library would write the time of now. */
    private static final LocalDate MADE = LocalDate.of(2026, 1, 5);

    private WrittenXlsx() {}

    static byte[] bytes(Made models, Made awards, String unit) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "thidua", "1.0")) {
            sheet(workbook.newWorksheet("Mô hình"), models, unit);
            sheet(workbook.newWorksheet("Khen thưởng"), awards, unit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SteadyZip.of(bytes.toByteArray(), MADE, UnaryOperator.identity());
    }

    private static void sheet(Worksheet sheet, Made table, String unit) {
        sheet.value(0, 0, table.title());
        sheet.value(1, 0, "Đơn vị báo cáo: " + unit);
        row(sheet, HEADER_ROW, table.header());
        for (int i = 0; i < table.rows().size(); i++) {
            row(sheet, HEADER_ROW + 1 + i, table.rows().get(i));
        }
    }

    private static void row(Worksheet sheet, int row, List<String> fields) {
        for (int column = 0; column < fields.size(); column++) {
            String field = fields.get(column);
            if (field.matches("\\d{1,6}")) {
                sheet.value(row, column, Integer.valueOf(field));
            } else if (!field.isEmpty()) {
                sheet.value(row, column, field);
            }
        }
    }
}
