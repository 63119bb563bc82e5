package thidua.core.layout;

import thidua.core.sheet.Row;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Rows with a look at those that come next; no more of them is held than is looked at. */
final class Ahead {
    private final Iterator<Row> rows;
    private final int width;
    private final List<Row> window = new ArrayList<>();

    Ahead(Iterator<Row> rows, int width) {
        this.rows = rows;
        this.width = width;
    }

    boolean hasNext() {
        return !window.isEmpty() || rows.hasNext();
    }

    /** The next rows, fewer at the end. */
    List<Row> window() {
        while (window.size() < width && rows.hasNext()) {
            window.add(rows.next());
        }
        return List.copyOf(window);
    }

    void next() {
        window.removeFirst();
    }
}
