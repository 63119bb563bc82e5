package thidua.cli;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import javax.sql.DataSource;

/** Every row of every table of ours, as text, for tests that compare whole databases. */
final class Tables {
    private Tables() {}

    /** Without the history of the migrations, which says when they ran. */
    static SortedMap<String, List<String>> all(DataSource database) throws SQLException {
        SortedMap<String, List<String>> all = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set time zone 'UTC'");
            for (String table :
                    texts(
                            connection,
                            "select table_schema || '.' || table_name from"
                                    + " information_schema.tables where table_schema in ('thidua',"
                                    + " 'batch') and table_type = 'BASE TABLE' and table_name !~"
                                    + " '^flyway'")) {
                all.put(
                        table,
                        texts(connection, "select row::text from " + table + " as row order by 1"));
            }
            all.put(
                    "sequences",
                    texts(
                            connection,
                            "select schemaname || '.' || sequencename || ' ' ||"
                                    + " coalesce(last_value, 0) from pg_sequences order by 1"));
        }
        return all;
    }

    static List<String> texts(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return texts(connection, sql);
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                texts.add(String.valueOf(result.getString(1)));
            }
        }
        return texts;
    }

    static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
