package thidua.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thidua.core.fact.Ledger;
import thidua.core.fact.Reading;
import thidua.core.fact.Submission;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;

import java.util.List;

class NilBoxTest {
    private static final String HEADER = "STT | Tên mô hình | Tình trạng\n";
    private static final String ROW = "1 | Zalo an ninh | mới xây dựng\n";

    private static Submission only(Reading reading) {
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.submissions()).hasSize(1);
        return reading.submissions().getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Không phát sinh: | không phát sinh",
                "Không phát sinh (chọn khi không có): |  | Không phát sinh",
                "không phát sinh: x",
                "KHÔNG PHÁT SINH : | có",
                "Không phát sinh (đánh dấu): | ✓",
                "Không phát sinh (đánh dấu): | √",
                "Không phát sinh (đánh dấu): | TRUE",
            })
    void a_ticked_box_above_a_table_without_rows_is_nil_without_a_question(String box) {
        Submission submission = only(Sheets.read(box + "\n" + HEADER));

        assertThat(submission.nil()).isTrue();
        assertThat(submission.findings()).isEmpty();
        assertThat(submission.ledger()).isEqualTo(new Ledger(0, 0, 1, 0, 0, 2, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Không phát sinh:",
                "Không phát sinh (chọn khi không có): | ",
                "Không phát sinh: | không",
                "Không phát sinh: | 0",
                "Không phát sinh: | FALSE",
                "Không phát sinh: | ?",
                "Không phát sinh: | 3 mô hình",
            })
    void a_box_that_is_not_ticked_says_nothing(String box) {
        Submission loaded = only(Sheets.read(box + "\n" + HEADER + ROW));
        Submission empty = only(Sheets.read(box + "\n" + HEADER));

        assertThat(loaded.models()).hasSize(1);
        assertThat(loaded.findings()).isEmpty();
        assertThat(empty.nil()).isTrue();
        assertThat(empty.findings()).extracting(Finding::rule).containsExactly(Rule.EMPTY_TABLE);
    }

    @Test
    void a_ticked_box_above_rows_contradicts_them() {
        Submission submission =
                only(Sheets.read("Không phát sinh: | không phát sinh\n" + HEADER + ROW));

        assertThat(submission.nil()).isFalse();
        assertThat(submission.findings())
                .isEqualTo(List.of(Sheets.finding(Rule.NIL_WITH_ROWS, 2, 0, "")));
    }

    @Test
    void the_box_of_a_second_table_on_a_sheet_is_its_own() {
        Reading reading =
                Sheets.read(
                        HEADER
                                + ROW
                                + "Không phát sinh (chọn khi không có): | không phát sinh\n"
                                + "STT | Tên tập thể, cá nhân | Đối tượng | Hình thức khen"
                                + " thưởng\n");

        assertThat(Sheets.findings(reading)).isEmpty();
        assertThat(reading.submissions()).extracting(Submission::nil).containsExactly(false, true);
    }

    @Test
    void a_ticked_box_does_not_say_whose_table_it_is() {
        Reading reading =
                Sheets.read(
                        new Source(2021, "bao-cao.xlsx"),
                        Sheets.grid("S", "Không phát sinh: | x\n" + HEADER));

        assertThat(reading.submissions()).isEmpty();
        assertThat(reading.findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.UNIT_NOT_STATED);
    }
}
