package thidua.core.layout;

import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.sheet.CellAddress;
import thidua.core.text.VietnameseText;

import java.util.ArrayList;
import java.util.List;

/** What there is to say about a header itself. */
final class Heading {
    private Heading() {}

    static List<Finding> judge(String sheet, Headings headings) {
        List<Finding> findings = new ArrayList<>();
        headings.twice().forEach(c -> findings.add(at(Rule.COLUMN_TWICE, sheet, headings, c)));
        headings.unknown().forEach(c -> findings.add(at(Rule.UNKNOWN_COLUMN, sheet, headings, c)));
        return findings;
    }

    static Finding missing(String sheet, Headings headings, Column column) {
        int row = headings.rows().getFirst().number();
        CellAddress place = new CellAddress(sheet, row, 0);
        return new Finding(Rule.COLUMN_MISSING, place, "", List.of(column.word()));
    }

    private static Finding at(Rule rule, String sheet, Headings headings, int column) {
        String shown = VietnameseText.tidy(headings.text(column).shown());
        return new Finding(rule, headings.place(sheet, column), Masked.shortened(shown), List.of());
    }
}
