package thidua.edge.delimited;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import thidua.core.sheet.BrokenFile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class DelimitedTest {
    private static List<String> rows(String text) {
        return Delimited.read(
                text,
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
    void a_byte_order_mark_is_no_part_of_the_text() {
        assertThat(Delimited.text("\uFEFFSTT".getBytes(StandardCharsets.UTF_8))).hasValue("STT");
    }

    @Test
    void bytes_that_are_no_utf8_or_hold_control_characters_are_no_text() {
        assertThat(Delimited.text(new byte[] {'a', (byte) 0xE9, 'b'})).isEmpty();
        assertThat(Delimited.text(new byte[] {'a', 0, 'b'})).isEmpty();
    }

    @Test
    void a_quote_that_is_never_closed_breaks_the_file() {
        assertThatThrownBy(() -> rows("a,b\n1,\"open\n2,3\n")).isInstanceOf(BrokenFile.class);
    }

    @Test
    void an_endless_record_is_stopped_before_it_swallows_the_file() {
        String text = "a,b\n1,\"" + "x".repeat(2 * BoundedReader.LONGEST_RECORD);
        assertThatThrownBy(() -> rows(text)).isInstanceOf(BrokenFile.class);
    }
}
