package thidua.core.layout;

import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.sheet.CellAddress;
import thidua.core.sheet.Row;
import thidua.core.text.VietnameseText;

import java.util.ArrayList;
import java.util.List;

/** What there is to say about a header itself. */
final class Heading {
    private Heading() {}

    static List<Finding> judge(String sheet, Row header, Headings headings, Setting setting) {
        List<Finding> findings = new ArrayList<>();
        for (Column column : headings.layout().needed(setting)) {
            if (!headings.has(column)) {
                findings.add(
                        new Finding(
                                Rule.COLUMN_MISSING,
                                new CellAddress(sheet, header.number(), 0),
                                "",
                                List.of(column.word())));
            }
        }
        headings.twice().forEach(c -> findings.add(at(Rule.COLUMN_TWICE, sheet, header, c)));
        headings.unknown().forEach(c -> findings.add(at(Rule.UNKNOWN_COLUMN, sheet, header, c)));
        return findings;
    }

    private static Finding at(Rule rule, String sheet, Row header, int column) {
        String shown = VietnameseText.tidy(header.cell(column).shown());
        return new Finding(
                rule,
                new CellAddress(sheet, header.number(), column),
                Masked.shortened(shown),
                List.of());
    }
}
