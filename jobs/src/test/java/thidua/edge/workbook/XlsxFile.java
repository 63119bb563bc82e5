package thidua.edge.workbook;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import thidua.core.sheet.Cell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Writes workbooks of today. */
public final class XlsxFile {
    private XlsxFile() {}

    /** Sheets by name, each row with its number. */
    public static byte[] of(Map<String, Map<Integer, List<Cell>>> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "thidua", "1.0")) {
            sheets.forEach(
                    (name, rows) -> {
                        Worksheet sheet = book.newWorksheet(name);
                        rows.forEach((number, cells) -> row(sheet, number - 1, cells));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int row, List<Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Cell.Number number -> sheet.value(row, column, number.value());
                case Cell.Date day -> {
                    sheet.value(row, column, day.value());
                    sheet.style(row, column).format("dd/mm/yyyy").set();
                }
                case Cell.Blank _ -> sheet.style(row, column).bold().set();
                case Cell other -> sheet.value(row, column, other.shown());
            }
        }
    }
}
