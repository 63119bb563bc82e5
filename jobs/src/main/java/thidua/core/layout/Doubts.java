package thidua.core.layout;

import thidua.core.fact.FactTable;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.sheet.CellAddress;
import thidua.core.sheet.Grid;
import thidua.core.sheet.Row;
import thidua.core.text.VietnameseText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a person would question in a table for the way it looks, whatever its cells say. */
final class Doubts {
    /** Models that were proposed for something else are there. */
    private static final Pattern PLANNED =
            Pattern.compile("(?:các |danh sách )?mô hình .*(?:xây dựng|thành lập|ra mắt|mới).*");

    private Doubts() {}

    /** Whether a sheet that nobody sees has a header of ours in it. */
    static boolean holdsTable(Grid grid, HeaderSearch search) {
        boolean table = false;
        Ahead rows = new Ahead(grid.rows(), HeaderSearch.MOST_ROWS);
        while (rows.hasNext()) {
            table |= search.find(rows.window()).isPresent();
            rows.next();
        }
        return table;
    }

    /** Columns that the table needs and that the sender does not show. */
    static List<Finding> aboutColumns(Grid grid, Headings headings) {
        List<Finding> findings = new ArrayList<>();
        for (int column : read(headings)) {
            if (grid.hiddenColumns().contains(column)) {
                CellAddress place = headings.place(grid.sheet(), column);
                String shown = VietnameseText.tidy(headings.text(column).shown());
                findings.add(
                        new Finding(Rule.HIDDEN_COLUMN, place, Masked.shortened(shown), List.of()));
            }
        }
        return findings;
    }

    /** A row that is hidden, or that is struck through as a whole or in a cell that is read. */
    static List<Finding> aboutRow(String sheet, Row row, Headings headings) {
        if (!row.isHidden() && row.struck().isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (row.isHidden()) {
            CellAddress place = new CellAddress(sheet, row.number(), 0);
            findings.add(new Finding(Rule.HIDDEN_ROW, place, "", List.of()));
        }
        List<Integer> said = read(headings).stream().filter(c -> !row.cell(c).isBlank()).toList();
        List<Integer> struck = said.stream().filter(row.struck()::contains).toList();
        if (!struck.isEmpty()) {
            int column = struck.size() == said.size() ? 0 : struck.getFirst();
            CellAddress place = new CellAddress(sheet, row.number(), column);
            findings.add(new Finding(Rule.STRUCK_OUT, place, "", List.of()));
        }
        return findings;
    }

    /** A heading that says nothing of its rows but that they were not done or given. */
    static List<Finding> aboutSection(String sheet, Section section, Headings headings) {
        boolean planned =
                section.facet() == Section.Facet.NEUTRAL
                        && (headings.layout().table() == FactTable.AWARDS
                                || PLANNED.matcher(VietnameseText.key(section.text())).matches());
        CellAddress place = new CellAddress(sheet, section.row(), section.column());
        String value = Masked.shortened(section.text());
        return Proviso.of(section.text())
                .always()
                .filter(word -> planned)
                .map(word -> List.of(new Finding(Rule.NO_RESULTS, place, value, List.of(word))))
                .orElse(List.of());
    }

    /** Cells that stand alone in their row. */
    static List<Finding> aboutLonely(String sheet, Row row, Headings headings, int year) {
        List<Finding> findings = new ArrayList<>();
        for (int column = 1; column <= row.cells().size(); column++) {
            if (!row.cell(column).isBlank()) {
                String shown = VietnameseText.tidy(row.cell(column).shown());
                boolean personal = column == headings.at(Column.RECIPIENT);
                String value = personal ? Masked.initials(shown) : Masked.shortened(shown);
                CellAddress place = new CellAddress(sheet, row.number(), column);
                findings.add(Heading.alone(place, shown, value, year));
            }
        }
        return findings;
    }

    /** The columns whose cells mean something. */
    static TreeSet<Integer> read(Headings headings) {
        TreeSet<Integer> columns = new TreeSet<>();
        for (Map.Entry<Column, Integer> entry : headings.columns().entrySet()) {
            if (entry.getKey() != Column.ROW_NO && entry.getKey() != Column.UNUSED) {
                columns.add(entry.getValue());
            }
        }
        headings.forms().forEach(form -> columns.add(form.column()));
        return columns;
    }
}
