package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.Ledger;
import thidua.core.fact.Submission;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.finding.Severity;
import thidua.core.sheet.CellAddress;
import thidua.core.sheet.Row;
import thidua.core.text.VietnameseText;
import thidua.core.unit.Unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parts of a table, one a unit. A table that names one unit has one part; in a table of many,
 * the section, or the column of units, says whose a row is.
 */
final class Parts {
    private final String sheet;
    private final Headings headings;
    private final Setting setting;
    private final Placing placing;
    private final Owners owners;
    private final Tally shared = new Tally();
    private final Map<Unit, Part> parts = new LinkedHashMap<>();
    private final Map<Unit, Integer> begins = new LinkedHashMap<>();
    private final List<Finding> ofTable = new ArrayList<>();
    private final Set<Finding> loose = new LinkedHashSet<>();
    private final Map<Finding, List<Unit>> unclear = new LinkedHashMap<>();

    /** Whose the last row with a name in the column of units was; a blank below it is the same. */
    private @Nullable Owner above;

    private boolean unplaced;
    private boolean ownUnits;

    Parts(String sheet, Headings headings, Setting setting, Placing placing, Owners owners) {
        this.sheet = sheet;
        this.headings = headings;
        this.setting = setting;
        this.placing = placing;
        this.owners = owners;
    }

    Tally shared() {
        return shared;
    }

    void ofTable(Finding finding) {
        ofTable.add(finding);
    }

    private Part part(Unit unit, int row) {
        begins.putIfAbsent(unit, row);
        return parts.computeIfAbsent(
                unit,
                u -> new Part(u, headings, setting, new Repeats(headings.layout().isCounted())));
    }

    /** A section that names a unit begins its part, even when no row follows. */
    void section(Row row, Section section) {
        above = null;
        Unit own = placing.unit();
        CellAddress place = new CellAddress(sheet, row.number(), section.column());
        Owner owner = section.owner();
        if (owner == null) {
            shared.group++;
            return;
        }
        if (own != null && placing.sure()) {
            part(own, row.number()).tally.group++;
            if (owner instanceof Owner.One one && !one.unit().equals(own)) {
                part(own, row.number()).findings.add(other(place, section.text(), own));
            }
            return;
        }
        ownUnits = true;
        switch (owner) {
            case Owner.One one -> one(one, place).tally.group++;
            case Owner.Unclear nobody -> {
                shared.group++;
                unclear(nobody, place);
            }
        }
    }

    private static Finding other(CellAddress place, String text, Unit own) {
        String shown = Masked.shortened(text);
        return new Finding(Rule.ROW_OF_OTHER_UNIT, place, shown, List.of(own.name()));
    }

    private Part one(Owner.One one, CellAddress place) {
        Part part = part(one.unit(), place.row());
        if (!one.arguments().isEmpty()
                && part.findings.stream().noneMatch(f -> f.rule() == Rule.UNIT_ENDED)) {
            part.findings.add(
                    new Finding(Rule.UNIT_ENDED, place, one.unit().name(), one.arguments()));
        }
        return part;
    }

    private void unclear(Owner.Unclear nobody, CellAddress place) {
        unclear.put(nobody.at(place), nobody.candidates());
    }

    /** The part a row belongs to; null when nobody can say, and then the row is rejected. */
    @Nullable Part of(Row row, Line line, @Nullable Owner section) {
        Unit own = placing.unit();
        String text = VietnameseText.tidy(line.cell(Column.UNIT).shown());
        Owner named = text.isEmpty() ? null : owners.named(text);
        if (own != null && placing.sure()) {
            if (named instanceof Owner.One one && !one.unit().equals(own)) {
                line.find(Rule.ROW_OF_OTHER_UNIT, Column.UNIT, own.name());
            }
            return part(own, row.number());
        }
        boolean says = named != null && (section == null || named instanceof Owner.One);
        Owner owner = says ? named : (above == null ? section : above);
        above = says ? named : above;
        return whose(row, line, owner, says);
    }

    private @Nullable Part whose(Row row, Line line, @Nullable Owner owner, boolean says) {
        Unit own = placing.unit();
        if (owner instanceof Owner.One one) {
            ownUnits = true;
            owners.misplaced(line, one.unit()).ifPresent(o -> unclear(o, line.at(Column.PLACE)));
            return one(one, says ? line.at(Column.UNIT) : line.at(0));
        }
        if (owner instanceof Owner.Unclear nobody && own == null) {
            ownUnits = true;
            shared.rejected++;
            if (says) {
                unclear(nobody, line.at(Column.UNIT));
            }
            return null;
        }
        if (own != null) {
            return part(own, row.number());
        }
        unplaced = true;
        shared.rejected++;
        return null;
    }

