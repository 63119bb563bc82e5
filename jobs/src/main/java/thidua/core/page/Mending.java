package thidua.core.page;

import thidua.core.explain.Listed;
import thidua.core.explain.Origin;
import thidua.core.finding.Severity;
import thidua.core.page.PageTable.Row;
import thidua.core.report.FileLine;
import thidua.core.report.Files;
import thidua.core.report.FindingLine;
import thidua.core.report.FindingLine.Life;
import thidua.core.report.FindingReport;
import thidua.core.report.Pack;
import thidua.core.sheet.CellAddress;
import thidua.core.unit.Unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What each unit is to mend: the open findings of its own files. Of a file that many units share a
 * unit is told of the rows between its first and its last one.
 */
final class Mending {
    private static final int MOST = 15;

    private final Teller teller;
    private final Map<String, Set<String>> unitsOfFile = new HashMap<>();
    private final Map<String, List<FindingLine>> byUnit = new LinkedHashMap<>();

    /** Files of which something is not in the figures, though no finding says why. */
    private final Map<String, List<FileLine>> leftOut = new HashMap<>();

    Mending(Pack pack, Teller teller) {
        this.teller = teller;
        for (FileLine line : pack.files()) {
            add(line.file(), line.unitCode());
        }
        for (Origin table : pack.origins().tables()) {
            add(table.path(), table.unit());
        }
        Map<Place, Rows> rows = rows(pack.origins().rows());
        Map<String, List<FindingLine>> byFile =
                FindingReport.sorted(pack.findings()).stream()
                        .filter(f -> f.state() != Life.FIXED && f.severity() != Severity.NOTICE)
                        .collect(
                                Collectors.groupingBy(
                                        FindingLine::file,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        byFile.forEach((file, findings) -> give(file, findings, rows));
        Files.sorted(pack.files()).stream()
                .filter(FileLine::leavesOut)
                .filter(line -> !byFile.containsKey(line.file()))
                .forEach(
                        line ->
                                leftOut.computeIfAbsent(line.unitCode(), code -> new ArrayList<>())
                                        .add(line));
    }

    /** A sheet of a file, as far as a unit has rows in it. */
    private record Place(String file, String sheet, String unit) {}

    private record Rows(int first, int last) {
        Rows and(int row) {
            return new Rows(Math.min(first, row), Math.max(last, row));
        }

        boolean has(int row) {
            return first <= row && row <= last;
        }
    }

    private void add(String file, String unit) {
        if (!unit.isEmpty()) {
            unitsOfFile.computeIfAbsent(file, f -> new LinkedHashSet<>()).add(unit);
        }
    }

    private static Map<Place, Rows> rows(List<Listed> listed) {
        Map<Place, Rows> rows = new HashMap<>();
        for (Listed row : listed) {
            CellAddress cell = row.cell();
            Place place = new Place(row.origin().path(), cell.sheet(), row.origin().unit());
            rows.merge(
                    place,
                    new Rows(cell.row(), cell.row()),
                    (known, more) -> known.and(more.first()));
        }
        return rows;
    }

    private void give(String file, List<FindingLine> findings, Map<Place, Rows> rows) {
        Set<String> units = unitsOfFile.getOrDefault(file, Set.of());
        for (FindingLine finding : findings) {
            for (String unit : units) {
                Rows own = rows.get(new Place(file, finding.sheet(), unit));
                if (units.size() == 1 || (own != null && own.has(row(finding)))) {
                    byUnit.computeIfAbsent(unit, code -> new ArrayList<>()).add(finding);
                }
            }
        }
    }

    private static int row(FindingLine finding) {
        String digits = finding.cell().replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > 9 ? 0 : Integer.parseInt(digits);
    }

    /** One table, errors first; none when nothing is open. */
    List<PageTable> of(Unit unit) {
        List<Row> all = new ArrayList<>();
        byUnit.getOrDefault(unit.code(), List.of()).stream()
                .sorted(Comparator.comparing(FindingLine::severity))
                .map(this::shown)
                .forEach(all::add);
        leftOut.getOrDefault(unit.code(), List.of()).stream().map(this::shown).forEach(all::add);
        if (all.isEmpty()) {
            return List.of();
        }
        List<Row> rows = all.stream().limit(MOST).toList();
        int more = all.size() - rows.size();
        return List.of(
                new PageTable(
                        teller.words().say("mend.caption", unit.name()),
                        List.of(),
                        List.of(
                                teller.words().say("mend.place"),
                                teller.words().say("mend.severity"),
                                teller.words().say("mend.message"),
                                teller.words().say("mend.remedy")),
                        rows,
                        more > 0
                                ? List.of(
                                        teller.words()
                                                .say("mend.more", teller.numbers().format(more)))
                                : List.of()));
    }

    private Row shown(FindingLine finding) {
        return new Row(
                finding.place(),
                List.of(
                        Printed.text(teller.labels().label("severity", finding.severity().id())),
                        Printed.text(finding.message()),
                        Printed.text(finding.remedy())),
                false);
    }

    private Row shown(FileLine line) {
        return new Row(
                line.file(),
                List.of(
                        Printed.text(teller.labels().label("severity", Severity.ERROR.id())),
                        Printed.text(teller.labels().label("verdict", line.verdict().id())),
                        Printed.text(teller.words().say("mend.again"))),
                false);
    }
}
