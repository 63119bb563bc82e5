package thidua.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.sheet.CellAddress;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

class VersionTest {
    private static final LocalDate DAY_1 = LocalDate.of(2022, 1, 10);
    private static final LocalDate DAY_2 = LocalDate.of(2022, 2, 10);
    private static final Finding REFUSED =
            new Finding(Rule.UNIT_NOT_STATED, CellAddress.wholeSheet(""), "", List.of());

    private static Submission said(String unit, int rows) {
        return new Submission(
                2021,
                unit,
                FactTable.MODELS,
                false,
                false,
                false,
                List.of(),
                List.of(),
                List.of(),
                new Ledger(rows, 0, 0, 0, 0, 0, 0));
    }

    private static Reading reading(List<Decision> decisions, Submission... said) {
        return new Reading("csv", "", List.of(said), List.of(), Ledger.NOTHING, decisions);
    }

    @Test
    void a_file_that_needed_no_decision_has_one_version_of_each_table() {
        Submission said = said("362", 1);
        assertThat(Version.only(reading(List.of(), said)))
                .containsExactly(new Version(said, null, ""));
    }

    @Test
    void a_decision_makes_a_version_only_of_what_it_changed() {
        Decision first = new Decision(DAY_1, "a");
        Decision second = new Decision(DAY_2, "b");
        SortedMap<LocalDate, Reading> byDay = new TreeMap<>();
        byDay.put(LocalDate.MIN, reading(List.of(), said("360", 1), said("362", 1)));
        byDay.put(DAY_1, reading(List.of(first), said("360", 1), said("362", 2)));
        byDay.put(DAY_2, reading(List.of(first, second), said("360", 1), said("362", 3)));
        assertThat(Version.of(byDay))
                .containsExactly(
                        new Version(said("360", 1), null, ""),
                        new Version(said("362", 1), null, ""),
                        new Version(said("362", 2), DAY_1, "a"),
                        new Version(said("362", 3), DAY_2, "a\nb"));
    }

    @Test
    void what_was_said_while_the_whole_file_was_refused_is_no_version() {
        SortedMap<LocalDate, Reading> byDay = new TreeMap<>();
        byDay.put(
                LocalDate.MIN,
                new Reading("csv", "", List.of(said("362", 1)), List.of(REFUSED), Ledger.NOTHING));
        byDay.put(DAY_1, reading(List.of(new Decision(DAY_1, "a")), said("362", 2)));
        assertThat(Version.of(byDay)).containsExactly(new Version(said("362", 2), DAY_1, "a"));
    }

    @Test
    void what_rested_on_a_decision_that_is_not_needed_any_more_has_the_day_of_that_one() {
        SortedMap<LocalDate, Reading> byDay = new TreeMap<>();
        byDay.put(LocalDate.MIN, reading(List.of(new Decision(DAY_1, "a")), said("362", 1)));
        byDay.put(DAY_2, reading(List.of(new Decision(DAY_2, "b")), said("362", 2)));
        assertThat(Version.of(byDay))
                .containsExactly(
                        new Version(said("362", 1), DAY_1, "a"),
                        new Version(said("362", 2), DAY_2, "b"));
    }
}
