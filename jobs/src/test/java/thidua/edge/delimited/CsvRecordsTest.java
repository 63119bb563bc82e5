package thidua.edge.delimited;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import thidua.core.reference.Entry;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class CsvRecordsTest {
    private static final List<String> COLUMNS = List.of("file", "received_on");

    @Test
    void records_know_their_columns_and_the_line_they_begin_on() {
        assertThat(
                        read(
                                "received_on,file,by\r\n2022-01-05,a.xlsx,An\r\n\r\n"
                                        + "2022-01-06,\"b\nc, d\",\r\n2022-01-07,e"))
                .containsExactly(
                        entry(2, "2022-01-05", "a.xlsx", "An"),
                        entry(4, "2022-01-06", "b\nc, d", ""),
                        entry(6, "2022-01-07", "e", ""));
    }

    @Test
    void a_byte_order_mark_and_blanks_around_a_field_are_tolerated() {
        assertThat(read("\uFEFFfile , received_on\n a , b \n"))
                .containsExactly(new Entry("r.csv", 2, Map.of("file", "a", "received_on", "b")));
    }

    @Test
    void what_repeats_the_cell_above_is_kept_once() {
        List<Entry> entries = read("file,received_on\na,x\nb,x\n,x\n");

        assertThat(entries)
                .extracting(Entry::fields)
                .containsExactly(
                        Map.of("file", "a", "received_on", "x"),
                        Map.of("file", "b", "received_on", "x"),
                        Map.of("file", "", "received_on", "x"));
        assertThat(entries.get(2).text("received_on"))
                .isSameAs(entries.getFirst().text("received_on"));
        assertThat(entries.getFirst().fields())
                .containsOnlyKeys("file", "received_on")
                .doesNotContainKey("a");
    }

    @Test
    void a_missing_column_is_named_with_what_is_expected() {
        assertThatThrownBy(() -> read("file;received_on\n"))
                .isInstanceOf(UnreadableRecords.class)
                .hasMessage(
                        "r.csv has no column \"file\"; expected file, received_on, found"
                                + " file;received_on");
    }

    @Test
    void a_column_twice_a_field_too_many_and_an_empty_file_are_refused() {
        assertThatThrownBy(() -> read("file,received_on,file\n"))
                .hasMessageContaining("two columns");
        assertThatThrownBy(() -> read("file,received_on\na,b,c\n"))
                .hasMessage(
                        "r.csv line 2 has 3 fields, the header has 2; quote a text with a comma");
        assertThatThrownBy(() -> read(""))
                .hasMessage("r.csv is empty; expected a header with file, received_on");
    }

    @Test
    void lines_are_given_as_they_come() {
        byte[] text =
                ("file,received_on\n" + "a,b\n".repeat(50_000) + "a,b,c\n")
                        .getBytes(StandardCharsets.UTF_8);
        List<Integer> given = new ArrayList<>();

        assertThatThrownBy(
                        () ->
                                CsvRecords.each(
                                        "r.csv",
                                        new ByteArrayInputStream(text),
                                        COLUMNS,
                                        entry -> given.add(entry.line())))
                .hasMessageContaining("r.csv line 50002 has 3 fields");
        assertThat(given).hasSize(50_000);
    }

    @Test
    void lines_in_another_encoding_are_refused_as_they_come() {
        byte[] latin = "file,received_on\nÝ,b\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(
                        () ->
                                CsvRecords.each(
                                        "r.csv",
                                        new ByteArrayInputStream(latin),
                                        COLUMNS,
                                        entry -> {}))
                .hasMessage("r.csv is not UTF-8; save it as CSV UTF-8");
    }

    @Test
    void a_quote_that_never_ends_is_refused() {
        assertThatThrownBy(() -> read("file,received_on\n\"a,b\n"))
                .isInstanceOf(UnreadableRecords.class)
                .hasMessageContaining("r.csv");
    }

    @Test
    void other_encodings_are_refused_and_not_guessed() {
        byte[] latin = "file,received_on\nÝ,b\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> CsvRecords.read("r.csv", latin, COLUMNS))
                .hasMessage("r.csv is not UTF-8; save it as CSV UTF-8");
    }

    @Test
    void asking_for_a_column_nobody_read_is_a_mistake_in_the_code() {
        Entry entry = read("file,received_on\na,b\n").getFirst();
        assertThat(entry.text("file")).isEqualTo("a");
        assertThatThrownBy(() -> entry.text("sha256"))
                .hasMessage("r.csv line 2 was read without column sha256");
    }

    private static Entry entry(int line, String receivedOn, String file, String by) {
        return new Entry("r.csv", line, Map.of("received_on", receivedOn, "file", file, "by", by));
    }

    private static List<Entry> read(String text) {
        return CsvRecords.read("r.csv", text.getBytes(StandardCharsets.UTF_8), COLUMNS);
    }
}
