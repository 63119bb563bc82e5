package thidua.job;

import thidua.core.dialect.Dialect;
import thidua.core.dialect.FoundTable;
import thidua.core.dialect.Likely;
import thidua.core.dialect.Remark;
import thidua.core.dialect.Tables;
import thidua.core.dialect.TextReading;
import thidua.core.dialect.TextRow;
import thidua.core.sheet.Book;
import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.Cell;
import thidua.core.sheet.Grid;
import thidua.core.sheet.Letters;
import thidua.core.sheet.Row;
import thidua.core.text.Decoded;
import thidua.edge.delimited.Delimited;
import thidua.edge.workbook.Limits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a file is read, whoever wrote it, without loading anything.
 *
 * @param format {@code csv}, {@code xlsx} …; {@code empty}, {@code none} or {@code broken} when
 *     there is nothing to read
 * @param encoding of delimited text, or in which a workbook was typed, and how sure it is; empty
 *     for Unicode in a workbook
 * @param dialect of delimited text; empty for workbooks
 * @param sheets what was found on each
 */
public record Inspection(
        String format, Optional<Decoded> encoding, Optional<Likely> dialect, List<Sheet> sheets) {
    /** A sheet of a workbook, or the one of a text, whose name is empty. */
    public record Sheet(String name, List<FoundTable> tables, List<Remark> remarks) {}

    /** Whether the bytes are a table in a format that is read; an empty file is one of no rows. */
    public boolean isReadable() {
        return !format.equals("none") && !format.equals("broken");
    }

    /** Every table, sheet after sheet. */
    public List<FoundTable> tables() {
        return sheets.stream().flatMap(sheet -> sheet.tables().stream()).toList();
    }

    /** Never throws for the sake of the bytes. */
    public static Inspection of(byte[] bytes, Limits limits) {
        if (bytes.length == 0) {
            return without("empty");
        }
        try {
            Optional<Opening> workbook = Opening.of(bytes);
            return workbook.isPresent()
                    ? workbook.get().read(bytes, limits, Inspection::workbook)
                    : Delimited.text(bytes).map(Inspection::text).orElse(without("none"));
        } catch (BrokenFile e) {
            return without("broken");
        }
    }

    private static Inspection without(String format) {
        return new Inspection(format, Optional.empty(), Optional.empty(), List.of());
    }

    private static Inspection text(Decoded decoded) {
        TextReading reading = TextReading.read(decoded.text());
        Tables.Found found = reading.found();
        return new Inspection(
                "csv",
                Optional.of(new Decoded("", decoded.encoding(), decoded.confidence())),
                Optional.of(reading.dialect()),
                List.of(new Sheet("", found.tables(), found.remarks())));
    }

    private static Inspection workbook(Book book) {
        List<Sheet> sheets = new ArrayList<>();
        List<Decoded> letters = new ArrayList<>();
        book.grids()
                .forEachRemaining(
                        grid -> {
                            sheets.add(sheet(grid));
                            if (!grid.letters().isUnicode()) {
                                letters.add(decoded(grid.letters()));
                            }
                        });
        return new Inspection(
                book.format(),
                letters.stream().min(Comparator.comparingDouble(Decoded::confidence)),
                Optional.empty(),
                sheets);
    }

    private static Decoded decoded(Letters letters) {
        return new Decoded("", letters.encoding(), letters.confidence());
    }

    private static Sheet sheet(Grid grid) {
        List<TextRow> rows = new ArrayList<>();
        grid.rows().forEachRemaining(row -> rows.add(row(row)));
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        Tables.Found found =
                Tables.find(rows.stream().map(row -> widened(row, width)).toList(), Dialect.SINGLE);
        return new Sheet(grid.sheet(), found.tables(), found.remarks());
    }

    /** The rows of a sheet end with their last cell; its columns are the same all the way. */
    private static TextRow widened(TextRow row, int width) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < width) {
            cells.add("");
        }
        return new TextRow(row.number(), row.raw(), cells, true);
    }

    private static TextRow row(Row row) {
        List<String> cells = row.cells().stream().map(Cell::shown).toList();
        return new TextRow(row.number(), String.join(" | ", cells).strip(), cells, true);
    }
}
