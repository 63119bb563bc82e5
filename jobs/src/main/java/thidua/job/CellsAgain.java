package thidua.job;

import thidua.core.explain.Basis;
import thidua.core.explain.Explanation;
import thidua.core.explain.Explanation.Difference;
import thidua.core.explain.Listed;
import thidua.core.explain.Origin;
import thidua.core.explain.Rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rows behind one figure as their files say them today, and where the warehouse says more. */
final class CellsAgain {
    private final int year;
    private final Basis basis;
    private final Rereading rereading;
    private final List<Listed> found = new ArrayList<>();
    private final List<Explanation.Source> sources = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();

    CellsAgain(int year, Basis basis, Rereading rereading) {
        this.year = year;
        this.basis = basis;
        this.rereading = rereading;
    }

    /** The rows that were listed and found, with what the files say. */
    List<Listed> found() {
        return List.copyOf(found);
    }

    List<Explanation.Source> sources() {
        return List.copyOf(sources);
    }

    List<Difference> differences() {
        return List.copyOf(differences);
    }

    /** What a file says now of the rows that the warehouse lists, cell by cell. */
    void read(Origin origin, String unitName, List<Listed> listed) {
        if (!rereading.has(year, origin)) {
            keep(origin, unitName, listed);
            return;
        }
        Rereading.Table table = rereading.table(year, origin).orElse(null);
        if (table == null) {
            differences.add(new Difference(Difference.Kind.TABLE, origin.path(), ""));
            sources.add(new Explanation.Source(origin, unitName, List.of(), false));
            return;
        }
        if (!table.intact()) {
            differences.add(new Difference(Difference.Kind.BYTES, origin.path(), ""));
        }
        List<Explanation.Row> explained = new ArrayList<>();
        for (Listed row : listed) {
            if (basis.looksAt(row)) {
                Listed said = table.find(row).orElse(null);
                if (said == null) {
                    differences.add(difference(Difference.Kind.GONE, row));
                } else {
                    found.add(said);
                    explained.add(Rows.explain(said, basis, table.quotes(row.cell())));
                }
            }
        }
        differences.addAll(unlisted(origin, table, listed));
        sources.add(new Explanation.Source(origin, unitName, explained, false));
    }

    /** Of a file whose bytes are erased, the rows as the warehouse keeps them. */
    private void keep(Origin origin, String unitName, List<Listed> listed) {
        List<Explanation.Row> explained = new ArrayList<>();
        for (Listed row : listed) {
            if (basis.looksAt(row)) {
                found.add(row);
                explained.add(Rows.kept(row, basis, rereading.erased(origin, row.cell())));
            }
        }
        sources.add(new Explanation.Source(origin, unitName, explained, true));
    }

    private List<Difference> unlisted(Origin origin, Rereading.Table table, List<Listed> listed) {
        Set<Object> known = new HashSet<>();
        listed.forEach(row -> known.add(row.cell()));
        return table.facts().entrySet().stream()
                .filter(fact -> !known.contains(fact.getKey()))
                .map(fact -> Rereading.listed(origin, fact.getValue()))
                .filter(row -> row != null && basis.looksAt(row))
                .map(row -> difference(Difference.Kind.UNLISTED, row))
                .toList();
    }

    private static Difference difference(Difference.Kind kind, Listed row) {
        String sheet = row.cell().sheet();
        return new Difference(
                kind,
                row.origin().path(),
                sheet.isEmpty() ? row.cell().a1() : sheet + "!" + row.cell().a1());
    }
}
