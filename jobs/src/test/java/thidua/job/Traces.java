package thidua.job;

import thidua.edge.workbook.Zips;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a text is left: in any column of any table, in any file of a folder. */
final class Traces {
    private static final String COLUMNS =
            """
            select table_schema, table_name, column_name, data_type
            from information_schema.columns
            where table_schema not in ('information_schema', 'pg_catalog')
            union all
            select 'pg_catalog', 'pg_stats', column_name, 'text'
            from information_schema.columns
            where table_name = 'pg_stats' and column_name in ('most_common_vals', 'histogram_bounds')
            """;

    private Traces() {}

    /** A text, however it is written. */
    static Pattern of(String text) {
        return Pattern.compile(
                Pattern.quote(text), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Every column, {@code thidua.award.recipient}, of every table and view that says it. */
    static List<String> inDatabase(Workplace desk, Pattern text) throws SQLException {
        TreeSet<String> found = new TreeSet<>();
        try (Connection connection = desk.database().getConnection();
                Statement asking = connection.createStatement();
                Statement looking = connection.createStatement();
                var columns = asking.executeQuery(COLUMNS)) {
            while (columns.next()) {
                String table = columns.getString(1) + "." + columns.getString(2);
                String column = columns.getString(3);
                boolean binary = columns.getString(4).equals("bytea");
                String sql =
                        "select \"%s\"%s from %s".formatted(column, binary ? "" : "::text", table);
                try (var rows = looking.executeQuery(sql)) {
                    while (rows.next()) {
                        String said =
                                binary ? said(rows.getBytes(1)) : String.valueOf(rows.getString(1));
                        if (isIn(said, text)) {
                            found.add(table + "." + column);
                        }
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    /** Every file below a folder, hidden ones too, that says it. */
    static List<String> inFolder(Path folder, Pattern text) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .sorted()
                    .filter(file -> isIn(said(file), text) || isIn(file.toString(), text))
                    .forEach(file -> found.add(folder.relativize(file).toString()));
        }
        return found;
    }

    private static boolean isIn(String said, Pattern text) {
        return text.matcher(said).find();
    }

    private static String said(Path file) {
        try {
            String name = file.getFileName().toString();
            return name.endsWith(".pdf") || name.endsWith(".pptx")
                    ? PublishedText.of(file)
                    : said(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes as text, the parts of an archive unpacked. */
    private static String said(byte[] bytes) {
        if (bytes == null) {
            return "";
        }
        boolean archive = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        StringBuilder said = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        if (archive) {
            Zips.parts(bytes)
                    .values()
                    .forEach(part -> said.append(new String(part, StandardCharsets.UTF_8)));
        }
        return said.toString();
    }
}
