package thidua.core.layout;

import thidua.core.fact.Award;
import thidua.core.fact.Ledger;
import thidua.core.fact.Model;
import thidua.core.fact.Submission;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.finding.Severity;
import thidua.core.sheet.Cell;
import thidua.core.sheet.CellAddress;
import thidua.core.sheet.Row;
import thidua.core.text.VietnameseText;
import thidua.core.unit.Unit;

import java.util.ArrayList;
import java.util.List;

/** One table on its way through: takes its rows in order, then says what they state. */
final class TableReading {
    private final String sheet;
    private final Headings headings;
    private final Setting setting;
    private final Belonging belonging;
    private final Totals totals;
    private final Repeats repeats;
    private final Tally tally = new Tally();
    private final List<Model> models = new ArrayList<>();
    private final List<Award> awards = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final boolean lacksColumn;
    private final int headerRow;
    private boolean closed;
    private boolean signed;
    private boolean first = true;
    private int nilRow;
    private int firstUnnumbered;
    private int unnumbered;

    TableReading(String sheet, Row header, Headings headings, Setting setting, int titleRows) {
        this.sheet = sheet;
        this.headings = headings;
        this.setting = setting;
        this.belonging = new Belonging(setting);
        this.totals = new Totals(sheet, headings);
        this.repeats = new Repeats(headings.layout().isCounted());
        this.headerRow = header.number();
        tally.header = 1;
        tally.note = titleRows;
        findings.addAll(Heading.judge(sheet, header, headings, setting));
        lacksColumn = findings.stream().anyMatch(f -> f.rule() == Rule.COLUMN_MISSING);
    }

    Headings headings() {
        return headings;
    }

    /** What is doubtful about the table as a whole. */
    void question(List<Finding> doubts) {
        findings.addAll(doubts);
    }

    void header() {
        tally.header++;
    }

    void blank() {
        tally.blank++;
    }

    void take(Row row) {
        RowKind kind = RowKind.of(row, headings, first);
        first &= kind == RowKind.BLANK;
        boolean afterEnd = closed && !isFull(row);
        switch (kind) {
            case BLANK -> tally.blank++;
            case HEADER -> tally.header++;
            case TOTAL -> total(row);
            case NIL -> nil(row);
            case SIGNATURE -> {
                tally.note++;
                closed = true;
                signed = true;
            }
            case LONELY, DATA -> {
                if (afterEnd) {
                    tally.note++;
                } else if (kind == RowKind.LONELY) {
                    lonely(row);
                } else {
                    data(row);
                }
            }
        }
    }

    /**
     * Whether a row below the end of the table is one of its rows all the same. Names below a
     * signature may stand in any column, so there the row's number must be there too.
     */
    private boolean isFull(Row row) {
        Layout layout = headings.layout();
        boolean numbered = !headings.has(Column.ROW_NO) || !at(row, Column.ROW_NO).isBlank();
        boolean counts =
                !layout.isCounted()
                        || layout.summed().stream().anyMatch(c -> !at(row, c).isBlank());
        long said = row.cells().stream().filter(c -> !c.isBlank()).count();
        return layout.needed(setting).stream().noneMatch(c -> at(row, c).isBlank())
                && counts
                && (!signed || (numbered && said > 2));
    }

    private Cell at(Row row, Column column) {
        int at = headings.at(column);
        return at == 0 ? Cell.BLANK : row.cell(at);
    }

    private void total(Row row) {
        tally.total++;
        totals.claim(row);
        closed = true;
    }

    private void nil(Row row) {
        tally.note++;
        nilRow = row.number();
    }

    private void lonely(Row row) {
        tally.rejected++;
        for (int column = 1; column <= row.cells().size(); column++) {
            if (!row.cell(column).isBlank()) {
                String shown = VietnameseText.tidy(row.cell(column).shown());
                boolean personal = column == headings.at(Column.RECIPIENT);
                findings.add(
                        new Finding(
                                Rule.LONELY_CELL,
                                new CellAddress(sheet, row.number(), column),
                                personal ? Masked.initials(shown) : Masked.shortened(shown),
                                List.of()));
            }
        }
    }

    private void data(Row row) {
        List<Finding> doubts = Doubts.aboutRow(sheet, row, headings);
        findings.addAll(doubts);
        if (lacksColumn || !doubts.isEmpty()) {
            tally.rejected++;
            return;
        }
        Line line = new Line(sheet, row, headings);
        belonging.judge(line);
        Stated stated = repeats.mark(headings.layout().read(line, setting), line);
        findings.addAll(line.findings());
        if (line.isRejected()) {
            tally.rejected++;
            return;
        }
        tally.loaded++;
        models.addAll(stated.models());
        awards.addAll(stated.awards());
        totals.add(stated);
        noteDecision(stated, row);
    }

    private void noteDecision(Stated stated, Row row) {
        if (!headings.layout().isCounted()
                && stated.awards().stream().anyMatch(a -> a.decision().isEmpty())) {
            firstUnnumbered = unnumbered == 0 ? row.number() : firstUnnumbered;
            unnumbered++;
        }
    }

    Ledger ledger() {
        return tally.ledger();
    }

    boolean isRefused() {
        return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }

    /** What the table states, as the submission of a unit. */
    Submission submission(Unit unit, List<Finding> about) {
        List<Finding> all = new ArrayList<>(about);
        all.addAll(findings);
        boolean nil = tally.loaded + tally.rejected == 0;
        // a rejected row is missing from the sum: its own finding is enough
        if (tally.rejected == 0) {
            all.addAll(totals.contradictions());
        }
        if (nil && nilRow == 0) {
            all.add(finding(Rule.EMPTY_TABLE, headerRow, 0));
        }
        if (!nil && nilRow > 0) {
            all.add(finding(Rule.NIL_WITH_ROWS, nilRow, 0));
        }
        if (unnumbered > 0) {
            int column = headings.at(Column.DECISION);
            all.add(
                    finding(
                            Rule.NO_DECISION_NUMBER,
                            firstUnnumbered,
                            column,
                            Integer.toString(unnumbered)));
        }
        return new Submission(
                setting.year(),
                unit.code(),
                headings.layout().table(),
                setting.onlyNew(),
                headings.layout().isCounted(),
                nil,
                List.copyOf(models),
                List.copyOf(awards),
                List.copyOf(all),
                ledger());
    }

    private Finding finding(Rule rule, int row, int column, String... arguments) {
        return new Finding(rule, new CellAddress(sheet, row, column), "", List.of(arguments));
    }
}
