package thidua.job;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import thidua.core.sheet.Cell;
import thidua.core.sheet.Row;
import thidua.edge.delimited.Delimited;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.OdsFile;
import thidua.edge.workbook.Seen;
import thidua.edge.workbook.XlsFile;
import thidua.edge.workbook.xlsx.XlsxBook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Sheets of cells that a test may change, and the files of each format that hold them. */
record Sheetful(Map<String, List<List<Cell>>> sheets) {
    static final List<String> FORMATS = List.of("xlsx", "xls", "ods", "csv");

    static Sheetful of(byte[] file, boolean xlsx) {
        Seen seen =
                xlsx
                        ? XlsxBook.<Seen>read(file, Limits.DEFAULT, Seen::of)
                        : Delimited.open(Delimited.text(file).orElseThrow()).<Seen>read(Seen::of);
        Map<String, List<List<Cell>>> sheets = new LinkedHashMap<>();
        for (Seen.Sheet sheet : seen.sheets()) {
            List<List<Cell>> rows = new ArrayList<>();
            int width = sheet.rows().stream().mapToInt(r -> r.cells().size()).max().orElse(0);
            for (Row row : sheet.rows()) {
                while (rows.size() < row.number()) {
                    rows.add(new ArrayList<>(List.of()));
                }
                List<Cell> cells = rows.get(row.number() - 1);
                cells.addAll(row.cells());
            }
            rows.forEach(row -> fill(row, width));
            sheets.put(sheet.name().isEmpty() ? "S" : sheet.name(), rows);
        }
        return new Sheetful(sheets);
    }

    /** Makes all rows as wide as the widest. */
    static void even(List<List<Cell>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        rows.forEach(row -> fill(row, width));
    }

    private static void fill(List<Cell> row, int width) {
        while (row.size() < width) {
            row.add(Cell.BLANK);
        }
    }

    Sheetful copy() {
        Map<String, List<List<Cell>>> copy = new LinkedHashMap<>();
        sheets.forEach(
                (name, rows) -> {
                    List<List<Cell>> all = new ArrayList<>();
                    rows.forEach(row -> all.add(new ArrayList<>(row)));
                    copy.put(name, all);
                });
        return new Sheetful(copy);
    }

    void each(UnaryOperator<Cell> change) {
        sheets.values().forEach(rows -> rows.forEach(row -> row.replaceAll(change)));
    }

    List<List<Cell>> any(Random random) {
        List<String> names = List.copyOf(sheets.keySet());
        return sheets.getOrDefault(names.get(random.nextInt(names.size())), List.of());
    }

    /** Rows up to the last that says something. */
    int rows() {
        return sheets.values().stream().mapToInt(Sheetful::last).sum();
    }

    int filledRows() {
        return (int)
                sheets.values().stream().flatMap(List::stream).filter(row -> !isBlank(row)).count();
    }

    private static int last(List<List<Cell>> rows) {
        int last = rows.size();
        while (last > 0 && isBlank(rows.get(last - 1))) {
            last--;
        }
        return last;
    }

    private static boolean isBlank(List<Cell> row) {
        return row.stream().allMatch(Cell::isBlank);
    }

    /** The file; delimited text holds the first sheet only. */
    byte[] written(String format) {
        return switch (format) {
            case "xlsx" -> xlsx();
            case "xls" -> XlsFile.of(numbered());
            case "ods" -> OdsFile.of(numbered());
            default -> text(",").getBytes(StandardCharsets.UTF_8);
        };
    }

    Sheetful first() {
        Map.Entry<String, List<List<Cell>>> first = sheets.entrySet().iterator().next();
        return new Sheetful(Map.of(first.getKey(), first.getValue()));
    }

    private Map<String, Map<Integer, List<Cell>>> numbered() {
        Map<String, Map<Integer, List<Cell>>> numbered = new LinkedHashMap<>();
        sheets.forEach(
                (name, rows) -> {
                    Map<Integer, List<Cell>> all = new LinkedHashMap<>();
                    for (int i = 0; i < rows.size(); i++) {
                        all.put(i + 1, rows.get(i));
                    }
                    numbered.put(name, all);
                });
        return numbered;
    }

    private byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "thidua", "1.0")) {
            sheets.forEach((name, rows) -> sheet(book.newWorksheet(name), rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void sheet(Worksheet sheet, List<List<Cell>> rows) {
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                switch (rows.get(r).get(c)) {
                    case Cell.Number n -> sheet.value(r, c, n.value());
                    case Cell.Date d -> {
                        sheet.value(r, c, d.value());
                        sheet.style(r, c).format("dd/mm/yyyy").set();
                    }
                    case Cell.Text text -> sheet.value(r, c, text.shown());
                    default -> {}
                }
            }
        }
    }

    /** The first sheet as delimited text. */
    String text(String delimiter) {
        return sheets.values().iterator().next().stream()
                .map(
                        row ->
                                row.stream()
                                        .map(cell -> quoted(cell.shown(), delimiter))
                                        .collect(Collectors.joining(delimiter)))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String quoted(String cell, String delimiter) {
        boolean needed = cell.contains(delimiter) || cell.contains("\"") || cell.contains("\n");
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
