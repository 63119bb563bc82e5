package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.sheet.Grid;
import thidua.core.sheet.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A sheet on its way through: finds the tables in it and hands each row to the one it is in. */
final class SheetReading {
    /** A table and whose it is. */
    record Placed(TableReading table, Placing placing) {}

    /** So many rows above a header are read as its title; more are only counted. */
    private static final int LONGEST_TITLE = 100;

    private final List<Placed> tables = new ArrayList<>();
    private final List<Row> title = new ArrayList<>();
    private final Tally loose = new Tally();
    private @Nullable TableReading current;
    private boolean saysNil;

    /**
     * @param begin makes a table of its header and the title above it
     */
    static SheetReading of(Grid grid, BiFunction<Begin, Title, Placed> begin) {
        SheetReading reading = new SheetReading();
        grid.rows().forEachRemaining(row -> reading.take(grid.sheet(), row, begin));
        return reading;
    }

    /** A header that was met. */
    record Begin(Row header, Headings headings, int titleRows) {}

    private void take(String sheet, Row row, BiFunction<Begin, Title, Placed> begin) {
        if (row.isBlank()) {
            blank();
            return;
        }
        Optional<Headings> headings = Headings.of(row);
        if (headings.isPresent()
                && current != null
                && current.headings().isRepeatedBy(headings.get())) {
            current.header();
        } else if (headings.isPresent()) {
            Begin header = new Begin(row, headings.get(), loose.note);
            loose.note = 0;
            Placed placed = begin.apply(header, Title.of(sheet, title));
            tables.add(placed);
            current = placed.table();
        } else if (current != null) {
            current.take(row);
        } else {
            title(row);
        }
    }

    private void blank() {
        if (current == null) {
            loose.blank++;
        } else {
            current.blank();
        }
    }

    private void title(Row row) {
        loose.note++;
        saysNil |= RowKind.saysNil(row);
        if (title.size() < LONGEST_TITLE) {
            title.add(row);
        }
    }

    List<Placed> tables() {
        return tables;
    }

    /** Rows of no table: blank ones above the first, and everything where there is none. */
    Tally loose() {
        return loose;
    }

    /** Whether a sheet without a table says that there is nothing to report. */
    boolean saysNil() {
        return tables.isEmpty() && saysNil;
    }

    List<Row> title() {
        return title;
    }
}
