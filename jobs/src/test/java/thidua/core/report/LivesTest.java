package thidua.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import static thidua.core.report.FindingLine.Life.FIXED;
import static thidua.core.report.FindingLine.Life.NEW;
import static thidua.core.report.FindingLine.Life.OPEN;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import thidua.core.fact.FactTable;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.report.FindingLine.Life;
import thidua.core.report.SeenFile.Said;
import thidua.core.sheet.CellAddress;

import java.time.LocalDate;
import java.util.List;

class LivesTest {
    private static final LocalDate EARLY = LocalDate.of(2021, 12, 1);
    private static final LocalDate LATE = LocalDate.of(2021, 12, 20);

    private static Finding finding(Rule rule, int row, String value) {
        return new Finding(rule, new CellAddress("S", row, 4), value, List.of());
    }

    private static Finding number(int row, String value) {
        return finding(Rule.NOT_A_NUMBER, row, value);
    }

    private static SeenFile file(
            long id, String path, @Nullable LocalDate day, boolean shown, Finding... models) {
        return new SeenFile(
                id,
                path,
                "sha-" + id,
                day,
                shown,
                List.of(),
                List.of(new Said("362", FactTable.MODELS, List.of(models))));
    }

    private static List<Life> lives(SeenFile... files) {
        return Lives.of(List.of(files)).stream().map(KeptFinding::life).toList();
    }

    @Test
    void what_is_told_to_each_unit_of_a_table_is_shown_once() {
        var column = new CellAddress("S", 6, 14);
        List<Said> units =
                List.of("362", "366").stream()
                        .map(
                                unit ->
                                        new Said(
                                                unit,
                                                FactTable.MODELS,
                                                List.of(
                                                        new Finding(
                                                                Rule.UNHEADED_COLUMN,
                                                                column,
                                                                "",
                                                                List.of("N")))))
                        .toList();
        SeenFile file = new SeenFile(1, "a", "sha-1", EARLY, true, List.of(), units);

        assertThat(lives(file)).containsExactly(NEW);
    }

    @Test
    void what_nothing_came_before_is_new() {
        assertThat(lives(file(1, "a", EARLY, true, number(7, "x")))).containsExactly(NEW);
    }

    @Test
    void a_correction_at_the_same_path_tells_fixed_open_and_new() {
        Finding mended = number(7, "x");
        Finding before = number(8, "y");
        Finding still = number(8, "y");
        Finding fresh = finding(Rule.UNKNOWN_STATUS, 9, "z");
        assertThat(
                        Lives.of(
                                List.of(
                                        file(1, "a", EARLY, false, mended, before),
                                        file(2, "a", LATE, true, still, fresh))))
                .containsExactly(
                        new KeptFinding("a", "sha-1", mended, FIXED),
                        new KeptFinding("a", "sha-2", still, OPEN),
                        new KeptFinding("a", "sha-2", fresh, NEW));
    }

    @Test
    void a_row_that_moved_keeps_its_finding() {
        assertThat(
                        lives(
                                file(1, "a", EARLY, false, number(7, "x"), number(9, "y")),
                                file(2, "a", LATE, true, number(8, "y"))))
                .containsExactly(FIXED, OPEN);
    }

    @Test
    void another_mistake_in_the_same_cell_is_the_same_finding() {
        assertThat(
                        lives(
                                file(1, "a", EARLY, false, number(7, "x")),
                                file(2, "a", LATE, true, number(7, "xx"))))
                .containsExactly(OPEN);
        assertThat(
                        lives(
                                file(1, "a", EARLY, false, number(7, "x")),
                                file(2, "a", LATE, true, finding(Rule.NOT_WHOLE, 7, "1,5"))))
                .containsExactly(FIXED, NEW);
    }

