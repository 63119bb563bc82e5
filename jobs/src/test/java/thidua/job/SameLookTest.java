package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import thidua.core.feedback.Carried;
import thidua.core.feedback.FeedbackBook;
import thidua.core.feedback.FindingSheet;
import thidua.core.feedback.Mark;
import thidua.core.finding.Severity;
import thidua.core.sheet.CellAddress;
import thidua.core.sheet.Row;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.LoadedFile;
import thidua.edge.workbook.LoadedXls;
import thidua.edge.workbook.LookFile;
import thidua.edge.workbook.LookOds;
import thidua.edge.workbook.Seen;
import thidua.edge.workbook.XlsFile;
import thidua.edge.workbook.Zips;
import thidua.edge.workbook.xlsx.XlsxBook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A workbook goes back as it looked, in whichever format it came. */
class SameLookTest {
    private static final String SHEET = "xl/worksheets/sheet2.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final Mark B2 =
            new Mark(CellAddress.of(LookFile.SHEET, "B2"), Severity.ERROR, "sai");

    private static byte[] back(byte[] sent, Mark... marks) {
        FindingSheet sheet =
                new FindingSheet(
                        "Cần sửa",
                        "thidua · Cần sửa",
                        List.of("Đơn vị"),
                        Map.of(Carried.OWN, "nguyên trang", Carried.CELLS, "chép"),
                        List.of("1", "2", "3", "4", "5", "6", "7", "8"),
                        List.of(),
                        "Dữ liệu");
        FeedbackBook book = new FeedbackBook("0f", "a", sheet, List.of(marks));
        return FeedbackFolder.workbook(book, sent, Limits.DEFAULT);
    }

    private static String part(byte[] workbook, String name) {
        byte[] part = Zips.parts(workbook).getOrDefault(name, new byte[0]);
        return new String(part, StandardCharsets.UTF_8);
    }

    private static Seen seen(byte[] workbook) {
        return XlsxBook.<Seen>read(workbook, Limits.DEFAULT, Seen::of);
    }

    @Test
    void an_old_workbook_goes_back_with_the_look_of_the_same_in_the_format_of_today() {
        byte[] old = back(LookFile.xls(), B2);
        byte[] today = back(LookFile.xlsx(), B2);

        assertThat(part(old, SHEET)).isEqualTo(part(today, SHEET));
        assertThat(part(old, STYLES)).isEqualTo(part(today, STYLES));
        assertThat(old).isEqualTo(today);
        assertThat(back(LookFile.xls(), B2)).isEqualTo(old);
    }

    @Test
    void the_look_of_an_old_workbook_is_what_its_sender_saw() {
        byte[] back = back(LookFile.xls(), B2);

        assertThat(part(back, SHEET))
                .contains(
                        "<pane xSplit=\"1\" ySplit=\"2\"",
                        "defaultColWidth=\"12.71\"",
                        "<col min=\"1\" max=\"1\" width=\"30.0\"",
                        "<col min=\"2\" max=\"2\" width=\"12.5\" customWidth=\"1\"/>",
                        "<row r=\"1\" ht=\"40.0\"",
                        "<row r=\"3\"><c r=\"A3\"",
                        "<mergeCell ref=\"A1:D1\"/>",
                        "fitToHeight=\"0\" orientation=\"landscape\"");
        assertThat(part(back, STYLES))
                .contains(
                        "formatCode=\"dd/mm/yyyy\"",
                        "<b/><sz val=\"14.0\"/><color rgb=\"FF1F4E79\"/>",
                        "<i/><strike/><u/>",
                        "<fgColor rgb=\"FFDDEBF7\"/>",
                        "<right style=\"medium\"><color rgb=\"FF1F4E79\"/>",
                        "numFmtId=\"4\"",
                        "horizontal=\"left\" indent=\"2\"",
                        "textRotation=\"90\"");
        assertThat(seen(back).sheets().get(1).shown().get(1))
                .containsExactly("Tổng số 😀", "1234.5", "2022-01-01", "", "TRUE", "#N/A");
    }

    @Test
    void only_what_is_named_goes_back() {
        byte[] loaded = back(LoadedXls.xls(), B2);

        assertThat(seen(loaded).sheets())
                .extracting(Seen.Sheet::name)
                .containsExactly("Cần sửa", LookFile.SHEET);
        assertThat(seen(loaded).hidden()).isEmpty();
        assertThat(seen(loaded).traits()).isEmpty();
        assertThat(Zips.parts(loaded).keySet())
                .isEqualTo(Zips.parts(back(LookFile.xlsx(), B2)).keySet());
        for (String name : Zips.parts(loaded).keySet()) {
            assertThat(part(loaded, name)).as(name).doesNotContain(LoadedFile.LEFT_BEHIND);
        }
    }

    @Test
    void what_was_marked_and_is_mended_does_not_stay_red() {
        String styles = part(back(LoadedXls.marked()), STYLES);

        assertThat(styles)
                .doesNotContain("FFFFCC99", "FFFBD2CF", "FF993300", "FFB3261D")
                .contains("<left/><right/><top style=\"thin\"><color rgb=\"FF000000\"/>");
    }

