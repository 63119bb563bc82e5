package thidua.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.bench.Answers.Counts;
import thidua.bench.input.Expected;

import java.util.List;
import java.util.Map;

/** Runs with {@code mvn -Pbench -DskipTests=false -Dtest=AnswersTest test}. */
class AnswersTest {
    private static final List<Expected> MADE =
            List.of(new Expected(2024, "99001", 7, 5, 0), new Expected(2025, "99001", 8, 0, 2));
    private static final Map<String, Integer> MODELS = Map.of("2024 99001", 7, "2025 99001", 8);
    private static final Map<String, Integer> AWARDS = Map.of("2024 99001", 5);
    private static final Map<String, Integer> REFUSED = Map.of("2025 99001", 2);

    @Test
    void an_answer_is_right_when_all_counts_of_each_unit_and_year_are_those_made_up() {
        assertThat(Answers.compare(MADE, new Counts(MODELS, AWARDS, REFUSED))).isNull();
    }

    @Test
    void a_row_made_up_to_be_refused_that_nobody_refused_is_a_wrong_answer() {
        assertThat(Answers.compare(MADE, new Counts(MODELS, AWARDS, Map.of())))
                .isEqualTo("1 of 2 counts differ");
        assertThat(Answers.compare(MADE, new Counts(MODELS, AWARDS, Map.of("2025 99001", 3))))
                .isEqualTo("1 of 2 counts differ");
        assertThat(Answers.compare(MADE, new Counts(MODELS, AWARDS, Map.of("2024 99001", 2))))
                .isEqualTo("2 of 2 counts differ");
    }

    @Test
    void a_model_or_an_award_too_few_is_a_wrong_answer() {
        assertThat(Answers.compare(MADE, new Counts(AWARDS, AWARDS, REFUSED)))
                .isEqualTo("2 of 2 counts differ");
        assertThat(Answers.compare(MADE, new Counts(MODELS, Map.of(), REFUSED)))
                .isEqualTo("1 of 2 counts differ");
    }

    @Test
    void what_belongs_to_nobody_who_sent_something_is_a_wrong_answer() {
        Map<String, Integer> stray = Map.of("2025 99001", 2, "2025 of no unit", 1);

        assertThat(Answers.compare(MADE, new Counts(MODELS, AWARDS, stray)))
                .isEqualTo("units and years that were not sent: 1");
    }
}
