package thidua.edge.workbook.xlsx;

import org.jspecify.annotations.Nullable;

import thidua.core.sheet.Row;
import thidua.edge.workbook.SheetLook;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/** The rows of a sheet that is too long to be held, one at a time, by a pass of their own. */
final class SheetRows implements Iterator<Row> {
    private final Supplier<SheetPass> open;
    private final SheetLook look;
    private @Nullable SheetPass pass;
    private boolean isAhead;
    private boolean hasNext;

    /**
     * @param open opens the pass, once, when the first row is asked for
     */
    SheetRows(Supplier<SheetPass> open, SheetLook look) {
        this.open = open;
        this.look = look;
    }

    @Override
    public boolean hasNext() {
        if (!isAhead) {
            isAhead = true;
            hasNext = opened().next();
        }
        return hasNext;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        isAhead = false;
        Row row = opened().row();
        return look.show(row.number(), row.cells());
    }

    private SheetPass opened() {
        if (pass == null) {
            pass = open.get();
        }
        return pass;
    }
}
