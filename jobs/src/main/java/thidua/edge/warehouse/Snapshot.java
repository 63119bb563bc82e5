package thidua.edge.warehouse;

import org.postgresql.PGConnection;

import thidua.core.backup.Contents;
import thidua.core.backup.Migration;
import thidua.core.backup.Table;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

import javax.sql.DataSource;

/**
 * All tables as they were at one moment, while others go on writing: one transaction that reads,
 * waits for nobody and holds up nobody.
 */
public final class Snapshot implements AutoCloseable {
    /** By which the same values are the same text on every server. */
    static final String PLAIN =
            "set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';"
                    + " set local timezone = 'UTC'; set local bytea_output = 'hex';"
                    + " set local extra_float_digits = 1";

    private final Connection connection;
    private final Catalogue catalogue;

    private Snapshot(Connection connection) {
        this.connection = connection;
        this.catalogue = new Catalogue(connection);
    }

    public static Snapshot take(DataSource source) throws SQLException {
        Connection connection = source.getConnection();
        try {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
                statement.execute(PLAIN);
            }
            return new Snapshot(connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** Whether there is a warehouse at all, and a whole one. */
    public boolean isWhole() throws SQLException {
        return catalogue.isMade() && !catalogue.hasSchema(Refill.MARK);
    }

    public List<Table> tables() throws SQLException {
        return catalogue.tables();
    }

    /** Writes all rows in the order of their key, and counts them. */
    public long copy(Table table, OutputStream out) throws SQLException, IOException {
        String sql =
                "copy (select %s from %s order by %s) to stdout"
                        .formatted(
                                Refill.columns(table.columns()),
                                Catalogue.quoted(table.name()),
                                catalogue.order(table));
        return connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, out);
    }

    /** To be asked for after the rows were copied: sequences may only be ahead of them. */
    public Contents contents(String product, SortedMap<String, Contents.Rows> rows)
            throws SQLException {
        List<Migration> migrations = catalogue.migrations();
        SortedSet<Integer> years = catalogue.years();
        return new Contents(
                product, catalogue.server(), migrations, years, rows, catalogue.sequences());
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