    @Test
    void an_old_workbook_whose_rows_do_not_ascend_goes_back_as_its_cells() {
        byte[] sent =
                XlsFile.of(
                        book -> {
                            var sheet = book.createSheet(LookFile.SHEET);
                            sheet.createRow(0).createCell(0).setCellValue(1.25);
                            sheet.createRow(1).createCell(0).setCellValue(2.5);
                        });
        int firstRow = indexOf(sent, 0x03, 0x02, 0x0E, 0x00, 0x00, 0x00) + 4;
        sent[firstRow] = 7;
        Seen back = seen(back(sent));

        assertThat(back.sheet().shown()).contains(List.of("chép"));
        assertThat(back.sheets().get(1).rows())
                .extracting(Row::number, row -> row.cell(1).shown())
                .containsExactly(tuple(2, "2.5"), tuple(8, "1.25"));
    }

    private static int indexOf(byte[] bytes, int... wanted) {
        return IntStream.range(0, bytes.length - wanted.length)
                .filter(
                        at ->
                                IntStream.range(0, wanted.length)
                                        .allMatch(i -> bytes[at + i] == wanted[i]))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hidden_sheets_between_others_do_not_shift_the_look() {
        byte[] sent =
                XlsFile.of(
                        book -> {
                            for (String name : List.of("Một", "Ẩn", "Hai")) {
                                book.createSheet(name)
                                        .createRow(4)
                                        .createCell(0)
                                        .setCellValue(name);
                                book.getSheet(name).setColumnWidth(0, name.length() * 2560);
                            }
                            book.setSheetHidden(1, true);
                        });
        byte[] back = back(sent);

        assertThat(seen(back).sheets().stream().skip(1).map(s -> s.name() + s.shown()))
                .containsExactly("Một[[Một]]", "Hai[[Hai]]");
        assertThat(Stream.of(SHEET, "xl/worksheets/sheet3.xml").map(name -> part(back, name)))
                .allMatch(part -> part.contains("width=\"30.0\""));
    }

    @Test
    void an_open_document_goes_back_with_the_look_of_the_same_in_the_format_of_today() {
        byte[] open = back(LookOds.ods(), B2);
        byte[] today = back(LookOds.xlsx(), B2);

        assertThat(part(open, SHEET))
                .contains("<col min=\"2\" max=\"2\" width=\"12.5\"", "<mergeCell ref=\"A1:D1\"/>")
                .isEqualTo(part(today, SHEET));
        assertThat(part(open, STYLES))
                .contains("<b/><sz val=\"14.0\"/>", "formatCode=\"dd/mm/yyyy\"")
                .isEqualTo(part(today, STYLES));
        assertThat(open).isEqualTo(today);
        assertThat(back(LookOds.ods(), B2)).isEqualTo(open);
    }

    @Test
    void of_an_open_document_only_what_is_named_goes_back() {
        byte[] back = back(LookOds.ods(), B2);

        assertThat(seen(back).hidden()).isEmpty();
        for (String name : Zips.parts(back).keySet()) {
            assertThat(part(back, name)).as(name).doesNotContain(LoadedFile.LEFT_BEHIND);
        }
    }

    @Test
    void what_was_marked_in_an_open_document_and_is_mended_does_not_stay_red() {
        byte[] red = Zips.edit(LookOds.ods(), "styles.xml", "#ddebf7", "#fbd2cf");
        byte[] marked =
                Zips.edit(red, LookOds.CONTENT, "1.76pt solid #1f4e79", "1.76pt solid #b3261d");

        assertThat(part(back(marked), STYLES))
                .doesNotContain("FFFBD2CF", "FFB3261D", "FFDDEBF7")
                .contains("</left><right/><top style=\"double\">");
    }

    @Test
    void an_open_document_whose_styles_inherit_in_a_circle_goes_back_as_its_cells() {
        byte[] sent =
                Zips.edit(
                        LookOds.ods(),
                        "styles.xml",
                        "style:parent-style-name=\"Default\"",
                        "style:parent-style-name=\"Bold\"");
        Seen back = seen(back(sent));

        assertThat(back.sheet().shown()).contains(List.of("chép"));
        assertThat(back.sheets().get(1).shown().get(1))
                .containsExactly("Tổng số 😀", "1234.5", "2022-01-01", "", "TRUE", "#N/A");
    }

    @Test
    void rows_of_an_open_document_are_repeated_with_their_look() {
        byte[] sent =
                Zips.edit(
                        LookOds.ods(),
                        LookOds.CONTENT,
                        "<table:table-row table:style-name=\"r6\">",
                        "<table:table-row table:style-name=\"r6\""
                                + " table:number-rows-repeated=\"3\">");

        assertThat(part(back(sent), SHEET))
                .contains("<row r=\"6\" s=", "<row r=\"7\" s=", "<row r=\"8\" s=")
                .doesNotContain("<row r=\"9\"");
    }
}
