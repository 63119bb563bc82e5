package thidua.edge.workbook.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import thidua.core.sheet.Area;
import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.Row;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Seen;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

class HtmlBookTest {
    private static Seen.Sheet sheet(String page) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        assertThat(HtmlBook.isHtml(bytes)).isTrue();
        return HtmlBook.<Seen>read(bytes, Limits.DEFAULT, Seen::of).sheet();
    }

    @Test
    void a_page_is_one_sheet_from_top_to_bottom() {
        Seen.Sheet sheet =
                sheet(
                        "<html><head><meta charset=utf-8><title>x</title></head><body><p>Đơn vị:"
                                + " Nam Trực<br>Năm 2021</p><table><tr><th rowspan=2>STT<th"
                                + " colspan=2>Mô<br>hình<tr><td>a<td>b</table>hết</body></html>");
        assertThat(sheet.shown())
                .containsExactly(
                        List.of("Đơn vị: Nam Trực"),
                        List.of("Năm 2021"),
                        List.of("STT", "Mô hình", ""),
                        List.of("", "a", "b"),
                        List.of("hết"));
        assertThat(sheet.merged()).containsExactly(new Area(3, 1, 4, 1), new Area(3, 2, 3, 3));
    }

    @Test
    void rows_that_are_hidden_or_struck_are_told() {
        Seen.Sheet sheet =
                sheet(
                        "<html><style>.xl9 {text-decoration:line-through;}</style><table><tr"
                                + " style='display: none'><td>a<tr><td>b<td><s>1</s>2<tr><td"
                                + " class=xl9>c</table>");
        assertThat(sheet.rows().stream().map(r -> r.isHidden()))
                .containsExactly(true, false, false);
        assertThat(sheet.rows().stream().map(r -> r.struck()))
                .containsExactly(Set.of(), Set.of(2), Set.of(1));
    }

    @Test
    void rows_are_hidden_by_classes_and_with_what_is_around_them() {
        Seen.Sheet sheet =
                sheet(
                        "<html><style><!-- .gone, tr.out {mso-height-source:userset; display :none}"
                            + " .back{display:none} .back{display:table-row} .a .b{display:none} /*"
                            + " .c{display:none} */ @media print{.d{display:none}}"
                            + " --></style><table><tr class='x gone'><td>1<tr class=out><td>2<tbody"
                            + " class=gone><tr><td>3</tbody><tbody><tr class=back><td>4<tr"
                            + " class=b><td>5<tr class=c><td>6<tr class=d><td>7<tr class=gone"
                            + " style='display:table-row'><td>8<tr><td class=gone>9</table><table"
                            + " style='display:none'><tr><td>10</table>");
        assertThat(sheet.rows().stream().filter(Row::isHidden).map(Row::number))
                .containsExactly(1, 2, 3, 10);
    }

    @Test
    void a_raised_digit_is_no_digit_of_the_number_beside_it() {
        Seen.Sheet sheet =
                sheet(
                        "<html><style>.f5 {vertical-align: super}</style><table><tr><td>10<sup>1"
                                + "</sup><td>10<font size=1><sub><b>2</b></sub></font><td>10<span"
                                + " style='vertical-align: super'>3</span><td>10<span class=f5>4"
                                + "</span><td class=f5>12</table>");
        assertThat(sheet.shown()).containsExactly(List.of("10¹", "10₂", "10³", "10⁴", "12"));
    }

    @Test
    void a_table_within_a_table_says_nothing_sure() {
        assertThatThrownBy(() -> sheet("<table><tr><td><table><tr><td>a</table></table>"))
                .isInstanceOfSatisfying(
                        BrokenFile.class,
                        e -> assertThat(e.reason()).isEqualTo(BrokenFile.Reason.UNREAD_FORMAT));
    }
}
