package thidua.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import thidua.core.fact.Ledger;
import thidua.core.fact.Reading;
import thidua.core.fact.Submission;
import thidua.core.finding.Severity;

import java.util.List;
import java.util.stream.IntStream;

/** One true report of two districts, written down in as many ways as there are seeds. */
class SameFactsTest {
    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void one_truth_in_many_layouts_gives_the_same_facts(int seed) {
        List<String> lines = TrueReport.lines(seed);
        String drawing = String.join("\n", lines);
        Reading reading = Sheets.read(new Source(2021, "tong-hop.xlsx"), Sheets.grid("S", drawing));

        assertThat(TrueReport.facts(reading)).as(drawing).isEqualTo(TrueReport.truth());
        assertThat(Sheets.findings(reading))
                .as(drawing)
                .noneMatch(f -> f.severity() != Severity.NOTICE);
        Ledger all = reading.rest();
        for (Submission submission : reading.submissions()) {
            all = all.plus(submission.ledger());
        }
        assertThat(all.read()).as(drawing).isEqualTo(lines.size());
        assertThat(all.loaded()).as(drawing).isEqualTo(TrueReport.ROWS);
    }
}
