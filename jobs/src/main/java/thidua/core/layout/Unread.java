package thidua.core.layout;

import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.sheet.Area;
import thidua.core.sheet.CellAddress;
import thidua.core.sheet.Row;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the rows of a table say and nobody reads: in columns that nothing heads, and in one cell for
 * several rows or columns.
 */
final class Unread {
    private final String sheet;
    private final int header;
    private final BitSet headed = new BitSet();
    private final Map<Integer, Integer> firstRows = new TreeMap<>();

    /** Columns that mean nothing to the layout but may hold what it counts, and their headings. */
    private final Map<Integer, String> mayCount;

    /** The least number that counts more than the row itself does. */
    private final int least;

    private final Map<Integer, Integer> firstNumbers = new TreeMap<>();
    private final TreeSet<Integer> read;

    /** Areas not met yet, by their first row; then those that reach the row looked at. */
    private final Deque<Area> ahead = new ArrayDeque<>();

    private final List<Area> here = new ArrayList<>();

    /** Those that spread over cells of the row looked at last. */
    private final List<Area> now = new ArrayList<>();

    private final Set<Area> untold = new LinkedHashSet<>();
    private final Set<Area> told = new HashSet<>();

    /**
     * @param merged areas of the sheet that are one cell each
     */
    Unread(String sheet, Headings headings, List<Area> merged, int year) {
        this.sheet = sheet;
        this.mayCount = Heading.mayCount(headings, year);
        this.least = headings.layout().isCounted() ? 1 : 2;
        this.read = Doubts.read(headings);
        // a unit is filled down by itself, and notes count for nothing
        read.remove(headings.at(Column.UNIT));
        read.remove(headings.at(Column.NOTE));
        for (Row row : headings.rows()) {
            for (int column = 1; column <= row.cells().size(); column++) {
                if (!row.cell(column).isBlank()) {
                    headed.set(column);
                }
            }
        }
        this.header = headings.rows().getLast().number();
        merged.stream()
                .filter(area -> area.bottom() > header && (isOfHeader(area) || touches(area)))
                .sorted(Comparator.comparingInt(Area::top))
                .forEach(ahead::add);
    }

    /**
     * Whether it hides a heading of this table, or one just beside them, so that nobody knows what
     * it spreads over.
     */
    private boolean isOfHeader(Area area) {
        return area.top() <= header
                && area.left() <= headed.length()
                && area.right() >= headed.nextSetBit(0) - 1;
    }

    private boolean touches(Area area) {
        Integer column = read.ceiling(area.left());
        return column != null && column <= area.right();
    }

    /** How many cells of a row stand where nothing is headed. */
    int unheaded(Row row) {
        int unheaded = 0;
        for (int column = 1; column <= row.cells().size(); column++) {
            unheaded += headed.get(column) || row.cell(column).isBlank() ? 0 : 1;
        }
        return unheaded;
    }

    /** Looks at a row of the table; they come in their order. */
    void look(Row row) {
        for (int column = 1; column <= row.cells().size(); column++) {
            if (!headed.get(column) && !row.cell(column).isBlank()) {
                firstRows.putIfAbsent(column, row.number());
            }
        }
        if (!mayCount.isEmpty()) {
            lookForNumbers(row);
        }
        if (!here.isEmpty()) {
            here.removeIf(area -> area.bottom() < row.number());
        }
        while (!ahead.isEmpty() && ahead.getFirst().top() <= row.number()) {
            here.add(ahead.removeFirst());
        }
        now.clear();
        for (Area area : here) {
            if (spreads(area, row.number())) {
                now.add(area);
                if (!told.contains(area)) {
                    untold.add(area);
                }
            }
        }
    }

    private void lookForNumbers(Row row) {
        for (int column : mayCount.keySet()) {
            if (CountCell.read(row.cell(column)) instanceof Parsed.Value<Integer>(var many)
                    && many >= least) {
                firstNumbers.putIfAbsent(column, row.number());
            }
        }
    }

    private boolean spreads(Area area, int row) {
        return isOfHeader(area)
                ? area.covers(row, area.left())
                : read.subSet(area.left(), area.right() + 1).stream()
                        .anyMatch(column -> area.covers(row, column));
    }

    /** What concerns the row looked at last, and whose it is: one an area. */
    List<Finding> ofRow() {
        if (now.isEmpty()) {
            return List.of();
        }
        told.addAll(now);
        now.forEach(untold::remove);
        return now.stream().map(this::merged).toList();
    }

    /**
     * What concerns the whole table: one a column, at the first cell that says something or that
     * may count, and one an area that nobody was told of. What a cell says may be a name.
     */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        firstRows.forEach(
                (column, row) ->
                        findings.add(
                                new Finding(
                                        Rule.UNHEADED_COLUMN,
                                        new CellAddress(sheet, row, column),
                                        "",
                                        List.of(CellAddress.letters(column)))));
        firstNumbers.forEach(
                (column, row) ->
                        findings.add(
                                new Finding(
                                        Rule.NUMBERS_NOT_READ,
                                        new CellAddress(sheet, row, column),
                                        mayCount.getOrDefault(column, ""),
                                        List.of(CellAddress.letters(column)))));
        untold.forEach(area -> findings.add(merged(area)));
        return findings;
    }

    private Finding merged(Area area) {
        CellAddress first = new CellAddress(sheet, area.top(), area.left());
        String last = new CellAddress(sheet, area.bottom(), area.right()).a1();
        return new Finding(Rule.MERGED_CELLS, first, "", List.of(first.a1(), last));
    }
}
