package thidua.edge.workbook;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;

import thidua.core.sheet.Cell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Writes workbooks of Excel 97 to 2003. */
public final class XlsFile {
    private XlsFile() {}

    public static byte[] of(Consumer<HSSFWorkbook> fill) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            fill.accept(book);
            book.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Sheets by name, each row with its number. */
    public static byte[] of(Map<String, Map<Integer, List<Cell>>> sheets) {
        return of(
                book -> {
                    CellStyle day = book.createCellStyle();
                    day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
                    sheets.forEach(
                            (name, rows) -> {
                                HSSFSheet sheet = book.createSheet(name);
                                rows.forEach((number, cells) -> row(sheet, number, cells, day));
                            });
                });
    }

    private static void row(HSSFSheet sheet, int number, List<Cell> cells, CellStyle day) {
        HSSFRow row = sheet.createRow(number - 1);
        for (int i = 0; i < cells.size(); i++) {
            HSSFCell cell = row.createCell(i);
            switch (cells.get(i)) {
                case Cell.Number n -> cell.setCellValue(n.value().doubleValue());
                case Cell.Date d -> {
                    cell.setCellValue(d.value());
                    cell.setCellStyle(day);
                }
                case Cell.Blank _ -> cell.setBlank();
                case Cell.Text text -> cell.setCellValue(text.shown());
                case Cell.Error error -> throw new IllegalArgumentException(error.shown());
            }
        }
    }
}
