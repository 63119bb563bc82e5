package thidua.edge.warehouse;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.postgresql.PGConnection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The roles of the database: who migrates, who works, who reads. Their SQL stands in {@code
 * schema/migrations}.
 */
public final class Roles {
    public static final String OWNER = "thidua_owner";
    public static final String WRITER = "thidua_writer";

    /** All of them. */
    public static final List<String> ALL =
            List.of(OWNER, WRITER, "thidua_reader", "thidua_auditor");

    private static final String ROLES = "migrations/roles.sql";

    private static final String GRANTS = "migrations/afterMigrateApplied.sql";

    /** Who was lent the owner's role to give things away gives it back. */
    private static final String RETURN =
            """
            do $$ begin
                if current_setting('thidua.lent', true) = 'yes' then
                    execute format('revoke thidua_owner from %I', current_user);
                end if;
            end $$;
            """;

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private Roles() {}

    /** The account may not make roles, or not give away what there is. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final String account;

        Refused(String account, SQLException cause) {
            super(cause.getMessage(), cause);
            this.account = account;
        }

        public String account() {
            return account;
        }
    }

    /** All that {@link #make} does, for the administrator of a server to run with psql. */
    public static String sql() {
        return "begin;\n\n" + read(ROLES) + "\n" + read(GRANTS) + "\n" + RETURN + "\ncommit;\n";
    }

    /**
     * Makes those that there are not yet, and says what each may do; all of it or nothing.
     *
     * @param passwords of those that may log in; the server gets to know what it compares them
     *     with, never the passwords
     * @param witness is told the names of those that are new, while the account may still write
     * @return the names of those that are new
     */
    public static List<String> make(
            Connection connection, Map<String, char[]> passwords, Consumer<List<String>> witness)
            throws SQLException, Refused {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            List<String> before = there(connection);
            statement.execute(read(ROLES));
            statement.execute(read(GRANTS));
            List<String> made = new ArrayList<>(there(connection));
            made.removeAll(before);
            witness.accept(made);
            statement.execute(RETURN);
            for (Map.Entry<String, char[]> each : passwords.entrySet()) {
                connection
                        .unwrap(PGConnection.class)
                        .alterUserPassword(each.getKey(), each.getValue(), "scram-sha-256");
                statement.execute("alter role " + each.getKey() + " login");
            }
            connection.commit();
            return made;
        } catch (SQLException e) {
            connection.rollback();
            if (INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) {
                throw new Refused(connection.getMetaData().getUserName(), e);
            }
            throw e;
        }
    }

    /** Whether this account may bring the schema up to date, or make it. */
    public static boolean mayMigrate(Connection connection) throws SQLException {
        String sql =
                """
                select coalesce(
                    (select pg_has_role(nspowner, 'usage') from pg_namespace where nspname = 'thidua'),
                    has_database_privilege(current_database(), 'create'))
                """;
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() && result.getBoolean(1);
        }
    }

    private static List<String> there(Connection connection) throws SQLException {
        String sql = "select rolname from pg_roles where rolname = any (?) order by rolname";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("name", ALL.toArray()));
            List<String> names = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    names.add(result.getString(1));
                }
            }
            return names;
        }
    }

    private static String read(String name) {
        try (InputStream in = Roles.class.getResourceAsStream("/schema/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no schema/" + name + " on the class path");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
