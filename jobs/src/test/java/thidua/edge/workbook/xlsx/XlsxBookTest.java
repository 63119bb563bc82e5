package thidua.edge.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

import thidua.core.sheet.Area;
import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.Cell;
import thidua.core.sheet.Row;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Seen;
import thidua.edge.workbook.Zips;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

class XlsxBookTest {
    private static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(bytes, "thidua", "1.0")) {
            fill.accept(book.newWorksheet("Mô hình"));
            Worksheet lists = book.newWorksheet("Danh mục");
            lists.value(0, 0, "ẩn");
            lists.setVisibilityState(VisibilityState.HIDDEN);
        }
        return bytes.toByteArray();
    }

    private static List<Row> rows(byte[] bytes) {
        return XlsxBook.read(
                bytes,
                Limits.DEFAULT,
                book -> {
                    List<Row> rows = new ArrayList<>();
                    book.grids().forEachRemaining(g -> g.rows().forEachRemaining(rows::add));
                    return rows;
                });
    }

    @Test
    void text_numbers_and_dates_come_with_the_rows_that_the_file_counts() throws IOException {
        byte[] bytes =
                workbook(
                        sheet -> {
                            sheet.value(1, 0, "Zalo an ninh ");
                            sheet.value(1, 2, 12);
                            sheet.value(3, 0, LocalDate.of(2022, 2, 5));
                            sheet.style(3, 0).format("dd/mm/yyyy").set();
                            sheet.value(3, 1, 44597);
                        });
        assertThat(rows(bytes))
                .containsExactly(
                        new Row(
                                2,
                                List.of(
                                        new Cell.Text("Zalo an ninh "),
                                        Cell.BLANK,
                                        new Cell.Number(BigDecimal.valueOf(12)))),
                        new Row(
                                4,
                                List.of(
                                        new Cell.Date(LocalDate.of(2022, 2, 5)),
                                        new Cell.Number(BigDecimal.valueOf(44597)))));
    }

    @Test
    void a_format_with_the_word_day_in_quotes_is_no_date() throws IOException {
        byte[] bytes =
                workbook(
                        sheet -> {
                            sheet.value(0, 0, 30);
                            sheet.style(0, 0).format("0 \"day\"").set();
                        });
        assertThat(rows(bytes).getFirst().cells())
                .containsExactly(new Cell.Number(BigDecimal.valueOf(30)));
    }

    @Test
    void a_share_of_a_hundred_is_no_count_of_one() throws IOException {
        byte[] bytes =
                workbook(
                        sheet -> {
                            List<String> formats = List.of("0%", "0.00%", "0.0 %", "0 \"%\"");
                            for (int column = 0; column < formats.size(); column++) {
                                sheet.value(0, column, 1);
                                sheet.style(0, column).format(formats.get(column)).set();
                            }
                            sheet.value(0, 4, 0.285);
                            sheet.style(0, 4).format("0%").set();
                        });
        assertThat(rows(bytes).getFirst().cells())
                .extracting(Cell::shown)
                .containsExactly("100%", "100%", "100%", "1", "28.5%");
    }

    @Test
    void a_formula_that_was_never_computed_is_an_error_and_not_blank() throws IOException {
        byte[] bytes = workbook(sheet -> sheet.formula(0, 0, "SUM(B1:C1)"));
        assertThat(rows(bytes).getFirst().cells()).containsExactly(new Cell.Error("=SUM(B1:C1)"));
    }

    @Test
    void a_hidden_sheet_is_named_and_not_read() throws IOException {
        byte[] bytes = workbook(sheet -> sheet.value(0, 0, "thấy"));
        List<String> seen =
                XlsxBook.read(
                        bytes,
                        Limits.DEFAULT,
                        book -> {
                            List<String> names = new ArrayList<>();
                            book.hidden().forEachRemaining(g -> names.add(g.sheet()));
                            book.grids().forEachRemaining(g -> names.add(g.sheet()));
                            return names;
                        });
        assertThat(seen).containsExactly("Danh mục", "Mô hình");
    }

    @Test
    void a_truncated_workbook_is_a_broken_file() throws IOException {
        byte[] whole = workbook(sheet -> sheet.value(0, 0, "thấy"));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThatThrownBy(() -> rows(half)).isInstanceOf(BrokenFile.class);
    }

    @Test
    void a_workbook_is_known_by_its_parts_and_not_by_its_archive() throws IOException {
        assertThat(XlsxBook.isXlsx(workbook(sheet -> {}))).isTrue();
        assertThat(XlsxBook.isXlsx(new byte[] {'P', 'K', 3, 4, 0, 0})).isFalse();
        assertThat(XlsxBook.isXlsx(new byte[0])).isFalse();
    }

    private static Seen.Sheet seen(byte[] bytes) {
        return XlsxBook.<Seen>read(bytes, Limits.DEFAULT, Seen::of).sheet();
    }

    @Test
    void what_is_merged_hidden_or_struck_is_told() throws IOException {
        byte[] bytes =
                workbook(
                        sheet -> {
                            sheet.value(0, 0, "a");
                            sheet.value(0, 1, "under");
                            sheet.value(0, 2, "c");
                            sheet.style(0, 2).strikethrough().set();
                            sheet.value(1, 0, "b");
                            sheet.hideRow(1);
                            sheet.hideColumn(3);
                            sheet.range(0, 0, 0, 1).merge();
                        });
        Seen.Sheet sheet = seen(bytes);
        assertThat(sheet.merged()).containsExactly(new Area(1, 1, 1, 2));
        assertThat(sheet.hiddenColumns()).containsExactly(4);
        assertThat(sheet.rows())
                .containsExactly(
                        new Row(
                                1,
                                List.of(new Cell.Text("a"), Cell.BLANK, new Cell.Text("c")),
                                false,
                                Set.of(3)),
                        new Row(2, List.of(new Cell.Text("b")), true, Set.of()));
    }

    @Test
    void a_text_of_which_a_part_is_struck_is_struck() throws IOException {
        byte[] whole = workbook(sheet -> sheet.value(0, 0, "1215"));
        byte[] part =
                Zips.edit(
                        whole,
                        "xl/sharedStrings.xml",
                        "<t xml:space=\"preserve\">1215</t>",
                        "<r><rPr><strike/></rPr><t>12</t></r><r><t>15</t></r>");
        assertThat(seen(whole).rows().getFirst().struck()).isEmpty();
        assertThat(seen(part).rows().getFirst().struck()).containsExactly(1);
    }

    @Test
    void days_count_from_1904_where_the_workbook_says_so() throws IOException {
        byte[] bytes =
                workbook(
                        sheet -> {
                            sheet.value(0, 0, 43135);
                            sheet.style(0, 0).format("dd/mm/yyyy").set();
                        });
        byte[] early = Zips.edit(bytes, "xl/workbook.xml", "date1904=\"false\"", "date1904=\"1\"");
        assertThat(seen(early).shown()).containsExactly(List.of("2022-02-05"));
    }
}
