package thidua.edge.warehouse;

import org.postgresql.PGConnection;

import thidua.core.backup.Contents;
import thidua.core.backup.LoadOrder;
import thidua.core.backup.Migration;
import thidua.core.backup.Table;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import javax.sql.DataSource;

/**
 * An empty database that is filled from a backup. From the first step to the last it bears a mark,
 * a schema of its own, so that whoever meets it half-filled can tell; all rows come in one
 * transaction, under all constraints.
 */
public final class Refill {
    static final String MARK = "thidua_restoring";
    private static final List<String> SCHEMAS = List.of("analysis", "batch", "staging", "thidua");

    /** What is restored is not read anew by the next run. */
    private static final String LASTING = "set synchronous_commit to on";

    private final DataSource source;

    public Refill(DataSource source) {
        this.source = source;
    }

    /** The backup's tables are not those of this schema. */
    public static final class OtherTables extends Exception {
        private static final long serialVersionUID = 1L;

        OtherTables(Collection<String> tables) {
            super(String.join(", ", tables));
        }
    }

    /** A table that did not take its rows; what they say stays unsaid. */
    public static final class NotTaken extends SQLException {
        private static final long serialVersionUID = 1L;

        NotTaken(String table, SQLException why) {
            super(table + ": SQLSTATE " + why.getSQLState(), why.getSQLState());
        }
    }

    /** Whoever gives the rows of a table. */
    public interface Source {
        InputStream rows(String table) throws IOException;
    }

    /** Whether a restore began here and did not end. */
    public static boolean isUnfinished(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return new Catalogue(connection).hasSchema(MARK);
        }
    }

    /** Whether nothing of ours is here, but what an unfinished restore left. */
    public boolean mayBegin() throws SQLException {
        try (Connection connection = source.getConnection()) {
            Catalogue catalogue = new Catalogue(connection);
            if (catalogue.hasSchema(MARK)) {
                return true;
            }
            for (String schema : SCHEMAS) {
                if (catalogue.hasSchema(schema)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Marks the database, and takes away what an unfinished restore left. */
    public void begin() throws SQLException {
        execute("create schema if not exists " + MARK);
        execute("drop schema if exists " + String.join(", ", SCHEMAS) + " cascade");
    }

    /** The migrations that made the schema. */
    public List<Migration> migrations() throws SQLException {
        try (Connection connection = source.getConnection()) {
            return new Catalogue(connection).migrations();
        }
    }

    /** Takes all rows, or none. */
    public void fill(Contents contents, Source rows) throws SQLException, IOException, OtherTables {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                fill(connection, contents, rows);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** Whole: the mark goes. */
    public void end() throws SQLException {
        execute("analyze");
        execute("drop schema " + MARK);
    }

    private static void fill(Connection connection, Contents contents, Source rows)
            throws SQLException, IOException, OtherTables {
        Catalogue catalogue = new Catalogue(connection);
        execute(connection, LASTING);
        execute(connection, Snapshot.PLAIN);
        List<String> order = order(catalogue, contents);
        for (String table : order.reversed()) {
            // what a migration itself put in is in the backup, too
            if (holdsRows(connection, table)) {
                execute(connection, "delete from " + Catalogue.quoted(table));
            }
        }
        for (int year : contents.years()) {
            execute(connection, "select thidua.open_year(" + year + ")");
        }
        for (String table : order) {
            Contents.Rows expected = contents.rows().get(table);
            if (expected != null) {
                take(connection, table, expected, rows);
            }
        }
        for (var sequence : contents.sequences().entrySet()) {
            setSequence(connection, sequence.getKey(), sequence.getValue());
        }
    }

    private static List<String> order(Catalogue catalogue, Contents contents)
            throws SQLException, OtherTables {
        Set<String> differing = new TreeSet<>(contents.rows().keySet());
        List<Table> tables = catalogue.tables();
        for (Table table : tables) {
            Contents.Rows theirs = contents.rows().get(table.name());
            if (theirs != null
                    && new TreeSet<>(theirs.columns()).equals(new TreeSet<>(table.columns()))) {
                differing.remove(table.name());
            } else {
                differing.add(table.name());
            }
        }
        if (!differing.isEmpty()) {
            throw new OtherTables(differing);
        }
        return LoadOrder.of(tables.stream().map(Table::name).toList(), catalogue.references());
    }

    private static void take(
            Connection connection, String table, Contents.Rows expected, Source source)
            throws SQLException, IOException {
        String sql =
                "copy %s (%s) from stdin"
                        .formatted(Catalogue.quoted(table), columns(expected.columns()));
        try (InputStream in = source.rows(table)) {
            long taken = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, in);
            if (taken != expected.count()) {
                throw new IOException(table + ": " + taken + " != " + expected.count());
            }
        } catch (SQLException e) {
            throw new NotTaken(table, e);
        }
    }

    private static void setSequence(Connection connection, String name, long value)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select setval(?::regclass, ?)")) {
            statement.setString(1, Catalogue.quoted(name));
            statement.setLong(2, value);
            statement.execute();
        }
    }

    private static boolean holdsRows(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                var result =
                        statement.executeQuery(
                                "select from " + Catalogue.quoted(table) + " limit 1")) {
            return result.next();
        }
    }

    static String columns(List<String> names) {
        return names.stream().map(Catalogue::quotedWord).collect(Collectors.joining(", "));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection()) {
            execute(connection, LASTING);
            execute(connection, sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
