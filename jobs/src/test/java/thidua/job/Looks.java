package thidua.job;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.CellRangeAddress;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

/** Changes how a workbook looks and not what its cells say. */
final class Looks {
    private Looks() {}

    static byte[] spoilt(byte[] xls, Random random) {
        var bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(xls))) {
            HSSFSheet sheet = book.getSheetAt(random.nextInt(book.getNumberOfSheets()));
            HSSFRow row = sheet.getRow(random.nextInt(sheet.getLastRowNum() + 1));
            int column = random.nextInt(Math.max(1, row.getLastCellNum()));
            switch (random.nextInt(5)) {
                case 0 -> row.setZeroHeight(true);
                case 1 -> sheet.setColumnHidden(column, true);
                case 2 -> strike(book, row, column);
                case 3 -> merge(sheet, row.getRowNum(), column, random);
                default -> book.setSheetHidden(book.getSheetIndex(sheet), true);
            }
            book.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void strike(HSSFWorkbook book, HSSFRow row, int column) {
        Font font = book.createFont();
        font.setStrikeout(true);
        CellStyle style = book.createCellStyle();
        HSSFCell cell = row.getCell(column);
        if (cell != null) {
            style.cloneStyleFrom(cell.getCellStyle());
            style.setFont(font);
            cell.setCellStyle(style);
        }
    }

    /** As a spreadsheet merges: only the first cell keeps what it says. */
    private static void merge(HSSFSheet sheet, int top, int left, Random random) {
        int bottom = top + random.nextInt(3);
        int right = left + (bottom == top ? 1 : random.nextInt(2));
        sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                HSSFRow cells = sheet.getRow(row);
                if (cells != null && cells.getCell(column) != null && row + column > top + left) {
                    cells.getCell(column).setBlank();
                }
            }
        }
    }
}
