package thidua.edge.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.Cell;
import thidua.core.sheet.Row;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Seen;
import thidua.edge.workbook.Zips;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Cells as programs store them, each kind by its markup. */
class StoredCellsTest {
    private static final String OF = "http://schemas.openxmlformats.org/officeDocument/2006";

    private static byte[] workbook(String rows, String texts) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "[Content_Types].xml", "<Types/>");
        put(
                parts,
                "xl/workbook.xml",
                "<workbook xmlns:r=\"%s/relationships\"><sheets><sheet name=\"A\" r:id=\"a\"/></sheets></workbook>"
                        .formatted(OF));
        put(
                parts,
                "xl/_rels/workbook.xml.rels",
                """
                <Relationships><Relationship Id="a" Type="%1$s/relationships/worksheet"
                Target="worksheets/a.xml"/><Relationship Id="s" Target="SharedTexts.xml"
                Type="%1$s/relationships/sharedStrings"/></Relationships>\
                """
                        .formatted(OF));
        put(parts, "xl/sharedtexts.xml", "<sst>" + texts + "</sst>");
        put(parts, "xl/worksheets/a.xml", "<worksheet>" + rows + "</worksheet>");
        return Zips.zip(parts);
    }

    private static void put(Map<String, byte[]> parts, String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Row> rows(byte[] bytes) {
        return XlsxBook.<Seen>read(bytes, Limits.DEFAULT, Seen::of).sheet().rows();
    }

    private static List<Cell> cells(String cells, String... texts) {
        String data = "<sheetData><row>" + cells + "</row></sheetData>";
        List<Row> rows = rows(workbook(data, String.join("", texts)));
        assertThat(rows).hasSize(1);
        return rows.getFirst().cells();
    }

    private static Cell cell(String cell, String... texts) {
        return cells(cell, texts).getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "'<c><v>12</v></c>', 12",
        "'<c t=\"n\"><v>1.50E1</v></c>', 15",
        "'<c t=\"b\"><v>1</v></c>', TRUE",
        "'<c t=\"b\"><v>false</v></c>', FALSE",
        "'<c t=\"e\"><v>#CALC!</v></c>', #CALC!",
        "'<c t=\"d\"><v>2022-02-05T00:00:00</v></c>', 2022-02-05",
        "'<c t=\"str\"><f>A1</f><v>Tổ 1</v></c>', Tổ 1",
        "'<c t=\"inlineStr\"><is><r><t>Tổ </t></r><r><t>1</t></r></is></c>', Tổ 1",
        "'<c><f>SUM(B1:C1)</f><v>7</v></c>', 7",
        "'<c t=\"e\"><f>A1/0</f><v>#DIV/0!</v></c>', #DIV/0!",
    })
    void each_kind_says_what_a_person_sees(String stored, String shown) {
        assertThat(cell(stored).shown()).isEqualTo(shown);
    }

    @Test
    void kinds_are_kept_apart() {
        assertThat(
                        cells(
                                "<c><v>12</v></c><c t=\"str\"><v>12</v></c><c"
                                    + " t=\"d\"><v>2022-02-05</v></c><c t=\"e\"><v>#N/A</v></c>"))
                .containsExactly(
                        new Cell.Number(BigDecimal.valueOf(12)),
                        new Cell.Text("12"),
                        new Cell.Date(LocalDate.of(2022, 2, 5)),
                        new Cell.Error("#N/A"));
    }

    /** {@code IF(A1="","",…)} is how people keep totals of empty rows out of sight. */
    @Test
    void a_formula_whose_result_is_an_empty_text_is_blank() {
        assertThat(cell("<c t=\"str\"><f>IF(A1=\"\",\"\",A1)</f><v></v></c>"))
                .isEqualTo(Cell.BLANK);
        assertThat(cell("<c t=\"str\"><f>IF(A1=\"\",\"\",A1)</f><v/></c>")).isEqualTo(Cell.BLANK);
    }

    @Test
    void a_formula_without_a_result_is_an_error() {
        assertThat(cell("<c><f>A1+1</f></c>")).isEqualTo(new Cell.Error("=A1+1"));
        assertThat(cell("<c><f>A1+1</f><v></v></c>")).isEqualTo(new Cell.Error("=A1+1"));
        assertThat(cell("<c t=\"str\"><f>A1</f></c>")).isEqualTo(new Cell.Error("=A1"));
    }

    @Test
    void the_area_of_a_formula_that_was_never_computed_is_not_blank() {
        assertThat(
                        cells(
                                "<c r=\"A1\"><f t=\"array\" ref=\"A1:B1\">C1:D1</f></c>"
                                        + "<c r=\"B1\"/><c r=\"C1\"/>"))
                .containsExactly(new Cell.Error("=C1:D1"), new Cell.Error("="), Cell.BLANK);
    }

    @Test
    void the_area_of_such_a_formula_ends_with_its_last_row() {
        String rows =
                "<sheetData><row><c/><c><f t=\"array\" ref=\"B1:C2\">A1</f></c><c/></row>"
                        + "<row><c/><c/><c><v>1</v></c></row><row><c/><c/><c/></row></sheetData>";
        assertThat(rows(workbook(rows, "")).stream().map(row -> row.cell(2).shown()))
                .containsExactly("=A1", "=", "");
    }

    @Test
    void what_cannot_be_read_as_its_kind_is_an_error_and_shown() {
        assertThat(cell("<c><v>12 người</v></c>")).isEqualTo(new Cell.Error("12 người"));
        assertThat(cell("<c t=\"d\"><v>hôm nay</v></c>")).isEqualTo(new Cell.Error("hôm nay"));
        assertThat(cell("<c t=\"b\"><v>2</v></c>")).isEqualTo(new Cell.Error("2"));
    }

    @Test
    void shared_texts_are_found_by_their_number_without_what_is_only_read_aloud() {
        String[] texts = {
            "<si><t>Tổ 1</t></si>",
            "<si> <r><rPr><b/></rPr><t>Tổ</t></r> <r><t xml:space=\"preserve\"> 2</t></r>"
                    + "<rPh sb=\"0\" eb=\"1\"><t>to</t></rPh> </si>"
        };
        assertThat(cells("<c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c><c t=\"s\"/>", texts))
                .containsExactly(new Cell.Text("Tổ 2"), new Cell.Text("Tổ 1"), Cell.BLANK);
    }

    @ParameterizedTest
    @CsvSource({"1", "-1", "x", "99999999999"})
    void a_text_that_is_not_there_breaks_the_file_and_is_not_blank(String number) {
        assertThatThrownBy(() -> cell("<c t=\"s\"><v>%s</v></c>".formatted(number), "<si/>"))
                .isInstanceOf(BrokenFile.class);
    }

    /** What stands behind it would be lost without a word. */
    @ParameterizedTest
    @CsvSource({
        "<c><v>36<f>A1</f>9</v></c>",
        "<c t=\"inlineStr\"><is><t>36<t>9</t>7</t></is></c>",
        "<c t=\"str\"><f>A<b/>1</f><v>36</v></c>"
    })
    void an_element_within_a_text_breaks_the_file(String stored) {
        assertThatThrownBy(() -> cell(stored)).isInstanceOf(BrokenFile.class);
        assertThatThrownBy(() -> cell("<c/>", "<si><t>3<v>6</v>9</t></si>"))
                .isInstanceOf(BrokenFile.class);
    }

    @ParameterizedTest
    @CsvSource({
        "<r><t>10</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r>, 10¹",
        "<r><t>10</t></r><r><rPr><vertAlign val=\"subscript\"/></rPr><t>27</t></r>, 10₂₇",
        "<r><rPr><vertAlign val=\"superscript\"/></rPr><t>a1</t></r><r><t>10</t></r>, a¹10",
        "<r><t>Tổng</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>(1)</t></r>, Tổng(1)",
        "<r><t>10</t></r><r><rPr><vertAlign val=\"baseline\"/></rPr><t>1</t></r>, 101"
    })
    void a_raised_digit_is_no_digit_of_the_number_beside_it(String runs, String shown) {
        assertThat(cell("<c t=\"inlineStr\"><is>" + runs + "</is></c>").shown()).isEqualTo(shown);
        String texts = "<si>" + runs + "</si><si><t>12</t></si>";
        assertThat(cells("<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c><v>5</v></c>", texts))
                .extracting(Cell::shown)
                .containsExactly(shown, "12", "5");
    }

    /** Digits of another part would make another number of it. */
    @Test
    void a_value_is_made_of_no_other_part() {
        assertThat(cell("<c><is><t>5</t></is><v>12</v></c>").shown()).isEqualTo("12");
        assertThat(cell("<c><x><t>5</t></x><v>12</v></c>").shown()).isEqualTo("12");
        assertThat(cell("<c t=\"inlineStr\"><is><t>5</t></is><v>12</v></c>").shown())
                .isEqualTo("5");
        assertThat(cell("<c t=\"s\"><si><t>1</t></si><v>0</v></c>", "<si><t>Tổ</t></si>").shown())
                .isEqualTo("Tổ");
    }

    @Test
    void a_kind_that_nobody_knows_breaks_the_file() {
        assertThatThrownBy(() -> cell("<c t=\"q\"><v>1</v></c>")).isInstanceOf(BrokenFile.class);
    }

    @ParameterizedTest
    @CsvSource({
        "a_x000D_, 'a\r'",
        "_x0041__x005F_x000D_, A_x000D_",
        "a_x0000_b, a_x0000_b",
        "ma_xa_123, ma_xa_123"
    })
    void letters_that_markup_cannot_hold_are_read(String stored, String shown) {
        assertThat(cell("<c t=\"s\"><v>0</v></c>", "<si><t>" + stored + "</t></si>").shown())
                .isEqualTo(shown);
        assertThat(cell("<c t=\"str\"><v>" + stored + "</v></c>").shown()).isEqualTo(shown);
    }

    @Test
    void places_count_on_where_none_is_named() {
        String rows =
                "<sheetData><row r=\"3\"><c r=\"B3\"><v>1</v></c><c><v>2</v></c></row>"
                        + "<row><c><v>3</v></c></row></sheetData>";
        assertThat(rows(workbook(rows, "")))
                .containsExactly(
                        new Row(
                                3,
                                List.of(
                                        Cell.BLANK,
                                        new Cell.Number(BigDecimal.ONE),
                                        new Cell.Number(BigDecimal.TWO))),
                        new Row(4, List.of(new Cell.Number(BigDecimal.valueOf(3)))));
    }

    /** Rows beyond what is held come from a pass of their own. */
    @Test
    void a_long_sheet_is_read_as_a_short_one() {
        StringBuilder rows = new StringBuilder("<sheetData>");
        int last = 60_000;
        for (int row = 1; row <= last; row++) {
            rows.append(row == last ? "<row hidden=\"1\">" : "<row>")
                    .append("<c/><c><v>")
                    .append(row)
                    .append("</v></c></row>");
        }
        rows.append("</sheetData><mergeCells><mergeCell ref=\"A2:B2\"/></mergeCells>");
        List<Row> read = rows(workbook(rows.toString(), ""));
        assertThat(read).hasSize(last);
        assertThat(read.getFirst().cells())
                .containsExactly(Cell.BLANK, new Cell.Number(BigDecimal.ONE));
        assertThat(read.get(1).isBlank()).isTrue();
        assertThat(read.getLast())
                .isEqualTo(
                        new Row(
                                last,
                                List.of(Cell.BLANK, new Cell.Number(BigDecimal.valueOf(last))),
                                true,
                                Set.of()));
    }

    /** Another reader of such workbooks, on cells of all kinds in places by chance. */
    @Test
    void another_reader_sees_the_same() throws IOException {
        Random random = new Random(7);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("A");
            for (int i = 0; i < 400; i++) {
                int number = random.nextInt(60);
                XSSFRow row = sheet.getRow(number);
                fill(
                        (row == null ? sheet.createRow(number) : row)
                                .createCell(random.nextInt(30)),
                        i);
            }
            book.write(bytes);
            DataFormatter shown = new DataFormatter();
            for (Row row : rows(bytes.toByteArray())) {
                for (int column = 1; column <= 30; column++) {
                    XSSFCell same = sheet.getRow(row.number() - 1).getCell(column - 1);
                    assertThat(row.cell(column).shown()).isEqualTo(shown.formatCellValue(same));
                }
            }
        }
    }

    private static void fill(XSSFCell cell, int i) {
        switch (i % 5) {
            case 0 -> cell.setCellValue("Tổ " + i % 20);
            case 1 -> cell.setCellValue(i);
            case 2 -> cell.setCellValue(i % 2 == 0);
            case 3 -> cell.setCellValue("a\r\nb & <c> _x0041_ " + i);
            default -> cell.setCellErrorValue((byte) 42);
        }
    }
}
