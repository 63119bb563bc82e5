package thidua.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

class DueDatesTest {

    private static List<String> due(DueDates dates, int year) {
        return List.of(
                dates.of(year, FactTable.MODELS).toString(),
                dates.of(year, FactTable.AWARDS).toString());
    }

    @Test
    void where_nothing_was_agreed_both_tables_are_due_on_15_december() {
        assertThat(DueDates.parse("12-15", "")).isEqualTo(DueDates.DEFAULT);
        assertThat(due(DueDates.DEFAULT, 2021)).containsExactly("2021-12-15", "2021-12-15");
    }

    @Test
    void the_nearest_agreement_holds() {
        DueDates dates =
                DueDates.parse(
                        "11-30",
                        "awards = 12-31, 2022=2023-01-10,2023/awards=2024-01-20, 2024=12-20");
        assertThat(due(dates, 2021)).containsExactly("2021-11-30", "2021-12-31");
        assertThat(due(dates, 2022)).containsExactly("2023-01-10", "2023-01-10");
        assertThat(due(dates, 2023)).containsExactly("2023-11-30", "2024-01-20");
        assertThat(due(dates, 2024)).containsExactly("2024-12-20", "2024-12-20");
    }

    @Test
    void the_29th_of_february_is_the_last_of_february_elsewhere() {
        assertThat(DueDates.parse("02-29", "").of(2023, FactTable.MODELS))
                .isEqualTo(LocalDate.of(2023, 2, 28));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "15-12; ''; thidua.due: \"15-12\"",
                "15/12; ''; thidua.due: \"15/12\"",
                "12-15; awards; thidua.due-exceptions: \"awards\"",
                "12-15; =12-31; thidua.due-exceptions: \"=12-31\"",
                "12-15; /awards=12-31; thidua.due-exceptions: \"/awards=12-31\"",
                "12-15; 2021=31-12; thidua.due-exceptions: \"2021=31-12\"",
                "12-15; 2021=2022-02-30; thidua.due-exceptions: \"2021=2022-02-30\"",
                "12-15; awards=2022-01-10; thidua.due-exceptions: \"awards=2022-01-10\"",
                "12-15; '2021=12-20,2021=12-21'; thidua.due-exceptions names 2021 twice"
            })
    void what_cannot_be_read_is_named_with_its_key(String rule, String exceptions, String said) {
        assertThatThrownBy(() -> DueDates.parse(rule, exceptions))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(said);
    }

    @Test
    void equal_dates_have_equal_words() {
        assertThat(DueDates.parse("12-15", "2022=12-20, awards=12-31").toString())
                .isEqualTo(DueDates.parse("12-15", "awards=12-31,2022=12-20").toString())
                .isNotEqualTo(DueDates.DEFAULT.toString());
    }
}
