package thidua.edge.workbook.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import thidua.core.feedback.Carried;
import thidua.core.feedback.FeedbackBook;
import thidua.core.feedback.FindingSheet;
import thidua.core.feedback.Mark;
import thidua.core.feedback.Survey;
import thidua.core.finding.Severity;
import thidua.core.sheet.Book;
import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.Cell;
import thidua.core.sheet.CellAddress;
import thidua.core.sheet.Grid;
import thidua.core.sheet.Row;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.LoadedFile;
import thidua.edge.workbook.Seen;
import thidua.edge.workbook.Zips;
import thidua.edge.workbook.xlsx.XlsxBook;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class FeedbackWorkbookTest {
    private static final String LIST = "xl/worksheets/sheet1.xml";
    private static final String SHEET = "xl/worksheets/sheet2.xml";
    private static final Mark A2 = mark("Mô 'h' ình", "A2", Severity.ERROR);
    private static final Mark F9 = mark("Mô 'h' ình", "F9", Severity.WARNING);

    private static Mark mark(String sheet, String a1, Severity severity) {
        return new Mark(CellAddress.of(sheet, a1), severity, "\"x\" <sai>");
    }

    private static FindingSheet.Row row(Mark mark) {
        return new FindingSheet.Row(
                mark.severity(),
                mark.place(),
                List.of(
                        "1",
                        "lỗi",
                        mark.place().sheet(),
                        mark.place().a1(),
                        "=1+1",
                        mark.comment(),
                        "Hãy sửa",
                        "mới"));
    }

    private static FeedbackBook book(Mark... marks) {
        FindingSheet sheet =
                new FindingSheet(
                        "Cần sửa",
                        "thidua · Cần sửa",
                        List.of("Đơn vị", "Việc cần làm"),
                        Map.of(Carried.EXCERPT, "chỉ một phần", Carried.OWN, "nguyên trang"),
                        List.of("1", "2", "3", "4", "5", "6", "7", "8"),
                        Stream.of(marks).map(FeedbackWorkbookTest::row).toList(),
                        "Dữ liệu");
        return new FeedbackBook("0f", "a.xlsx", sheet, List.of(marks));
    }

    private static byte[] back(byte[] sent, Mark... marks) {
        Survey survey = XlsxBook.read(sent, Limits.DEFAULT, b -> Survey.of(b, List.of(marks)));
        return FeedbackWorkbook.ofXlsx(book(marks), sent, Limits.DEFAULT, survey);
    }

    private static String part(byte[] workbook, String name) {
        byte[] part = Zips.parts(workbook).getOrDefault(name, new byte[0]);
        return new String(part, StandardCharsets.UTF_8);
    }

    private static Seen seen(byte[] workbook) {
        return XlsxBook.<Seen>read(workbook, Limits.DEFAULT, Seen::of);
    }

    @Test
    void only_what_is_named_goes_back() {
        byte[] back = back(LoadedFile.xlsx(), A2, F9);

        assertThat(Zips.parts(back).keySet())
                .containsExactlyInAnyOrder(
                        SHEET,
                        "xl/comments2.xml",
                        "xl/drawings/vmlDrawing2.vml",
                        "xl/worksheets/_rels/sheet2.xml.rels",
                        LIST,
                        "xl/styles.xml",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "docProps/core.xml",
                        "_rels/.rels",
                        "[Content_Types].xml");
        for (String name : Zips.parts(back).keySet()) {
            assertThat(part(back, name)).as(name).doesNotContain(LoadedFile.LEFT_BEHIND);
        }
        assertThat(part(back, "xl/worksheets/_rels/sheet2.xml.rels"))
                .contains("../drawings/vmlDrawing2.vml", "../comments2.xml");
    }

    @Test
    void values_stand_where_they_stood_as_they_were_last() {
        Seen.Sheet sheet = seen(back(LoadedFile.xlsx(), A2, F9)).sheets().get(1);

        assertThat(sheet.name()).isEqualTo("Mô 'h' ình");
        assertThat(sheet.hiddenColumns()).isEmpty();
        assertThat(sheet.rows()).noneMatch(Row::isHidden);
        assertThat(sheet.rows().getFirst().struck()).containsExactly(1);
        assertThat(sheet.shown())
                .startsWith(
                        List.of("12 & 15", "@SUM(1)"),
                        List.of("2022-01-01", "=cmd|' /c calc'!A0", "TRUE", "#DIV/0!"),
                        List.of("#VALUE!", "1.5"));
    }

    /** Programs name parts as they like; the relations of the workbook say where they are. */
    @Test
    void texts_and_styles_are_found_where_the_workbook_says() {
        byte[] sent = LoadedFile.xlsx();
        Map<String, byte[]> parts = Zips.parts(sent);
        parts.put("xl/Words/All.xml", parts.remove("xl/sharedStrings.xml"));
        parts.put("xl/looks.xml", parts.remove("xl/styles.xml"));
        byte[] elsewhere =
                Zips.edit(
                        Zips.zip(parts),
                        "xl/_rels/workbook.xml.rels",
                        "</Relationships>",
                        "<Relationship Id=\"t\" Type=\"x/sharedStrings\""
                            + " Target=\"words/all.xml\"/><Relationship Id=\"s\" Type=\"x/styles\""
                            + " Target=\"/xl/looks.xml\"/></Relationships>");

        assertThat(seen(elsewhere).sheets()).isEqualTo(seen(sent).sheets());
        assertThat(Zips.parts(back(elsewhere, A2)))
                .usingRecursiveComparison()
                .isEqualTo(Zips.parts(back(sent, A2)));
    }

    @Test
    void a_cell_is_marked_by_colour_frame_and_comment_and_text_stays_text() {
        byte[] back = back(LoadedFile.xlsx(), A2, F9);

        assertThat(part(back, "xl/comments2.xml"))
                .contains("ref=\"A2\"", "ref=\"F9\"", "&quot;x&quot; &lt;sai&gt;");
        assertThat(format(back, "A2"))
                .contains("fillId=\"" + fill(back, "FFFBD2CF") + "\"", "numFmtId=\"164\"");
        assertThat(format(back, "F9")).contains("fillId=\"" + fill(back, "FFFFF1B6") + "\"");
        assertThat(format(back, "B2")).contains("quotePrefix=\"1\"");
        assertThat(format(back, "B3")).doesNotContain("quotePrefix");
        assertThat(part(back, "xl/styles.xml"))
                .contains("<left style=\"medium\"><color rgb=\"FFB3261D\"/>");
        assertThat(part(back, LIST)).contains("location=\"'Mô ''h'' ình'!A2\"");
    }

    private static String format(byte[] back, String a1) {
        String sheet = part(back, SHEET);
        String cell = sheet.substring(sheet.indexOf("<c r=\"" + a1 + "\""));
        int number = Integer.parseInt(cell.replaceAll("(?s)^<c r=\"\\w+\" s=\"(\\d+)\".*", "$1"));
        String styles = part(back, "xl/styles.xml");
        return styles.substring(styles.indexOf("<cellXfs")).split("<xf ", -1)[number + 1];
    }

    private static int fill(byte[] back, String colour) {
        String styles = part(back, "xl/styles.xml");
        String[] fills = styles.substring(styles.indexOf("<fills")).split("<fill>", -1);
        return IntStream.range(1, fills.length).filter(i -> fills[i].contains(colour)).sum() - 1;
    }

    @Test
    void the_look_is_kept_without_what_we_put_there_the_last_time() {
        byte[] back = back(LoadedFile.xlsx(), F9);

        assertThat(part(back, "xl/styles.xml"))
                .contains(
                        "<sz val=\"13.0\"/><name val=\"Times New Roman\"/>",
                        "<b/><sz val=\"10.0\"/><color rgb=\"FFFF0000\"/>",
                        "<fgColor rgb=\"FF808080\"/>",
                        "<left style=\"thin\"><color auto=\"1\"/></left><right/><top/><bottom/>",
                        "horizontal=\"center\" wrapText=\"1\"/>",
                        "formatCode=\"dd\\.mm &quot;x&quot;\"")
                .doesNotContain("FFB3261D\"/></top>");
        assertThat(format(back, "A2")).contains("fillId=\"0\"");
        assertThat(part(back, SHEET))
                .contains(
                        "ySplit=\"1\" topLeftCell=\"A2\"",
                        "<col min=\"1\" max=\"1\" width=\"30.0\"",
                        "<col min=\"3\" max=\"3\" width=\"9.14\"",
                        "<row r=\"1\" ht=\"40.0\"",
                        "<mergeCell ref=\"A5:B6\"/>",
                        "fitToHeight=\"0\" orientation=\"landscape\"",
                        "<strike/>",
                        "<color rgb=\"FF2F5597\"/>",
                        ".VnTime");
    }

    @Test
    void the_same_input_gives_the_same_bytes() {
        assertThat(back(LoadedFile.xlsx(), A2, F9)).isEqualTo(back(LoadedFile.xlsx(), A2, F9));
    }

    @Test
    void a_broken_file_does_not_go_back_and_its_list_does() {
        byte[] sent = LoadedFile.xlsx();
        byte[] hurt = Arrays.copyOf(sent, sent.length / 2);
        Survey nothing = new Survey(List.of());
        assertThatThrownBy(() -> FeedbackWorkbook.ofXlsx(book(), hurt, Limits.DEFAULT, nothing))
                .isInstanceOf(BrokenFile.class);
        Seen list = seen(FeedbackWorkbook.ofNothing(book(A2)));
        assertThat(list.sheets()).extracting(Seen.Sheet::name).containsExactly("Cần sửa");
        assertThat(list.sheet().shown().getLast()).contains("A2", "=1+1");
    }

    @Test
    void a_very_long_file_goes_back_as_its_first_rows_and_those_with_findings() {
        int rows = (int) (FeedbackWorkbook.MOST_CELLS / 100) + 1;
        Mark mark = mark("", "B1500", Severity.ERROR);
        Survey survey = Survey.of(longBook(rows), List.of(mark));
        byte[] back = FeedbackWorkbook.ofCells(book(mark), longBook(rows), survey);

        Seen.Sheet sheet = seen(back).sheets().get(1);
        assertThat(sheet.name()).isEqualTo("Dữ liệu");
        assertThat(sheet.rows().stream().map(Row::number).filter(n -> n > 15))
                .containsExactly(1500);
        assertThat(part(back, LIST)).contains("chỉ một phần");
    }

    private static Book longBook(int rows) {
        List<Cell> cells =
                IntStream.range(0, 100)
                        .mapToObj(i -> (Cell) new Cell.Number(BigDecimal.valueOf(i)))
                        .toList();
        var all = IntStream.rangeClosed(1, rows).mapToObj(row -> new Row(row, cells)).iterator();
        return new Book("csv", "UTF-8", List.of(), List.of(new Grid("", all)).iterator());
    }

    @Test
    void names_of_sheets_that_are_taken_or_too_long_are_made_to_fit() {
        SheetNames names = new SheetNames();
        assertThat(names.own("Cần sửa")).isEqualTo("Cần sửa");
        assertThat(names.of("cần sửa")).isEqualTo("cần sửa (2)");
        assertThat(names.of("'a[b]*'")).isEqualTo("_a_b___");
        assertThat(names.of("x".repeat(40))).isEqualTo("x".repeat(31));
        assertThat(names.of("x".repeat(50))).isEqualTo("x".repeat(27) + " (2)");
    }

    @Test
    void letters_that_markup_cannot_hold_are_replaced() {
        assertThat(Xml.text("a\u0000<\uD800&\"\n\r\uFFFF\uD83D\uDE00ệ"))
                .isEqualTo("a\uFFFD&lt;\uFFFD&amp;&quot;&#10;&#13;\uFFFD\uD83D\uDE00ệ");
    }
}
