package thidua.edge.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.TreeSet;

import javax.sql.DataSource;

/**
 * One run at a time for a report year, by PostgreSQL's advisory locks on a session of their own: a
 * run that dies loses them with its session.
 */
public final class YearLocks implements AutoCloseable {
    /** The first key of all our locks: "thid". */
    private static final int NAMESPACE = 0x74686964;

    private final Connection connection;

    private YearLocks(Connection connection) {
        this.connection = connection;
    }

    /** Another run holds a year. */
    public static final class Held extends Exception {
        private static final long serialVersionUID = 1L;
        private final int year;
        private final String holder;

        Held(int year, String holder) {
            super(year + ": " + holder);
            this.year = year;
            this.holder = holder;
        }

        public int year() {
            return year;
        }

        /** Who holds it, in its own words. */
        public String holder() {
            return holder;
        }
    }

    /**
     * Takes the locks of all the years, or none.
     *
     * @param holder who takes them, for others to read; ASCII, at most 63 characters
     */
    public static YearLocks take(DataSource source, Collection<Integer> years, String holder)
            throws SQLException, Held {
        Connection connection = source.getConnection();
        try {
            connection.setAutoCommit(true);
            connection.setClientInfo("ApplicationName", holder);
            for (int year : new TreeSet<>(years)) {
                if (!tryLock(connection, year)) {
                    throw new Held(year, holder(connection, year));
                }
            }
            return new YearLocks(connection);
        } catch (SQLException | Held | RuntimeException e) {
            release(connection);
            throw e;
        }
    }

    @Override
    public void close() throws SQLException {
        release(connection);
    }

    private static void release(Connection connection) throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("reset application_name");
            statement.execute("select pg_advisory_unlock_all()");
        }
    }

    private static boolean tryLock(Connection connection, int year) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_try_advisory_lock(?, ?)")) {
            statement.setInt(1, NAMESPACE);
            statement.setInt(2, year);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private static String holder(Connection connection, int year) throws SQLException {
        String sql =
                """
                select coalesce(nullif(a.application_name, ''), '?')
                from pg_locks l
                join pg_stat_activity a using (pid)
                where l.locktype = 'advisory' and l.granted and l.classid = ? and l.objid = ?
                  and l.database = (select oid from pg_database where datname = current_database())
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, NAMESPACE);
            statement.setLong(2, year);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? result.getString(1) : "?";
            }
        }
    }
}
