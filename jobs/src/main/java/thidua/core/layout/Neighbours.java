package thidua.core.layout;

import thidua.core.fact.Submission;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.sheet.CellAddress;
import thidua.core.sheet.Row;

import java.util.List;
import java.util.Map;

/**
 * Two tables of a sheet, one the next below the other: rows that one of them refuses may be of the
 * other.
 *
 * @param isCut whether the header below stands right below the rows above, as one amid them would
 */
record Neighbours(TableReading above, TableReading below, boolean isCut) {
    /** Asks about each table that may lack rows, in what the tables state. */
    void question(String sheet, Map<TableReading, List<Submission>> stated) {
        List<Row> lower = above.strays().of(below.strays());
        if (!lower.isEmpty()) {
            ask(below, new CellAddress(sheet, lower.getFirst().number(), 0), lower.size(), stated);
        }
        int refused = refused(stated);
        List<Row> upper = below.strays().of(above.strays());
        if (isCut && refused > 0) {
            int header = below.headings().rows().getFirst().number();
            ask(above, new CellAddress(sheet, header, 0), refused, stated);
        } else if (!upper.isEmpty()) {
            ask(above, new CellAddress(sheet, upper.getFirst().number(), 0), upper.size(), stated);
        }
    }

    private int refused(Map<TableReading, List<Submission>> stated) {
        int refused = below.rest().rejected();
        for (Submission submission : stated.getOrDefault(below, List.of())) {
            refused += submission.ledger().rejected();
        }
        return refused;
    }

    private static void ask(
            TableReading table,
            CellAddress place,
            int rows,
            Map<TableReading, List<Submission>> stated) {
        List<String> many = List.of(Integer.toString(rows));
        List<Finding> doubt = List.of(new Finding(Rule.ROWS_BELOW_OTHER_HEADER, place, "", many));
        stated.computeIfPresent(
                table, (t, submissions) -> submissions.stream().map(s -> s.with(doubt)).toList());
    }
}
