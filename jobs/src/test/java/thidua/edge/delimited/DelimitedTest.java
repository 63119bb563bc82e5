package thidua.edge.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.core.dialect.Remark;
import thidua.core.text.Legacy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class DelimitedTest {
    private static Delimited open(String text) {
        return Delimited.open(Delimited.text(text.getBytes(StandardCharsets.UTF_8)).orElseThrow());
    }

    private static List<String> rows(Delimited opened) {
        return opened.read(
                book -> {
                    List<String> rows = new ArrayList<>();
                    book.grids()
                            .next()
                            .rows()
                            .forEachRemaining(
                                    r ->
                                            rows.add(
                                                    r.number()
                                                            + r.cells().stream()
                                                                    .map(c -> "|" + c.shown())
                                                                    .reduce("", String::concat)));
                    return rows;
                });
    }

    private static List<String> rows(String text) {
        return rows(open(text));
    }

    @Test
    void records_are_rows_and_quoted_line_breaks_stay_in_their_cell() {
        assertThat(rows("STT,Tên\r\n1,\"Tổ,\nđội\"\r\n\r\n2,\"\"\"A\"\"\""))
                .containsExactly("1|STT|Tên", "2|1|Tổ,\nđội", "3|", "4|2|\"A\"");
    }

    @Test
    void commas_inside_header_words_do_not_hide_semicolons() {
        assertThat(rows("STT;Tên tập thể, cá nhân;Ghi chú\n1;A, B, C;x\n"))
                .containsExactly("1|STT|Tên tập thể, cá nhân|Ghi chú", "2|1|A, B, C|x");
    }

    @Test
    void the_encoding_found_is_the_one_of_the_book() {
        byte[] bytes = Legacy.tcvn3("STT;Tên mô hình;Tình trạng\n1;Tiếng kẻng;mới\n");
        Delimited opened = Delimited.open(Delimited.text(bytes).orElseThrow());
        assertThat(opened.<String>read(book -> book.encoding())).isEqualTo("TCVN3");
        assertThat(rows(opened).getFirst()).isEqualTo("1|STT|Tên mô hình|Tình trạng");
    }

    @Test
    void a_quote_that_is_never_closed_is_a_letter_and_named() {
        Delimited opened = open("a,b\n1,\"open\n2,3\n4,5\n");
        assertThat(rows(opened)).containsExactly("1|a|b", "2|1|\"open", "3|2|3", "4|4|5");
        assertThat(opened.remarks()).containsExactly(new Remark(2, "stray-quote", "1,\"open"));
    }

    @Test
    void a_row_with_its_own_delimiter_is_read_by_it_and_named() {
        Delimited opened = open("a,b,c\n1,2,3\n4;5;6\n7,8,9\n");
        assertThat(rows(opened)).containsExactly("1|a|b|c", "2|1|2|3", "3|4|5|6", "4|7|8|9");
        assertThat(opened.remarks()).containsExactly(new Remark(3, "other-delimiter", "4;5;6"));
    }

    @Test
    void rows_of_another_width_are_named_but_titles_are_not() {
        Delimited opened =
                open("Báo cáo\na,b,c,d\n1,2,3,4\n5,6,7,8,9\n1,2,3,4\n5,6,7\n1,2,3,4\nKý tên\n");
        assertThat(rows(opened)).hasSize(8);
        assertThat(opened.remarks())
                .extracting(r -> r.row() + " " + r.what())
                .containsExactly("4 wider", "6 narrower");
    }
}
