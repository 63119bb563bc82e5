package thidua.edge.workbook;

import thidua.core.sheet.Area;
import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.Cell;
import thidua.core.sheet.Grid;
import thidua.core.sheet.Row;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a sheet looks, beside what its cells say: gathered first, then laid over its rows, which must
 * come in ascending order.
 */
public final class SheetLook {
    private final Limits limits;
    private final List<Area> merged = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private final BitSet hiddenRows = new BitSet();
    private final Map<Integer, Set<Integer>> struck = new HashMap<>();
    private final List<Area> open = new ArrayList<>();
    private int strikes;
    private int next;

    public SheetLook(Limits limits) {
        this.limits = limits;
    }

    /** Cells merged into one; rows and columns from 1, both ends included. */
    public void merge(int top, int left, int bottom, int right) {
        limits.place(top, left);
        limits.place(bottom, right);
        if (bottom > top || right > left) {
            merged.add(new Area(top, left, bottom, right));
            Limits.check(merged.size(), limits.marks(), "marks");
        }
    }

    public void hideRows(int first, int last) {
        limits.place(first, 1);
        hiddenRows.set(first, Math.min(last, limits.rows()) + 1);
    }

    public void hideColumns(int first, int last) {
        limits.place(1, first);
        for (int column = first; column <= Math.min(last, limits.columns()); column++) {
            hiddenColumns.add(column);
        }
    }

    public void strike(int row, int column) {
        limits.place(row, column);
        if (struck.computeIfAbsent(row, r -> new TreeSet<>()).add(column)) {
            Limits.check(++strikes, limits.marks(), "marks");
        }
    }

    /** The sheet, once its look is known as a whole. */
    public Grid grid(String name, Iterator<Row> rows) {
        merged.sort(Comparator.comparingInt(Area::top).thenComparingInt(Area::left));
        return new Grid(name, List.copyOf(merged), Set.copyOf(hiddenColumns), rows);
    }

    /** A row as a person sees it: what lies under a merged cell is gone. */
    public Row show(int number, List<Cell> cells) {
        uncover(number);
        List<Cell> shown = cells;
        for (Area area : open) {
            if (area.left() > cells.size()) {
                break;
            }
            for (int c = area.left(); c <= Math.min(area.right(), cells.size()); c++) {
                if (area.covers(number, c) && !shown.get(c - 1).isBlank()) {
                    shown = shown == cells ? new ArrayList<>(cells) : shown;
                    shown.set(c - 1, Cell.BLANK);
                }
            }
        }
        return new Row(
                number, shown, hiddenRows.get(number), struck.getOrDefault(number, Set.of()));
    }

    /** Keeps the areas that reach into a row, from left to right. */
    private void uncover(int number) {
        open.removeIf(area -> area.bottom() < number);
        boolean more = false;
        for (; next < merged.size() && merged.get(next).top() <= number; next++) {
            if (merged.get(next).bottom() >= number) {
                open.add(merged.get(next));
                more = true;
            }
        }
        if (more) {
            open.sort(Comparator.comparingInt(Area::left));
            for (int i = 1; i < open.size(); i++) {
                if (open.get(i).left() <= open.get(i - 1).right()) {
                    throw new BrokenFile("merged areas overlap");
                }
            }
        }
    }
}
