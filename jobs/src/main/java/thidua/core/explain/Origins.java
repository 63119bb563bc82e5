package thidua.core.explain;

import thidua.core.sheet.CellAddress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables that stand in a year and the rows in them, without what their cells say: what a page
 * can tell of the origin of its figures.
 */
public record Origins(List<Origin> tables, List<Listed> rows) {
    public static final Origins NONE = new Origins(List.of(), List.of());

    /** A table, and the cells in it that count. */
    public record Cells(Origin origin, List<CellAddress> cells) {
        /** {@code Mô hình!B5:B9, B11}. */
        public String ranges() {
            return CellRanges.of(cells);
        }
    }

    public Origins {
        tables = List.copyOf(tables);
        rows = List.copyOf(rows);
    }

    /** The same, unit by unit. */
    public Map<String, Origins> byUnit() {
        Map<String, List<Origin>> tablesOf =
                tables.stream().collect(Collectors.groupingBy(Origin::unit));
        Map<String, List<Listed>> rowsOf =
                rows.stream().collect(Collectors.groupingBy(row -> row.origin().unit()));
        Map<String, Origins> byUnit = new HashMap<>();
        tablesOf.forEach(
                (unit, own) ->
                        byUnit.put(unit, new Origins(own, rowsOf.getOrDefault(unit, List.of()))));
        return byUnit;
    }

    /** Units that stated something. */
    public Set<String> units() {
        return tables.stream().map(Origin::unit).collect(Collectors.toSet());
    }

    /** The cells of the rows that count for an indicator of some units, table by table. */
    public List<Cells> cells(Basis basis, Set<String> units) {
        Map<Origin, List<CellAddress>> cells = new LinkedHashMap<>();
        Origin last = null;
        boolean isAsked = false;
        List<CellAddress> ofLast = List.of();
        for (Listed row : units.isEmpty() ? List.<Listed>of() : rows) {
            Origin origin = row.origin();
            if (origin != last) { // rows of a table follow each other
                last = origin;
                isAsked = units.contains(origin.unit()) && basis.looksAt(origin.table());
                if (isAsked) {
                    ofLast = cells.computeIfAbsent(origin, table -> new ArrayList<>());
                }
            }
            if (isAsked && counts(row) && basis.looksAt(row)) {
                ofLast.add(row.cell());
            }
        }
        return cells.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> new Cells(e.getKey(), e.getValue()))
                .toList();
    }

    private static boolean counts(Listed row) {
        return !(row instanceof Listed.OfAward award)
                || (award.isCounted() && award.revokedOn() == null);
    }
}
