package thidua.edge.workbook;

import thidua.core.sheet.Area;
import thidua.core.sheet.Book;
import thidua.core.sheet.Cell;
import thidua.core.sheet.Grid;
import thidua.core.sheet.Row;
import thidua.core.sheet.Trait;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A book, read to its end.
 *
 * @param hidden names of the hidden sheets
 */
public record Seen(String format, Set<Trait> traits, List<String> hidden, List<Sheet> sheets) {
    public record Sheet(
            String name, List<Area> merged, Set<Integer> hiddenColumns, List<Row> rows) {
        /** What its cells say, row by row. */
        public List<List<String>> shown() {
            return rows.stream().map(r -> r.cells().stream().map(Cell::shown).toList()).toList();
        }
    }

    public static Seen of(Book book) {
        List<String> hidden = new ArrayList<>();
        book.hidden().forEachRemaining(grid -> hidden.add(grid.sheet()));
        List<Sheet> sheets = new ArrayList<>();
        book.grids().forEachRemaining(grid -> sheets.add(sheet(grid)));
        return new Seen(book.format(), book.traits(), hidden, sheets);
    }

    private static Sheet sheet(Grid grid) {
        List<Row> rows = new ArrayList<>();
        grid.rows().forEachRemaining(rows::add);
        return new Sheet(grid.sheet(), grid.merged(), grid.hiddenColumns(), rows);
    }

    public Sheet sheet() {
        return sheets.getFirst();
    }
}
