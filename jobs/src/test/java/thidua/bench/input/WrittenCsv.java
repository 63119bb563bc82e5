package thidua.bench.input;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as delimited text, with the delimiter, the line ends and the mark of one's program. */
final class WrittenCsv {
    private WrittenCsv() {}

    static byte[] bytes(Made table, String unit, Chance chance) {
        char delimiter = chance.percent(50) ? ';' : ',';
        String end = chance.percent(50) ? "\r\n" : "\n";
        StringBuilder text = new StringBuilder(chance.percent(50) ? "\uFEFF" : "");
        text.append(table.title()).append(end);
        text.append("Đơn vị báo cáo: ").append(unit).append(end);
        line(text, table.header(), delimiter, end);
        table.rows().forEach(row -> line(text, row, delimiter, end));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, List<String> fields, char delimiter, String end) {
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i);
            if (i > 0) {
                text.append(delimiter);
            }
            if (field.indexOf(',') >= 0 || field.indexOf(';') >= 0 || field.indexOf('"') >= 0) {
                text.append('"').append(field.replace("\"", "\"\"")).append('"');
            } else {
                text.append(field);
            }
        }
        text.append(end);
    }
}
