package thidua.edge.workbook.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import thidua.core.sheet.Area;
import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.Cell;
import thidua.core.sheet.Row;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.OdsFile;
import thidua.edge.workbook.Seen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class OdsBookTest {
    private static Seen seen(String tables) {
        return OdsBook.read(OdsFile.of(tables), Limits.DEFAULT, Seen::of);
    }

    private static Seen.Sheet sheet(String rows) {
        return seen("<table:table table:name=\"S\">" + rows + "</table:table>").sheet();
    }

    private static String text(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>"
                + text
                + "</text:p></table:table-cell>";
    }

    @Test
    void values_are_taken_by_their_type_and_not_by_how_they_are_shown() {
        assertThat(
                        sheet(
                                        """
                                        <table:table-row>
                                        <table:table-cell office:value-type="float" office:value="1234"><text:p>1.234</text:p></table:table-cell>
                                        <table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50%</text:p></table:table-cell>
                                        <table:table-cell office:value-type="date" office:date-value="2022-02-05T10:00:00"><text:p>5/2</text:p></table:table-cell>
                                        <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>ĐÚNG</text:p></table:table-cell>
                                        <table:table-cell table:formula="of:=NA()" office:value-type="string" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>
                                        <table:table-cell table:formula="of:=SUM([.A1])"/>
                                        </table:table-row>
                                        """)
                                .rows())
                .containsExactly(
                        new Row(
                                1,
                                List.of(
                                        new Cell.Number(BigDecimal.valueOf(1234)),
                                        new Cell.Text("50%"),
                                        new Cell.Date(LocalDate.of(2022, 2, 5)),
                                        new Cell.Text("TRUE"),
                                        new Cell.Error("#N/A"),
                                        new Cell.Error("=SUM([.A1])"))));
    }

    @Test
    void paragraphs_are_lines_and_comments_are_no_text() {
        assertThat(
                        sheet(
                                        "<table:table-row><table:table-cell"
                                            + " office:value-type=\"string\"><office:annotation><text:p>lời"
                                            + " bình</text:p></office:annotation><text:p>Tên\n"
                                            + "  mô<text:s text:c=\"2\"/>hình</text:p><text:p>dòng"
                                            + " <text:span>hai</text:span></text:p></table:table-cell></table:table-row>")
                                .shown())
                .containsExactly(List.of("Tên mô  hình\ndòng hai"));
    }

    @Test
    void repeats_fill_the_grid_and_blank_ones_to_the_end_cost_nothing() {
        Seen.Sheet sheet =
                sheet(
                        "<table:table-row table:number-rows-repeated=\"2\">"
                                + text("a")
                                        .replace(
                                                "<table:table-cell",
                                                "<table:table-cell"
                                                        + " table:number-columns-repeated=\"2\"")
                                + "<table:table-cell"
                                + " table:number-columns-repeated=\"16000\"/></table:table-row><table:table-row"
                                + " table:number-rows-repeated=\"1000000\"><table:table-cell"
                                + " table:number-columns-repeated=\"16384\"/></table:table-row><table:table-row>"
                                + text("z")
                                + "</table:table-row><table:table-row"
                                + " table:number-rows-repeated=\"1048576\"><table:table-cell/></table:table-row>");
        assertThat(sheet.rows().stream().map(Row::number)).containsExactly(1, 2, 1_000_003);
        assertThat(sheet.shown())
                .containsExactly(List.of("a", "a"), List.of("a", "a"), List.of("z"));
    }

    @ParameterizedTest
    @CsvSource({"rows,1048576", "rows,1001", "columns,16385", "columns,2000000000"})
    void what_says_something_is_not_repeated_without_bound(String what, int times) {
        String repeat = " table:number-" + what + "-repeated=\"" + times + "\"";
        String row =
                what.equals("rows")
                        ? "<table:table-row" + repeat + ">" + text("a")
                        : "<table:table-row>" + text("a").replaceFirst("-cell", "-cell" + repeat);
        assertThatThrownBy(() -> sheet(row + "</table:table-row>"))
                .isInstanceOfSatisfying(
                        BrokenFile.class,
                        e -> assertThat(e.reason()).isEqualTo(BrokenFile.Reason.TOO_LARGE));
    }

    @ParameterizedTest
    @CsvSource({
        "10<text:span text:style-name='high'>1</text:span>, 10¹",
        "10<text:span text:style-name='higher'>1<text:a>2</text:a></text:span>3, 10¹²3",
        "10<text:span text:style-name='low'>1</text:span>0, 10₁0",
        "10<text:span text:style-name='high'><text:span text:style-name='x'>1</text:span>"
                + "<text:span text:style-name='even'>2</text:span></text:span>, 10¹2"
    })
    void a_raised_digit_is_no_digit_of_the_number_beside_it(String written, String shown) {
        assertThat(sheet("<table:table-row>" + text(written) + "</table:table-row>").shown())
                .containsExactly(List.of(shown));
    }

    @Test
    void what_is_merged_hidden_or_struck_is_told() {
        Seen.Sheet sheet =
                sheet(
                        "<table:table-column/><table:table-column table:visibility=\"collapse\""
                                + " table:number-columns-repeated=\"2\"/><table:table-row>"
                                + text("a")
                                        .replaceFirst(
                                                "-cell", "-cell table:number-columns-spanned=\"2\"")
                                + "<table:covered-table-cell"
                                + " office:value-type=\"string\"><text:p>under</text:p></table:covered-table-cell>"
                                + text("c")
                                        .replaceFirst("-cell", "-cell table:style-name=\"struck\"")
                                + "</table:table-row><table:table-row table:visibility=\"filter\">"
                                + text("b")
                                + "</table:table-row>");
        assertThat(sheet.merged()).containsExactly(new Area(1, 1, 1, 2));
        assertThat(sheet.hiddenColumns()).containsExactlyInAnyOrder(2, 3);
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
    void a_hidden_sheet_is_apart_from_the_others() {
        String row = "<table:table-row>" + text("a") + "</table:table-row></table:table>";
        Seen seen =
                seen(
                        "<table:table table:name=\"Ẩn\" table:style-name=\"gone\">"
                                + row
                                + "<table:table table:name=\"Thấy\">"
                                + row);
        assertThat(seen.hidden()).containsExactly("Ẩn");
        assertThat(seen.sheets().stream().map(Seen.Sheet::name)).containsExactly("Thấy");
    }
}
