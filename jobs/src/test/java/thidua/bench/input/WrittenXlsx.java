package thidua.bench.input;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Both tables as a workbook: titles, a blank row, the header, plain cells. */
final class WrittenXlsx {
    private static final int HEADER_ROW = 3;

    private WrittenXlsx() {}

    static byte[] bytes(Made models, Made awards, String unit) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "thidua", "1.0")) {
            sheet(workbook.newWorksheet("Mô hình"), models, unit);
            sheet(workbook.newWorksheet("Khen thưởng"), awards, unit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
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
