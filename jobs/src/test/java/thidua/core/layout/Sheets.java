package thidua.core.layout;

import thidua.ShippedReference;
import thidua.core.fact.Reading;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.sheet.Book;
import thidua.core.sheet.Cell;
import thidua.core.sheet.CellAddress;
import thidua.core.sheet.Grid;
import thidua.core.sheet.Row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Sheets drawn in text, a line a row and a bar between cells, and what is read from them. */
final class Sheets {
    static final Normaliser NORMALISER = new Normaliser(new Terms(ShippedReference.REFERENCE));
    static final String UNIT = "Đơn vị báo cáo: Huyện Nam Trực\n";

    private Sheets() {}

    static Grid grid(String sheet, String drawing) {
        List<Row> rows = new ArrayList<>();
        String[] lines = drawing.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            List<Cell> cells =
                    Arrays.stream(lines[i].split("\\|", -1))
                            .map(String::strip)
                            .map(text -> text.isEmpty() ? Cell.BLANK : cell(text))
                            .toList();
            rows.add(new Row(i + 1, cells));
        }
        return new Grid(sheet, rows.iterator());
    }

    private static Cell cell(String text) {
        if (text.matches("=\\d+")) {
            return new Cell.Number(new BigDecimal(text.substring(1)));
        }
        return text.startsWith("#") ? new Cell.Error(text) : new Cell.Text(text);
    }

    static Reading read(Source source, Grid... grids) {
        return NORMALISER.normalise(source, book(grids));
    }

    static Book book(Grid... grids) {
        return new Book("xlsx", "", List.of(), List.of(grids).iterator());
    }

    /** A report of Nam Trực for 2021, whose drawing begins in row 2. */
    static Reading read(String drawing) {
        return read(new Source(2021, "bao-cao.xlsx"), grid("S", UNIT + drawing));
    }

    static List<Finding> findings(String drawing) {
        return findings(read(drawing));
    }

    static List<Finding> findings(Reading reading) {
        return Stream.concat(
                        reading.findings().stream(),
                        reading.submissions().stream().flatMap(s -> s.findings().stream()))
                .toList();
    }

    /** A finding in the sheet S. */
    static Finding finding(Rule rule, int row, int column, String value, String... arguments) {
        return new Finding(rule, new CellAddress("S", row, column), value, List.of(arguments));
    }

    static Finding ofFile(Rule rule, String value, String... arguments) {
        return new Finding(rule, CellAddress.wholeSheet(""), value, List.of(arguments));
    }

    static Finding ofSheet(Rule rule, String value, String... arguments) {
        return new Finding(rule, CellAddress.wholeSheet("S"), value, List.of(arguments));
    }
}