    @Test
    void of_three_alike_as_many_are_fixed_as_are_gone() {
        assertThat(
                        lives(
                                file(
                                        1,
                                        "a",
                                        EARLY,
                                        false,
                                        number(5, "x"),
                                        number(6, "x"),
                                        number(7, "x")),
                                file(2, "a", LATE, true, number(6, "x"))))
                .containsExactly(FIXED, FIXED, OPEN);
    }

    @Test
    void a_correction_kept_beside_what_it_corrects_marks_that_as_fixed_in_its_own_place() {
        Finding found = number(7, "x");
        assertThat(
                        Lives.of(
                                List.of(
                                        file(1, "a", EARLY, true, found),
                                        file(2, "a-sua", LATE, true))))
                .containsExactly(new KeptFinding("a", "sha-1", found, FIXED));
        assertThat(
                        lives(
                                file(1, "a", EARLY, true, number(7, "x")),
                                file(2, "a-sua", LATE, true, number(7, "x"))))
                .containsExactly(NEW, OPEN);
    }

    @Test
    void the_same_day_is_no_order_between_paths_but_first_sight_is_at_one() {
        assertThat(
                        lives(
                                file(1, "a", EARLY, true, number(7, "x")),
                                file(2, "b", EARLY, true, number(7, "x"))))
                .containsExactly(NEW, NEW);
        assertThat(
                        lives(
                                file(1, "a", EARLY, false, number(7, "x")),
                                file(2, "a", EARLY, true, number(7, "x"))))
                .containsExactly(OPEN);
    }

    @Test
    void an_unknown_day_is_before_all_known_ones() {
        assertThat(
                        lives(
                                file(2, "a", null, true, number(7, "x")),
                                file(1, "b", EARLY, true, number(7, "x"))))
                .containsExactly(NEW, OPEN);
    }

    @Test
    void only_the_content_just_before_counts() {
        assertThat(
                        lives(
                                file(1, "a", EARLY, false, number(7, "x")),
                                file(2, "a", EARLY.plusDays(1), false, number(8, "y")),
                                file(3, "a", LATE, true, number(7, "x"))))
                .containsExactly(FIXED, NEW);
    }

    @Test
    void two_corrections_of_one_statement_are_each_compared_with_it() {
        assertThat(
                        lives(
                                file(1, "a", EARLY, true, number(7, "x")),
                                file(2, "b", LATE, true, number(7, "x")),
                                file(3, "c", LATE, true)))
                .containsExactly(NEW, OPEN);
    }

    @Test
    void what_refused_the_file_is_fixed_when_the_path_holds_a_good_one() {
        Finding year =
                new Finding(
                        Rule.YEAR_CONTRADICTION,
                        CellAddress.wholeSheet(""),
                        "2020",
                        List.of("2021"));
        SeenFile refused = new SeenFile(1, "a", "1", EARLY, false, List.of(year), List.of());
        assertThat(Lives.of(List.of(refused, file(2, "a", LATE, true))))
                .containsExactly(new KeptFinding("a", "1", year, FIXED));
    }

    @Test
    void a_statement_that_the_path_makes_no_more_takes_its_findings_with_it() {
        SeenFile nothing =
                new SeenFile(
                        2,
                        "a",
                        "2",
                        LATE,
                        true,
                        List.of(),
                        List.of(new Said("363", FactTable.MODELS, List.of())));
        assertThat(lives(file(1, "a", EARLY, false, number(7, "x")), nothing))
                .containsExactly(FIXED);
    }

    @Test
    void a_correction_is_one_even_when_its_day_was_noted_too_early() {
        assertThat(
                        lives(
                                file(1, "a", LATE, true, number(7, "x")),
                                file(2, "a", EARLY, true, number(7, "x"), number(8, "y"))))
                .containsExactly(NEW, OPEN, NEW);
    }

    @Test
    void a_content_that_comes_back_is_not_compared_with_what_it_takes_back() {
        assertThat(
                        lives(
                                file(1, "a", EARLY, true, number(7, "x")),
                                file(2, "a", LATE, false, number(7, "x"), number(8, "y"))))
                .containsExactly(NEW);
    }
}
