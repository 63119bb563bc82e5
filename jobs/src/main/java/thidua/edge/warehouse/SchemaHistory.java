package thidua.edge.warehouse;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Which migrations a database has had, by one question; Flyway, which brings it up to date, takes
 * longer to say that there is nothing to do than a night in which nothing happened may take.
 */
public final class SchemaHistory {
    private SchemaHistory() {}

    /**
     * Whether a database has had all migrations of the program, as they are, and no others.
     *
     * @param migrations the text of each script by its name
     */
    public static boolean isWhole(Connection connection, Map<String, String> migrations)
            throws SQLException {
        Map<String, @Nullable Integer> had = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select script, checksum, success"
                                        + " from thidua.flyway_schema_history"
                                        + " where version is not null")) {
            while (rows.next()) {
                had.put(rows.getString(1), rows.getBoolean(3) ? rows.getInt(2) : null);
            }
        }
        Map<String, Integer> ours = new TreeMap<>();
        migrations.forEach((script, text) -> ours.put(script, checksum(text)));
        return !ours.isEmpty() && had.equals(ours);
    }

    /** As Flyway reckons it: over the lines, whatever ends them. */
    private static int checksum(String text) {
        CRC32 sum = new CRC32();
        text.lines().forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
        return (int) sum.getValue();
    }
}
