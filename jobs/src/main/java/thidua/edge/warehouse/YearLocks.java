package thidua.edge.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import javax.sql.DataSource;

/**
 * One run at a time for a report year, by PostgreSQL's advisory locks on a session of their own: a
 * run that dies loses them with its session.
 */
public final class YearLocks implements AutoCloseable {
    /** The first key of all our locks: "thid". */
    private static final int NAMESPACE = 0x74686964;

    /** How the server watches over the session of a holder that may vanish with its machine. */
    private static final List<String> WATCHES =
            List.of(
                    "tcp_keepalives_idle = 60",
                    "tcp_keepalives_interval = 15",
                    "tcp_keepalives_count = 4");

    private static final int VALID_SECONDS = 10;

    private final Connection connection;
    private final SortedSet<Integer> held = new TreeSet<>();

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
        YearLocks locks = open(source, holder);
        try {
            for (int year : new TreeSet<>(years)) {
                Optional<String> other = locks.take(year);
                if (other.isPresent()) {
                    throw new Held(year, other.get());
                }
            }
            return locks;
        } catch (SQLException | Held | RuntimeException e) {
            locks.close();
            throw e;
        }
    }

    /**
     * A session that holds no lock yet. When its machine vanishes without a word, the server
     * notices within two minutes and lets the locks go.
     *
     * @param holder who will take them, for others to read; ASCII, at most 63 characters
     */
    public static YearLocks open(DataSource source, String holder) throws SQLException {
        Connection connection = source.getConnection();
        try (var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            connection.setClientInfo("ApplicationName", holder);
            for (String watch : WATCHES) {
                statement.execute("set " + watch);
            }
            return new YearLocks(connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Takes the lock of one more year, if nobody has it.
     *
     * @return who has it; empty when it is ours now, or was already
     */
    public Optional<String> take(int year) throws SQLException {
        if (held.contains(year)) {
            return Optional.empty();
        }
        if (!tryLock(connection, year)) {
            return Optional.of(holder(connection, year));
        }
        held.add(year);
        return Optional.empty();
    }

    /** The years whose locks we took, in order. */
    public SortedSet<Integer> held() {
        return new TreeSet<>(held);
    }

    /**
     * Looks whether the locks are still ours.
     *
     * @throws SQLException when the session that held them is gone, and they with it
     */
    public void check() throws SQLException {
        if (!connection.isValid(VALID_SECONDS)) {
            throw new SQLException(
                    "the session that holds the locks of the years is gone", "08006");
        }
    }

    /** Lets go. A session that is gone has let go already. */
    @Override
    public void close() throws SQLException {
        if (connection.isValid(VALID_SECONDS)) {
            release(connection);
        } else {
            connection.close();
        }
    }

    private static void release(Connection connection) throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
            statement.execute("reset application_name");
            for (String watch : WATCHES) {
                statement.execute("reset " + watch.substring(0, watch.indexOf(' ')));
            }
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

    /** In its own words; of one on another machine, with the address of that. */
    private static String holder(Connection connection, int year) throws SQLException {
        String sql =
                """
                select coalesce(nullif(a.application_name, ''), '?')
                  || case when a.client_addr is null or a.client_addr <<= inet '127.0.0.0/8' then ''
                          else ' @ ' || host(a.client_addr) end
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
