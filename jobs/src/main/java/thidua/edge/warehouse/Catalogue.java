package thidua.edge.warehouse;

import thidua.core.backup.Migration;
import thidua.core.backup.Table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What PostgreSQL itself knows of our tables: a table that is added later needs no word here. */
final class Catalogue {
    static final String HISTORY = "thidua.flyway_schema_history";

    private static final String OURS =
            """
            n.nspname in ('thidua', 'batch') and c.relkind in ('r', 'p') and not c.relispartition
            and c.relname <> 'flyway_schema_history'
            """;

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    /** Whether the migrations have ever run here. */
    boolean isMade() throws SQLException {
        return !texts("select to_regclass('" + HISTORY + "')::text").contains("");
    }

    boolean hasSchema(String name) throws SQLException {
        return texts("select nspname::text from pg_namespace").contains(name);
    }

    /** Without partitions, whose rows are their table's. */
    List<Table> tables() throws SQLException {
        SortedMap<String, List<String>> columns = new TreeMap<>();
        for (String[] row :
                rows(
                        """
                        select n.nspname || '.' || c.relname, a.attname::text
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid
                        where a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and
                        """
                                + OURS
                                + "order by n.nspname, c.relname, a.attnum",
                        2)) {
            columns.computeIfAbsent(row[0], table -> new ArrayList<>()).add(row[1]);
        }
        return columns.entrySet().stream().map(e -> new Table(e.getKey(), e.getValue())).toList();
    }

    /** From each table to those that its rows refer to. */
    SortedMap<String, SortedSet<String>> references() throws SQLException {
        SortedMap<String, SortedSet<String>> references = new TreeMap<>();
        for (String[] row :
                rows(
                        """
                        select distinct n.nspname || '.' || c.relname, m.nspname || '.' || d.relname
                        from pg_constraint f
                        join pg_class c on c.oid = f.conrelid
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_class d on d.oid = f.confrelid
                        join pg_namespace m on m.oid = d.relnamespace
                        where f.contype = 'f' and f.conparentid = 0 and
                        """
                                + OURS,
                        2)) {
            references.computeIfAbsent(row[0], table -> new TreeSet<>()).add(row[1]);
        }
        return references;
    }

    /** An order of rows that no other database has differently; by all columns without a key. */
    String order(Table table) throws SQLException {
        List<String> keys =
                texts(
                        """
                        select format('%I', a.attname)
                            || case when a.attcollation <> 0 then ' collate "C"' else '' end
                        from pg_attribute a
                        left join pg_index i on i.indrelid = a.attrelid and i.indisprimary
                        where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped
                          and (i.indkey is null or a.attnum = any (i.indkey))
                        order by array_position(i.indkey::int2[], a.attnum), a.attnum
                        """,
                        quoted(table.name()));
        return String.join(", ", keys);
    }

    /** The report years that have partitions. */
    SortedSet<Integer> years() throws SQLException {
        SortedSet<Integer> years = new TreeSet<>();
        for (String bound :
                texts(
                        """
                        select distinct pg_get_expr(c.relpartbound, c.oid)
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname in ('thidua', 'batch') and c.relispartition
                          and c.relkind = 'r'
                        """)) {
            String year = bound.replaceAll("^FOR VALUES IN \\('?(\\d{4})'?\\)$", "$1");
            years.add(Integer.valueOf(year));
        }
        return years;
    }

    /** The last number of each sequence that gave one. */
    SortedMap<String, Long> sequences() throws SQLException {
        SortedMap<String, Long> sequences = new TreeMap<>();
        for (String[] row :
                rows(
                        """
                        select schemaname || '.' || sequencename, last_value::text
                        from pg_sequences
                        where schemaname in ('thidua', 'batch') and last_value is not null
                        """,
                        2)) {
            sequences.put(row[0], Long.valueOf(row[1]));
        }
        return sequences;
    }

    List<Migration> migrations() throws SQLException {
        return rows(
                        "select version, checksum::text from "
                                + HISTORY
                                + " where version is not null and checksum is not null and success"
                                + " order by installed_rank",
                        2)
                .stream()
                .map(row -> new Migration(row[0], row[1]))
                .toList();
    }

    /** {@code 18.6}, without the words of who packaged it. */
    String server() throws SQLException {
        return texts("show server_version").getFirst().split(" ", 2)[0];
    }

    /** A name with its schema, as SQL wants it. */
    static String quoted(String name) {
        String[] words = name.split("\\.", 2);
        return quotedWord(words[0]) + "." + quotedWord(words[1]);
    }

    static String quotedWord(String word) {
        return '"' + word.replace("\"", "\"\"") + '"';
    }

    private List<String> texts(String sql, String... arguments) throws SQLException {
        return rows(sql, 1, arguments).stream().map(row -> row[0]).toList();
    }

    private List<String[]> rows(String sql, int columns, String... arguments) throws SQLException {
        List<String[]> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    String[] row = new String[columns];
                    for (int i = 0; i < columns; i++) {
                        String text = result.getString(i + 1);
                        row[i] = text == null ? "" : text;
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }
}
