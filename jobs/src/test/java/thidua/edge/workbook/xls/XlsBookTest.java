package thidua.edge.workbook.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

import thidua.core.sheet.Area;
import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.Cell;
import thidua.core.sheet.Row;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Seen;
import thidua.edge.workbook.XlsFile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

class XlsBookTest {
    private static Seen seen(byte[] bytes) {
        return XlsBook.read(bytes, Limits.DEFAULT, Seen::of);
    }

    private static Seen.Sheet sheet(Consumer<HSSFSheet> fill) {
        return seen(XlsFile.of(book -> fill.accept(book.createSheet("S")))).sheet();
    }

    private static HSSFFont struck(HSSFWorkbook book) {
        HSSFFont font = book.createFont();
        font.setStrikeout(true);
        return font;
    }

    @Test
    void text_numbers_days_truths_and_errors_keep_their_types() {
        Seen.Sheet sheet =
                sheet(
                        s -> {
                            HSSFCellStyle day = s.getWorkbook().createCellStyle();
                            day.setDataFormat((short) 14);
                            var row = s.createRow(2);
                            row.createCell(0).setCellValue(" Zalo ");
                            row.createCell(1).setCellValue(12);
                            row.createCell(3).setCellValue(LocalDate.of(2022, 2, 5));
                            row.getCell(3).setCellStyle(day);
                            row.createCell(4).setCellValue(true);
                            row.createCell(5).setCellErrorValue((byte) 42);
                        });
        assertThat(sheet.rows())
                .containsExactly(
                        new Row(
                                3,
                                List.of(
                                        new Cell.Text(" Zalo "),
                                        new Cell.Number(BigDecimal.valueOf(12)),
                                        Cell.BLANK,
                                        new Cell.Date(LocalDate.of(2022, 2, 5)),
                                        new Cell.Text("TRUE"),
                                        new Cell.Error("#N/A"))));
    }

    @Test
    void a_share_of_a_hundred_is_no_count_of_one() {
        Seen.Sheet sheet =
                sheet(
                        s -> {
                            var book = s.getWorkbook();
                            var row = s.createRow(0);
                            for (String format : List.of("0%", "0.00%", "0.0%", "0")) {
                                HSSFCellStyle style = book.createCellStyle();
                                style.setDataFormat(book.createDataFormat().getFormat(format));
                                var cell = row.createCell(Math.max(0, row.getLastCellNum()));
                                cell.setCellValue(1);
                                cell.setCellStyle(style);
                            }
                        });
        assertThat(sheet.shown()).containsExactly(List.of("100%", "100%", "100%", "1"));
    }

    @Test
    void a_formula_says_its_last_value() {
        byte[] bytes =
                XlsFile.of(
                        book -> {
                            var row = book.createSheet("S").createRow(0);
                            row.createCell(0).setCellFormula("1+2");
                            row.createCell(1).setCellFormula("\"a\"&\"b\"");
                            row.createCell(2).setCellFormula("1/0");
                            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
                        });
        assertThat(seen(bytes).sheet().shown()).containsExactly(List.of("3", "ab", "#DIV/0!"));
    }

    @Test
    void days_count_from_1904_where_the_workbook_says_so() {
        byte[] bytes =
                XlsFile.of(
                        book -> {
                            book.getInternalWorkbook()
                                    .getRecords()
                                    .forEach(
                                            r -> {
                                                if (r
                                                        instanceof
                                                        org.apache.poi.hssf.record
                                                                        .DateWindow1904Record
                                                                w) {
                                                    w.setWindowing((short) 1);
                                                }
                                            });
                            HSSFCellStyle day = book.createCellStyle();
                            day.setDataFormat((short) 14);
                            var cell = book.createSheet("S").createRow(0).createCell(0);
                            cell.setCellValue(43135);
                            cell.setCellStyle(day);
                        });
        assertThat(seen(bytes).sheet().shown()).containsExactly(List.of("2022-02-05"));
    }

