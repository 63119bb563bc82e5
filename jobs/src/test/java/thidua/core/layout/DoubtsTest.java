package thidua.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import static thidua.core.layout.Sheets.finding;
import static thidua.core.layout.Sheets.findings;
import static thidua.core.layout.Sheets.grid;

import org.junit.jupiter.api.Test;

import thidua.core.fact.Reading;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.sheet.Book;
import thidua.core.sheet.Cell;
import thidua.core.sheet.CellAddress;
import thidua.core.sheet.Grid;
import thidua.core.sheet.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a person would question for the way it looks. */
class DoubtsTest {
    private static final String TABLE =
            """
            STT|Tên mô hình|Số tổ|Tình trạng
            1|Zalo an ninh|2|Mới
            2|Camera an ninh|3|Duy trì\
            """;

    private static final Source SOURCE = new Source(2021, "nam-truc.xlsx");

    private static Reading read(Set<Integer> hiddenColumns, UnaryOperator<Row> look) {
        List<Row> rows = new ArrayList<>();
        grid("S", TABLE).rows().forEachRemaining(row -> rows.add(look.apply(row)));
        return Sheets.read(SOURCE, new Grid("S", List.of(), hiddenColumns, rows.iterator()));
    }

    private static UnaryOperator<Row> third(boolean hidden, Integer... struck) {
        return row -> row.number() == 3 ? new Row(3, row.cells(), hidden, Set.of(struck)) : row;
    }

    @Test
    void a_hidden_row_refuses_the_table() {
        Reading reading = read(Set.of(), third(true));
        assertThat(findings(reading)).containsExactly(finding(Rule.HIDDEN_ROW, 3, 0, ""));
        assertThat(reading.submissions().getFirst().isRefused()).isTrue();
        assertThat(reading.submissions().getFirst().ledger().rejected()).isEqualTo(1);
    }

    @Test
    void a_struck_row_is_neither_counted_nor_passed_over() {
        assertThat(findings(read(Set.of(), third(false, 1, 2, 3, 4))))
                .containsExactly(finding(Rule.STRUCK_OUT, 3, 0, ""));
    }

    @Test
    void a_struck_cell_is_questioned_where_it_stands() {
        assertThat(findings(read(Set.of(), third(false, 3))))
                .containsExactly(finding(Rule.STRUCK_OUT, 3, 3, ""));
    }

    @Test
    void a_struck_number_of_the_row_changes_nothing() {
        assertThat(findings(read(Set.of(), third(false, 1)))).isEmpty();
    }

    @Test
    void a_hidden_column_is_questioned_when_it_is_read() {
        assertThat(findings(read(Set.of(1, 3, 9), UnaryOperator.identity())))
                .containsExactly(finding(Rule.HIDDEN_COLUMN, 1, 3, "Số tổ"));
    }

    @Test
    void a_formula_never_computed_is_told_from_one_that_failed() {
        Row computed = grid("S", "1|Zalo an ninh|#REF!|Mới").rows().next();
        List<Cell> cells = new ArrayList<>(computed.cells());
        cells.set(2, new Cell.Error("=SUM(A1)"));
        Reading reading = read(Set.of(), row -> row.number() == 3 ? new Row(3, cells) : row);
        assertThat(findings(reading))
                .containsExactly(finding(Rule.FORMULA_WITHOUT_VALUE, 3, 3, "=SUM(A1)"));
    }

    @Test
    void a_hidden_sheet_with_a_table_is_told_louder_than_one_without() {
        Book book =
                new Book(
                        "xlsx",
                        "",
                        List.of(grid("Bảng cũ", TABLE), grid("Danh mục", "a|b")),
                        List.of(grid("S", TABLE)).iterator());
        Reading reading = Sheets.NORMALISER.normalise(SOURCE, book);
        assertThat(findings(reading))
                .containsExactly(
                        hidden(Rule.HIDDEN_TABLE, "Bảng cũ"),
                        hidden(Rule.HIDDEN_SHEET, "Danh mục"));
        assertThat(reading.submissions().getFirst().models()).hasSize(2);
    }

    private static Finding hidden(Rule rule, String sheet) {
        return new Finding(rule, CellAddress.wholeSheet(sheet), sheet, List.of());
    }
}
