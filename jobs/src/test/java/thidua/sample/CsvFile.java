package thidua.sample;

import thidua.core.sheet.Cell;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a table as delimited text: UTF-8, comma, CRLF, quotes doubled. */
final class CsvFile {
    private CsvFile() {}

    static byte[] write(Table table) {
        StringBuilder text = new StringBuilder();
        table.titles().forEach(title -> line(text, List.of(title)));
        line(text, table.columns().stream().map(Table.Column::header).toList());
        table.rows().forEach(row -> line(text, row.stream().map(Cell::shown).toList()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, List<String> fields) {
        text.append(fields.stream().map(CsvFile::quoted).collect(Collectors.joining(",")));
        text.append("\r\n");
    }

    private static String quoted(String field) {
        return field.contains(",") || field.contains("\"")
                ? '"' + field.replace("\"", "\"\"") + '"'
                : field;
    }
}
