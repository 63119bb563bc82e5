package thidua.edge.workbook;

import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** One workbook with a look, in the format of today and in the old one. */
public final class LookFile {
    public static final String SHEET = "Mô hình";

    private static final short BLUE = 40;
    private static final short PALE = 41;
    private static final short BLACK = 8;

    private LookFile() {}

    public static byte[] xls() {
        return xls(book -> {});
    }

    static byte[] xls(Consumer<HSSFWorkbook> more) {
        return XlsFile.of(
                book -> {
                    book.getCustomPalette()
                            .setColorAtIndex(BLUE, (byte) 0x1F, (byte) 78, (byte) 121);
                    book.getCustomPalette()
                            .setColorAtIndex(PALE, (byte) 0xDD, (byte) 0xEB, (byte) 0xF7);
                    name(book.getFontAt(0), 13);
                    HSSFSheet sheet = book.createSheet(SHEET);
                    frame(sheet);
                    rows(sheet, head(book), number(book), day(book), hatched(book));
                    more.accept(book);
                });
    }

    private static void name(HSSFFont font, int size) {
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) size);
    }

    private static void frame(HSSFSheet sheet) {
        sheet.setDefaultColumnWidth(12);
        sheet.setColumnWidth(0, 30 * 256);
        sheet.setColumnWidth(1, 12 * 256 + 128);
        sheet.setColumnHidden(1, true);
        sheet.setColumnWidth(2, 12 * 256);
        sheet.createFreezePane(1, 2);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize((short) 9);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
    }

    private static HSSFCellStyle head(HSSFWorkbook book) {
        HSSFFont font = book.createFont();
        name(font, 14);
        font.setBold(true);
        font.setColor(BLUE);
        HSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(PALE);
        style.setBorderLeft(BorderStyle.THIN);
        style.setLeftBorderColor(BLACK);
        style.setBorderRight(BorderStyle.MEDIUM);
        style.setRightBorderColor(BLUE);
        style.setBorderTop(BorderStyle.DOUBLE);
        style.setTopBorderColor(BLACK);
        style.setBorderBottom(BorderStyle.SLANTED_DASH_DOT);
        style.setBottomBorderColor(BLACK);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private static HSSFCellStyle number(HSSFWorkbook book) {
        HSSFCellStyle style = book.createCellStyle();
        style.setDataFormat((short) 4);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 2);
        return style;
    }

    private static HSSFCellStyle day(HSSFWorkbook book) {
        HSSFFont font = book.createFont();
        name(font, 13);
        font.setItalic(true);
        font.setUnderline(Font.U_SINGLE);
        font.setStrikeout(true);
        HSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        style.setRotation((short) 90);
        return style;
    }

    private static HSSFCellStyle hatched(HSSFWorkbook book) {
        HSSFFont font = book.createFont();
        name(font, 13);
        font.setTypeOffset(Font.SS_SUPER);
        HSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setFillPattern(FillPatternType.BIG_SPOTS);
        style.setFillForegroundColor(BLUE);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setShrinkToFit(true);
        return style;
    }

    private static void rows(
            HSSFSheet sheet,
            HSSFCellStyle head,
            HSSFCellStyle number,
            HSSFCellStyle day,
            HSSFCellStyle hatched) {
        sheet.setDefaultColumnStyle(2, number);
        HSSFRow first = sheet.createRow(0);
        first.setHeightInPoints(40);
        first.createCell(0).setCellValue("=Báo cáo");
        for (int column = 0; column < 4; column++) {
            first.getCell(column, HSSFRow.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                    .setCellStyle(head);
        }
        HSSFRow second = sheet.createRow(1);
        HSSFRichTextString text = new HSSFRichTextString("Tổng số 😀");
        text.applyFont(5, 9, sheet.getWorkbook().getFontAt(hatched.getFontIndex()));
        second.createCell(0).setCellValue(text);
        second.createCell(1).setCellValue(1234.5);
        second.getCell(1).setCellStyle(number);
        second.createCell(2).setCellValue(44_562);
        second.getCell(2).setCellStyle(day);
        second.createCell(3).setCellStyle(hatched);
        second.createCell(4).setCellValue(true);
        second.createCell(5).setCellErrorValue((byte) 42);
        sheet.createRow(2).setZeroHeight(true);
        sheet.getRow(2).createCell(0).setCellValue("ẩn");
        sheet.createRow(5).setHeightInPoints(20.25f);
        sheet.getRow(5).setRowStyle(head);
    }

    public static byte[] xlsx() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        String root = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        put(
                parts,
                "[Content_Types].xml",
                """
                <Types><Override PartName="/xl/workbook.xml" ContentType="application/\
                vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="application/\
                vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>\
                """);
        put(
                parts,
                "xl/workbook.xml",
                "<workbook xmlns:r=\"%s\"><sheets><sheet name=\"%s\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>"
                        .formatted(root, SHEET));
        put(
                parts,
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"a\""
                        + " Target=\"worksheets/a.xml\"/></Relationships>");
        put(parts, "xl/worksheets/a.xml", CELLS);
        put(parts, "xl/styles.xml", STYLES);
        return Zips.zip(parts);
    }

    private static void put(Map<String, byte[]> parts, String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static final String CELLS =
            """
            <worksheet><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView>
            <pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>
            <sheetFormatPr defaultColWidth="12.71" defaultRowHeight="16.5"/>
            <cols><col min="1" max="1" width="30"/><col min="2" max="2" width="12.5" hidden="1"/>
            <col min="3" max="3" width="12" style="2"/></cols><sheetData>
            <row r="1" ht="40" customHeight="1">
            <c r="A1" s="1" t="inlineStr"><is><t>=Báo cáo</t></is></c><c r="B1" s="1"/>
            <c r="C1" s="1"/><c r="D1" s="1"/></row><row r="2"><c r="A2" t="inlineStr"><is>
            <r><t xml:space="preserve">Tổng </t></r><r><rPr><vertAlign val="superscript"/>
            <sz val="13"/><rFont val="Times New Roman"/></rPr><t xml:space="preserve">số 😀</t></r>
            </is></c><c r="B2" s="2"><v>1234.5</v></c><c r="C2" s="3"><v>44562</v></c>
            <c r="D2" s="4"/><c r="E2" t="b"><v>1</v></c><c r="F2" t="e"><v>#N/A</v></c></row>
            <row r="3" hidden="1"><c r="A3" t="inlineStr"><is><t>ẩn</t></is></c></row>
            <row r="6" ht="20.25" customHeight="1" s="1" customFormat="1"/></sheetData>
            <mergeCells><mergeCell ref="A1:D1"/></mergeCells>
            <pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>\
            """;

    private static final String STYLES =
            """
            <styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts>
            <font><sz val="13"/><name val="Times New Roman"/></font>
            <font><b/><sz val="14"/><color rgb="FF1F4E79"/><name val="Times New Roman"/></font>
            <font><i/><u/><strike/><sz val="13"/><name val="Times New Roman"/></font>
            <font><vertAlign val="superscript"/><sz val="13"/><name val="Times New Roman"/></font>
            </fonts><fills><fill><patternFill/></fill><fill><patternFill patternType="solid">
            <fgColor rgb="FFDDEBF7"/></patternFill></fill><fill>
            <patternFill patternType="gray125"><fgColor rgb="FF1F4E79"/></patternFill></fill></fills>
            <borders><border/><border><left style="thin"><color rgb="FF000000"/></left>
            <right style="medium"><color rgb="FF1F4E79"/></right>
            <top style="double"><color rgb="FF000000"/></top>
            <bottom style="slantDashDot"><color rgb="FF000000"/></bottom></border></borders>
            <cellXfs><xf/><xf fontId="1" fillId="1" borderId="1">
            <alignment horizontal="center" vertical="center" wrapText="1"/></xf>
            <xf numFmtId="4"><alignment horizontal="left" indent="2"/></xf>
            <xf numFmtId="164" fontId="2"><alignment textRotation="90"/></xf>
            <xf fontId="3" fillId="2"><alignment vertical="top" shrinkToFit="1"/></xf></cellXfs>
            </styleSheet>\
            """;
}