    @Test
    void a_raised_digit_is_no_digit_of_the_number_beside_it() {
        Seen.Sheet sheet =
                sheet(
                        s -> {
                            var row = s.createRow(0);
                            for (short where : List.of(HSSFFont.SS_SUPER, HSSFFont.SS_SUB)) {
                                HSSFFont font = s.getWorkbook().createFont();
                                font.setTypeOffset(where);
                                var text = new HSSFRichTextString("1012");
                                text.applyFont(2, 3, font);
                                row.createCell(where - 1).setCellValue(text);
                            }
                        });
        assertThat(sheet.shown()).containsExactly(List.of("10¹2", "10₁2"));
    }

    @Test
    void what_is_merged_hidden_or_struck_is_told() {
        Seen.Sheet sheet =
                sheet(
                        s -> {
                            HSSFCellStyle line = s.getWorkbook().createCellStyle();
                            line.setFont(struck(s.getWorkbook()));
                            var first = s.createRow(0);
                            first.createCell(0).setCellValue("a");
                            first.createCell(1).setCellValue("under");
                            first.createCell(2).setCellValue("c");
                            first.getCell(2).setCellStyle(line);
                            var second = s.createRow(1);
                            second.createCell(0).setCellValue("b");
                            second.setZeroHeight(true);
                            var part = new HSSFRichTextString("1215");
                            part.applyFont(0, 2, struck(s.getWorkbook()));
                            s.createRow(2).createCell(0).setCellValue(part);
                            s.setColumnHidden(3, true);
                            s.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
                        });
        assertThat(sheet.merged()).containsExactly(new Area(1, 1, 1, 2));
        assertThat(sheet.hiddenColumns()).containsExactly(4);
        assertThat(sheet.rows())
                .containsExactly(
                        new Row(
                                1,
                                List.of(new Cell.Text("a"), Cell.BLANK, new Cell.Text("c")),
                                false,
                                Set.of(3)),
                        new Row(2, List.of(new Cell.Text("b")), true, Set.of()),
                        new Row(3, List.of(new Cell.Text("1215")), false, Set.of(1)));
    }

    @Test
    void hidden_and_very_hidden_sheets_are_apart_from_the_others() {
        byte[] bytes =
                XlsFile.of(
                        book -> {
                            for (String name : List.of("Một", "Ẩn", "Hai", "Rất ẩn")) {
                                book.createSheet(name)
                                        .createRow(0)
                                        .createCell(0)
                                        .setCellValue(name);
                            }
                            book.setSheetVisibility(1, SheetVisibility.HIDDEN);
                            book.setSheetVisibility(3, SheetVisibility.VERY_HIDDEN);
                        });
        Seen seen = seen(bytes);
        assertThat(seen.hidden()).containsExactly("Ẩn", "Rất ẩn");
        assertThat(seen.sheets().stream().map(s -> s.name() + s.shown()))
                .containsExactly("Một[[Một]]", "Hai[[Hai]]");
    }

    @Test
    void a_workbook_with_a_password_is_locked() {
        byte[] bytes;
        Biff8EncryptionKey.setCurrentUserPassword("bí mật");
        try {
            bytes = XlsFile.of(book -> book.createSheet("S").createRow(0).createCell(0));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThatThrownBy(() -> seen(bytes))
                .isInstanceOfSatisfying(
                        BrokenFile.class,
                        e -> assertThat(e.reason()).isEqualTo(BrokenFile.Reason.ENCRYPTED));
    }

    @Test
    void a_workbook_cut_short_anywhere_is_broken_and_known_for_what_it_is() {
        byte[] whole = XlsFile.of(book -> book.createSheet("S").createRow(0).createCell(0));
        assertThat(XlsBook.isXls(whole)).isTrue();
        for (int length = 512; length < whole.length - 512; length += 512) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> seen(part)).isInstanceOf(BrokenFile.class);
        }
    }
}
