package thidua.cli;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import javax.sql.DataSource;

/**
 * All that the warehouse keeps, in a form that two databases can be compared by: each id that a
 * sequence drew is replaced by what it stands for, and the time of day left out. The tables of
 * Spring Batch, of the audit and of the migrations tell how often something was tried, so they are
 * no part of it; nor is the secret that each database makes for itself, with the hashes made by it.
 */
public final class KeptTables {
    private static final Set<String> LEFT_OUT =
            Set.of("flyway_schema_history", "audit", "recipient_secret");

    private static final String TABLES =
            """
            select c.relname, string_agg(a.attname, ' ' order by a.attnum)
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relnamespace = 'thidua'::regnamespace and c.relkind in ('r', 'p')
              and not c.relispartition
            group by c.relname order by c.relname
            """;

    private static final String FILE =
            "(select path || ' ' || sha256 from thidua.received_file x"
                    + " where x.received_file_id = t.received_file_id)";
    private static final String SUBMISSION =
            "(select concat_ws(' ', path, sha256, unit_code, fact_table, decided_on)"
                    + " from thidua.submission x join thidua.received_file using (received_file_id)"
                    + " where x.submission_id = t.submission_id)";
    private static final String COMPUTATION =
            "(select report_year || ' ' || facts_hash from thidua.computation x"
                    + " where x.computation_id = t.computation_id)";

    private KeptTables() {}

    /** The rows of each table, sorted. */
    public static SortedMap<String, List<String>> of(DataSource database) throws SQLException {
        SortedMap<String, List<String>> tables = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            List<String> columns = new ArrayList<>();
            try (ResultSet found = statement.executeQuery(TABLES)) {
                while (found.next()) {
                    names.add(found.getString(1));
                    columns.add(" " + found.getString(2) + " ");
                }
            }
            for (int i = 0; i < names.size(); i++) {
                if (LEFT_OUT.stream().noneMatch(names.get(i)::contains)) {
                    tables.put(names.get(i), rows(statement, names.get(i), columns.get(i)));
                }
            }
        }
        return tables;
    }

    private static List<String> rows(Statement statement, String table, String columns)
            throws SQLException {
        String sql =
                "select said from (select concat_ws(' | ', to_jsonb(t) - 'received_file_id'"
                        + " - 'submission_id' - 'computation_id' - 'edition_id'"
                        + " - 'published_at' - 'loaded_at' - 'bytes'"
                        + " - 'recipient_key' - 'recipient_sha256'"
                        + reference(columns, "received_file_id", FILE)
                        + reference(columns, "submission_id", SUBMISSION)
                        + reference(columns, "computation_id", COMPUTATION)
                        + ") as said from thidua."
                        + table
                        + " t) as rows order by said collate \"C\"";
        List<String> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    private static String reference(String columns, String id, String what) {
        return columns.contains(" " + id + " ") ? ", " + what : "";
    }
}
