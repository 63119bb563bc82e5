package thidua.core.feedback;

import thidua.core.sheet.Area;
import thidua.core.sheet.Book;
import thidua.core.sheet.Cell;
import thidua.core.sheet.CellAddress;
import thidua.core.sheet.Grid;
import thidua.core.sheet.OwnSheet;
import thidua.core.sheet.Row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is in a sender's file, seen before it is written again: how much, and where exactly the
 * marks belong.
 *
 * @param sheets the visible ones, in their order
 */
public record Survey(List<Sheet> sheets) {
    /** Rows that are looked at to find out how wide a column is. */
    private static final int MEASURED = 500;

    /**
     * A sheet.
     *
     * @param isOwn whether thidua put it into the workbook; it is not sent again
     * @param marks by row and column, each on a cell that is seen
     * @param cells up to the last of each row, blank ones included
     * @param letters of the longest text of each column, from the first on
     */
    public record Sheet(
            String name,
            boolean isOwn,
            List<Area> merged,
            SortedMap<Integer, SortedMap<Integer, Mark>> marks,
            long cells,
            List<Integer> letters) {}

    /** Reads the book to its end. */
    public static Survey of(Book book, List<Mark> marks) {
        List<Sheet> sheets = new ArrayList<>();
        book.grids().forEachRemaining(grid -> sheets.add(sheet(grid, marks)));
        return new Survey(List.copyOf(sheets));
    }

    public long cells() {
        return sheets.stream().mapToLong(Sheet::cells).sum();
    }

    private static Sheet sheet(Grid grid, List<Mark> all) {
        List<Mark> marks =
                all.stream().filter(m -> m.place().sheet().equals(grid.sheet())).toList();
        SortedSet<Integer> asked = new TreeSet<>();
        marks.forEach(mark -> asked.add(mark.place().row()));
        Map<Integer, Integer> firstUsed = new HashMap<>();
        List<Integer> letters = new ArrayList<>();
        String firstText = "";
        long cells = 0;
        while (grid.rows().hasNext()) {
            Row row = grid.rows().next();
            cells += row.cells().size();
            int first = first(row);
            if (firstText.isEmpty() && first > 0) {
                firstText = row.cell(first).shown();
            }
            if (asked.contains(row.number()) && first > 0) {
                firstUsed.put(row.number(), first);
            }
            if (row.number() <= MEASURED) {
                measure(row, letters);
            }
        }
        return new Sheet(
                grid.sheet(),
                OwnSheet.isMarked(firstText),
                grid.merged(),
                place(marks, firstUsed, byRow(grid.merged(), asked)),
                cells,
                List.copyOf(letters));
    }

    /** The first column that says something; 0 where none does. */
    private static int first(Row row) {
        for (int column = 1; column <= row.cells().size(); column++) {
            if (!row.cell(column).isBlank()) {
                return column;
            }
        }
        return 0;
    }

    private static void measure(Row row, List<Integer> letters) {
        int column = 0;
        for (Cell cell : row.cells()) {
            if (column == letters.size()) {
                letters.add(0);
            }
            int longest = cell.shown().lines().mapToInt(String::length).max().orElse(0);
            letters.set(column, Math.max(letters.get(column), longest));
            column++;
        }
    }

    private static SortedMap<Integer, SortedMap<Integer, Mark>> place(
            List<Mark> marks, Map<Integer, Integer> firstUsed, Map<Integer, List<Area>> merged) {
        SortedMap<Integer, SortedMap<Integer, Mark>> placed = new TreeMap<>();
        for (Mark mark : marks) {
            CellAddress place = mark.place();
            int column =
                    place.column() > 0 ? place.column() : firstUsed.getOrDefault(place.row(), 1);
            CellAddress seen = seen(place, column, merged.getOrDefault(place.row(), List.of()));
            placed.computeIfAbsent(seen.row(), row -> new TreeMap<>())
                    .merge(
                            seen.column(),
                            new Mark(seen, mark.severity(), mark.comment()),
                            Survey::joined);
        }
        return placed;
    }

    /** What lies under a merged cell is not seen: the first of the area stands for it. */
    private static CellAddress seen(CellAddress place, int column, List<Area> merged) {
        return merged.stream()
                .filter(area -> area.covers(place.row(), column))
                .findFirst()
                .map(area -> new CellAddress(place.sheet(), area.top(), area.left()))
                .orElse(new CellAddress(place.sheet(), place.row(), column));
    }

    /** The areas that reach into a row; only rows that are asked for. */
    private static Map<Integer, List<Area>> byRow(List<Area> merged, SortedSet<Integer> asked) {
        Map<Integer, List<Area>> byRow = new HashMap<>();
        for (Area area : merged) {
            for (int row : asked.subSet(area.top(), area.bottom() + 1)) {
                byRow.computeIfAbsent(row, r -> new ArrayList<>()).add(area);
            }
        }
        return byRow;
    }

    private static Mark joined(Mark one, Mark other) {
        return new Mark(
                one.place(),
                one.severity().compareTo(other.severity()) <= 0 ? one.severity() : other.severity(),
                one.comment() + "\n\n" + other.comment());
    }
}
