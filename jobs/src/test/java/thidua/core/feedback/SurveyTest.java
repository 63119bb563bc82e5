package thidua.core.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import static thidua.core.finding.Severity.ERROR;
import static thidua.core.finding.Severity.WARNING;

import org.junit.jupiter.api.Test;

import thidua.core.finding.Severity;
import thidua.core.sheet.Area;
import thidua.core.sheet.Book;
import thidua.core.sheet.Cell;
import thidua.core.sheet.CellAddress;
import thidua.core.sheet.Grid;
import thidua.core.sheet.Row;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class SurveyTest {
    private static Row row(int number, String... cells) {
        return new Row(
                number,
                Stream.of(cells)
                        .map(c -> c.isEmpty() ? Cell.BLANK : (Cell) new Cell.Text(c))
                        .toList());
    }

    private static Survey survey(List<Mark> marks, List<Area> merged, Row... rows) {
        Grid grid = new Grid("s", merged, Set.of(), List.of(rows).iterator());
        return Survey.of(new Book("xlsx", "", List.of(), List.of(grid).iterator()), marks);
    }

    private static Mark mark(int row, int column, Severity severity, String comment) {
        return new Mark(new CellAddress("s", row, column), severity, comment);
    }

    private static List<Mark> placed(Survey survey) {
        return survey.sheets().stream()
                .flatMap(s -> s.marks().values().stream().flatMap(m -> m.values().stream()))
                .toList();
    }

    @Test
    void a_row_is_marked_where_it_begins_to_say_something() {
        assertThat(
                        placed(
                                survey(
                                        List.of(mark(3, 0, ERROR, "a"), mark(9, 0, ERROR, "b")),
                                        List.of(),
                                        row(3, "", "", "x", "y"))))
                .containsExactly(mark(3, 3, ERROR, "a"), mark(9, 1, ERROR, "b"));
    }

    @Test
    void what_lies_under_a_merged_cell_is_marked_where_it_is_seen() {
        assertThat(
                        placed(
                                survey(
                                        List.of(mark(2, 1, WARNING, "a"), mark(3, 2, ERROR, "b")),
                                        List.of(new Area(2, 1, 3, 2)),
                                        row(2, "x"))))
                .containsExactly(mark(2, 1, ERROR, "a\n\nb"));
    }

    @Test
    void marks_on_sheets_that_are_not_seen_are_left_out() {
        Mark elsewhere = new Mark(new CellAddress("t", 1, 1), ERROR, "a");
        assertThat(placed(survey(List.of(elsewhere), List.of(), row(1, "x")))).isEmpty();
    }

    @Test
    void a_sheet_is_measured_and_known_as_one_of_ours() {
        Survey survey = survey(List.of(), List.of(), row(1, "", "thidua · x"), row(2, "abc\nde"));
        Survey.Sheet sheet = survey.sheets().getFirst();
        assertThat(sheet.isOwn()).isTrue();
        assertThat(sheet.letters()).containsExactly(3, 10);
        assertThat(survey.cells()).isEqualTo(3);
    }
}