    void total() {
        shared.total++;
        above = null;
    }

    void nil(int row, @Nullable Owner section) {
        Unit own = placing.unit();
        if (section instanceof Owner.One one && !(own != null && placing.sure())) {
            part(one.unit(), row).nil(row);
        } else if (own != null) {
            part(own, row).nil(row);
        } else {
            shared.note++;
            unplaced = true;
        }
    }

    /** Rejects a row before it is read. */
    void reject(int row, @Nullable Owner section, List<Finding> findings) {
        Part part = known(row, section);
        if (part == null) {
            shared.rejected++;
            unplaced = true;
            loose.addAll(findings);
        } else {
            part.tally.rejected++;
            part.findings.addAll(findings);
        }
    }

    private @Nullable Part known(int row, @Nullable Owner section) {
        Unit own = placing.unit();
        if (section instanceof Owner.One one && !(own != null && placing.sure())) {
            return part(one.unit(), row);
        }
        return own == null ? null : part(own, row);
    }

    /** A row of counts without one: the unit is named and says nothing. */
    void nothing(Row row, Part part) {
        CellAddress place = new CellAddress(sheet, row.number(), headings.at(Column.UNIT));
        shared.blank++;
        loose.add(new Finding(Rule.ROW_STATES_NOTHING, place, "", List.of(part.unit.name())));
        if (part.tally.ledger().read() == 0) {
            parts.remove(part.unit);
        }
    }

    boolean isWithoutRows() {
        return shared.rejected == 0
                && parts.values().stream().allMatch(p -> p.tally.loaded + p.tally.rejected == 0);
    }

    /** What differs within one unit's rows is its own; a total over several is the file's. */
    void contradiction(Totals.Contradiction contradiction) {
        List<Part> touched =
                parts.values().stream()
                        .filter(p -> contradiction.units().contains(p.unit.code()))
                        .toList();
        List<Part> those = touched.isEmpty() ? List.copyOf(parts.values()) : touched;
        if (those.size() == 1) {
            those.getFirst().findings.add(contradiction.finding());
        } else {
            loose.add(contradiction.finding());
        }
    }

    List<Submission> submissions() {
        Unit own = placing.unit();
        if (parts.isEmpty() && own != null && !ownUnits && unclear.isEmpty() && loose.isEmpty()) {
            part(own, headings.rows().getFirst().number());
        }
        boolean first = true;
        for (Part part : parts.values()) {
            if (part.unit.equals(own)) {
                part.findings.addAll(placing.findings());
            }
            if (first) {
                // rows that are nobody's stay with the file
                int nobodys = shared.rejected;
                shared.rejected = 0;
                part.tally.add(shared);
                shared.clear();
                shared.rejected = nobodys;
                first = false;
            }
        }
        spread();
        int header = headings.rows().getFirst().number();
        return parts.values().stream()
                .map(
                        p ->
                                p.submission(
                                        sheet,
                                        ownUnits ? begins.getOrDefault(p.unit, header) : header))
                .toList();
    }

    /** What is wrong with the table concerns each part; an unclear name, each that it may mean. */
    private void spread() {
        for (Part part : parts.values()) {
            List<Finding> own = new ArrayList<>(part.findings);
            part.findings.clear();
            part.findings.addAll(about(part.unit, own));
        }
        if (parts.isEmpty()) {
            loose.addAll(ofTable);
        }
        unclear.forEach(
                (finding, candidates) -> {
                    List<Part> meant =
                            parts.values().stream()
                                    .filter(p -> candidates.contains(p.unit))
                                    .toList();
                    meant.forEach(p -> p.findings.add(finding));
                    if (meant.isEmpty()) {
                        loose.add(finding);
                    }
                });
        if (unplaced || (parts.isEmpty() && !ownUnits) || !placing.isOpen()) {
            loose.addAll(placing.unit() == null ? placing.findings() : List.of());
        }
    }

    /** First what concerns the whole table; a notice is told once, with the first part. */
    private List<Finding> about(Unit unit, List<Finding> own) {
        boolean isFirst = parts.keySet().iterator().next().equals(unit);
        List<Finding> all = new ArrayList<>();
        own.stream().filter(placing.findings()::contains).forEach(all::add);
        ofTable.stream().filter(f -> isFirst || f.severity() != Severity.NOTICE).forEach(all::add);
        own.stream().filter(f -> !placing.findings().contains(f)).forEach(all::add);
        return all;
    }

    List<Finding> findings() {
        return List.copyOf(loose);
    }

    Ledger rest() {
        return shared.ledger();
    }

    Collection<Unit> units() {
        return parts.keySet();
    }
}
