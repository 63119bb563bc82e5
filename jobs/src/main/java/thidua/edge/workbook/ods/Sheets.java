package thidua.edge.workbook.ods;

import org.jspecify.annotations.Nullable;

import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.Grid;
import thidua.core.sheet.Row;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The sheets that are hidden, or those that are not, in a second pass. */
final class Sheets implements Iterator<Grid> {
    private final Cursor cursor;
    private final List<OdsBook.Sheet> sheets;
    private final boolean visible;
    private int at = -1;
    private boolean found;

    Sheets(Cursor cursor, List<OdsBook.Sheet> sheets, boolean visible) {
        this.cursor = cursor;
        this.sheets = sheets;
        this.visible = visible;
    }

    @Override
    public boolean hasNext() {
        while (!found && at + 1 < sheets.size()) {
            at++;
            if (!cursor.nextTable()) {
                throw new BrokenFile("sheets got lost");
            }
            found = sheets.get(at).isHidden() != visible;
        }
        return found;
    }

    @Override
    public Grid next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        found = false;
        OdsBook.Sheet sheet = sheets.get(at);
        return sheet.look().grid(sheet.name(), new Rows(cursor, sheet));
    }

    /** The rows that say something, each as often as it is repeated. */
    private static final class Rows implements Iterator<Row> {
        private final Cursor cursor;
        private final OdsBook.Sheet sheet;
        private @Nullable RawRow row;
        private int time;
        private boolean over;

        Rows(Cursor cursor, OdsBook.Sheet sheet) {
            this.cursor = cursor;
            this.sheet = sheet;
        }

        @Override
        public boolean hasNext() {
            while (!over && (row == null || time >= row.times() || row.cells().isEmpty())) {
                row = cursor.nextRow();
                time = 0;
                over = row == null;
            }
            return !over;
        }

        @Override
        public Row next() {
            if (!hasNext() || row == null) {
                throw new NoSuchElementException();
            }
            return sheet.look().show(row.number() + time++, row.cells());
        }
    }
}
