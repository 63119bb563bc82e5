package thidua.core.layout;

import thidua.core.fact.Award;
import thidua.core.fact.Model;
import thidua.core.fact.Submission;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.sheet.CellAddress;
import thidua.core.unit.Unit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a table states for one unit. */
final class Part {
    final Unit unit;
    final Tally tally = new Tally();
    final Set<Finding> findings = new LinkedHashSet<>();
    private final Headings headings;
    private final Setting setting;
    private final Repeats repeats;
    private final List<Model> models = new ArrayList<>();
    private final List<Award> awards = new ArrayList<>();

    /** Where it says that there is nothing to report. */
    private int nilRow;

    private int firstUnnumbered;
    private int unnumbered;

    Part(Unit unit, Headings headings, Setting setting, Repeats repeats) {
        this.unit = unit;
        this.headings = headings;
        this.setting = setting;
        this.repeats = repeats;
    }

    Repeats repeats() {
        return repeats;
    }

    void nil(int row) {
        tally.note++;
        nilRow = row;
    }

    void load(int row, Stated stated) {
        tally.loaded++;
        models.addAll(stated.models());
        awards.addAll(stated.awards());
        if (!headings.layout().isCounted() && hasUnnumbered(stated.awards())) {
            firstUnnumbered = unnumbered == 0 ? row : firstUnnumbered;
            unnumbered++;
        }
    }

    private static boolean hasUnnumbered(List<Award> awards) {
        for (Award award : awards) {
            if (award.decision().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param begins the row where the unit's rows begin, for want of a better place
     */
    Submission submission(String sheet, int begins) {
        List<Finding> all = new ArrayList<>(findings);
        boolean nil = tally.loaded + tally.rejected == 0;
        if (nil && nilRow == 0) {
            all.add(finding(Rule.EMPTY_TABLE, sheet, begins, 0));
        }
        if (!nil && nilRow > 0) {
            all.add(finding(Rule.NIL_WITH_ROWS, sheet, nilRow, 0));
        }
        if (unnumbered > 0) {
            int column = headings.at(Column.DECISION);
            String rows = Integer.toString(unnumbered);
            all.add(finding(Rule.NO_DECISION_NUMBER, sheet, firstUnnumbered, column, rows));
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
                tally.ledger());
    }

    private static Finding finding(
            Rule rule, String sheet, int row, int column, String... arguments) {
        return new Finding(rule, new CellAddress(sheet, row, column), "", List.of(arguments));
    }
}
