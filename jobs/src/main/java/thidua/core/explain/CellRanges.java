package thidua.core.explain;

import thidua.core.sheet.CellAddress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Many cells in few letters. */
final class CellRanges {
    private CellRanges() {}

    /** Sheet by sheet, column by column; cells below one another are one range. */
    static String of(List<CellAddress> cells) {
        Map<String, Map<Integer, TreeSet<Integer>>> sheets = new TreeMap<>();
        for (CellAddress cell : cells) {
            sheets.computeIfAbsent(cell.sheet(), sheet -> new TreeMap<>())
                    .computeIfAbsent(cell.column(), column -> new TreeSet<>())
                    .add(cell.row());
        }
        List<String> said = new ArrayList<>();
        sheets.forEach(
                (sheet, columns) -> {
                    List<String> ranges = new ArrayList<>();
                    columns.forEach((column, rows) -> add(ranges, sheet, column, rows));
                    said.add((sheet.isEmpty() ? "" : sheet + "!") + String.join(", ", ranges));
                });
        return String.join("; ", said);
    }

    private static void add(List<String> ranges, String sheet, int column, TreeSet<Integer> rows) {
        int first = rows.getFirst();
        int last = first;
        for (int row : rows.tailSet(first, false)) {
            if (row != last + 1) {
                ranges.add(range(sheet, column, first, last));
                first = row;
            }
            last = row;
        }
        ranges.add(range(sheet, column, first, last));
    }

    private static String range(String sheet, int column, int first, int last) {
        String from = new CellAddress(sheet, first, column).a1();
        return first == last ? from : from + ":" + new CellAddress(sheet, last, column).a1();
    }
}
