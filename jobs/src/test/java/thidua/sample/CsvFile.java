package thidua.sample;

import thidua.core.sheet.Cell;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes tables as delimited text: UTF-8, comma, CRLF, quotes doubled. */
final class CsvFile {
    private CsvFile() {}

    static byte[] write(Table table) {
        return text(table, 0).getBytes(StandardCharsets.UTF_8);
    }

    /** One below the other, every line as wide as the widest, as spreadsheet programs save it. */
    static byte[] write(List<Table> tables) {
        int width = tables.stream().mapToInt(t -> t.columns().size()).max().orElse(0);
        return tables.stream()
                .map(table -> text(table, width))
                .collect(Collectors.joining(",".repeat(width - 1) + "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Table table, int width) {
        StringBuilder text = new StringBuilder();
        table.titles().forEach(title -> line(text, List.of(title), width));
        line(text, table.columns().stream().map(Table.Column::header).toList(), width);
        table.rows().forEach(row -> line(text, row.stream().map(Cell::shown).toList(), width));
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> fields, int width) {
        text.append(fields.stream().map(CsvFile::quoted).collect(Collectors.joining(",")));
        text.append(",".repeat(Math.max(0, width - fields.size())));
        text.append("\r\n");
    }

    private static String quoted(String field) {
        return field.contains(",") || field.contains("\"")
                ? '"' + field.replace("\"", "\"\"") + '"'
                : field;
    }
}
