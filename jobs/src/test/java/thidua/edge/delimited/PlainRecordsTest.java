package thidua.edge.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class PlainRecordsTest {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

    private static final List<String> PIECES =
            List.of("a", "Ý Yên", " ", "\t", ",", ",", "\n", "\r\n", "\n\n", "#", "\u00a0", "1");

    @Test
    void made_up_texts_say_what_they_say_by_the_grammar_of_all_such_text() throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(12); pieces > 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertThat(plainly(text.toString())).as(text.toString()).isEqualTo(parsed(text));
        }
    }

    @Test
    void quotes_and_lines_that_only_a_carriage_return_ends_are_left_to_the_grammar() {
        assertThat(PlainRecords.suits("a,b\r\nc\n")).isTrue();
        assertThat(PlainRecords.suits("a,\"b\"\n")).isFalse();
        assertThat(PlainRecords.suits("a\rb\n")).isFalse();
        assertThat(PlainRecords.suits("a\n\r")).isFalse();
    }

    private static List<String> plainly(String text) {
        List<String> lines = new ArrayList<>();
        PlainRecords.read(text, (line, cells) -> lines.add(line + " " + cells));
        return lines;
    }

    private static List<String> parsed(CharSequence text) throws IOException {
        List<String> lines = new ArrayList<>();
        try (CSVParser parser = FORMAT.parse(new StringReader(text.toString()))) {
            for (CSVRecord csv : parser) {
                lines.add(parser.getCurrentLineNumber() + " " + csv.toList());
            }
        }
        return lines;
    }
}
