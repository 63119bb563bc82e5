package thidua.core.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import thidua.core.text.Encodings;

import java.util.List;

class CorpusTest {
    static List<Corpus.Case> cases() {
        return Corpus.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_polluted_file_gives_exactly_the_tables_a_reader_sees(Corpus.Case file) {
        TextReading reading = TextReading.read(Encodings.decode(file.bytes()).orElseThrow().text());
        assertThat(reading.found().tables().stream().map(FoundTable::cells).toList())
                .as("%s %s", reading.dialect(), reading.found().remarks())
                .isEqualTo(file.tables());
    }
}
