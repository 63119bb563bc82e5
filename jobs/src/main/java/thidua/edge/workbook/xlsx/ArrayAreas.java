package thidua.edge.workbook.xlsx;

import thidua.core.sheet.Area;
import thidua.edge.workbook.Limits;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Where formulas of other cells have their results, as far as they reach into a row; rows come in
 * ascending order.
 */
final class ArrayAreas {
    private final Limits limits;
    private final PriorityQueue<Area> open =
            new PriorityQueue<>(Comparator.comparingInt(Area::bottom));

    /** How many areas a column is in; made when there is one. */
    private int[] columns = {};

    private int count;

    ArrayAreas(Limits limits) {
        this.limits = limits;
    }

    /** The formula of a cell has results in an area. */
    void add(Area area) {
        limits.place(area.top(), area.left());
        limits.place(area.bottom(), area.right());
        Limits.check(++count, limits.marks(), "marks");
        if (columns.length == 0) {
            columns = new int[limits.columns() + 1];
        }
        open.add(area);
        count(area, 1);
    }

    /** The next row begins. */
    void begin(int row) {
        while (!open.isEmpty() && open.element().bottom() < row) {
            count(open.remove(), -1);
        }
    }

    /** Whether a column of the row is in one of the areas. */
    boolean covers(int column) {
        return !open.isEmpty() && columns[column] > 0;
    }

    private void count(Area area, int more) {
        for (int column = area.left(); column <= area.right(); column++) {
            columns[column] += more;
        }
    }
}
