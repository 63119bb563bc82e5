package thidua.edge.workbook;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.record.UnknownRecord;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Old workbooks that hold more than what a person sees. */
public final class LoadedXls {
    private static final int MORE_OF_A_LOOK = 0x087D;
    private static final int FILL = 4;
    private static final int LEFT = 9;

    private LoadedXls() {}

    /** With whatever else an old workbook can hold, none of which is for other people. */
    public static byte[] xls() {
        byte[] plain =
                LookFile.xls(
                        book -> {
                            HSSFSheet sheet = book.getSheet(LookFile.SHEET);
                            book.createSheet("Kín")
                                    .createRow(0)
                                    .createCell(0)
                                    .setCellValue("secret");
                            book.setSheetHidden(1, true);
                            names(book, sheet);
                            note(sheet);
                            sheet.protectSheet("evil");
                        });
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(plain))) {
            files.getRoot()
                    .createDirectory("_VBA_PROJECT_CUR")
                    .createDocument(
                            "macro",
                            new ByteArrayInputStream("evil".getBytes(StandardCharsets.US_ASCII)));
            files.writeFilesystem(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void names(HSSFWorkbook book, HSSFSheet sheet) {
        try (HSSFWorkbook other = new HSSFWorkbook()) {
            other.createSheet("evil");
            book.linkExternalWorkbook("evil.xls", other);
            sheet.getRow(1).createCell(6).setCellFormula("[evil.xls]evil!A1+SUM(B2)");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var name = book.createName();
        name.setNameName("evil");
        name.setRefersToFormula("'" + LookFile.SHEET + "'!$A$1");
        var link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress("http://evil.example/");
        sheet.getRow(1).getCell(0).setHyperlink(link);
    }

    private static void note(HSSFSheet sheet) {
        var drawing = sheet.createDrawingPatriarch();
        var note = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 1, 1, 3, 3));
        note.setString(new HSSFRichTextString("evil"));
        note.setAuthor("Somebody");
        sheet.getRow(1).getCell(1).setCellComment(note);
    }

    /** Our own marks as an Excel of today stores them: near in the palette, true beside it. */
    public static byte[] marked() {
        return XlsFile.of(
                book -> {
                    HSSFSheet sheet = book.createSheet(LookFile.SHEET);
                    HSSFCellStyle style = book.createCellStyle();
                    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                    style.setFillForegroundColor((short) 47);
                    style.setBorderLeft(BorderStyle.MEDIUM);
                    style.setLeftBorderColor((short) 60);
                    style.setBorderTop(BorderStyle.THIN);
                    style.setTopBorderColor((short) 8);
                    sheet.createRow(0).createCell(0).setCellValue("đã sửa");
                    sheet.getRow(0).getCell(0).setCellStyle(style);
                    ByteBuffer more = ByteBuffer.allocate(60).order(ByteOrder.LITTLE_ENDIAN);
                    more.putShort((short) MORE_OF_A_LOOK).position(14);
                    more.putShort(style.getIndex()).putShort((short) 0).putShort((short) 2);
                    colour(more, FILL, 0xFB, 0xD2, 0xCF);
                    colour(more, LEFT, 0xB3, 0x26, 0x1D);
                    var records = book.getInternalWorkbook().getRecords();
                    records.add(
                            records.size() - 1, new UnknownRecord(MORE_OF_A_LOOK, more.array()));
                });
    }

    private static void colour(ByteBuffer more, int part, int red, int green, int blue) {
        more.putShort((short) part).putShort((short) 20).putShort((short) 2).putShort((short) 0);
        more.put((byte) red).put((byte) green).put((byte) blue).put((byte) 0xFF).putLong(0);
    }
}
