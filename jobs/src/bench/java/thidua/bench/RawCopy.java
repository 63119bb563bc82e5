package thidua.bench;

import org.postgresql.PGConnection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** {@code COPY} of the rows that are right, as they are, into tables without any key. */
final class RawCopy {
    private static final String TABLES =
            """
            create table bare_model (report_year integer, unit_code text, row_no integer, name text,
                field_code text, place text, founded_year integer, sites integer, teams integer,
                members integer, status text, effect text, recognition text, document text, note text);
            create table bare_award (report_year integer, unit_code text, row_no integer,
                form_code text, recipient_kind text, recipient_count integer, recipient text,
                decision text, decision_date date, note text);
            """;

    private RawCopy() {}

    static Run run(int round, Server server, Path clean) throws SQLException, IOException {
        try (Connection connection = server.connect(server.fresh("bench_copy"));
                Statement statement = connection.createStatement()) {
            statement.execute(TABLES);
            double before = server.cpuSeconds();
            long start = System.nanoTime();
            copy(connection, "bare_model", clean.resolve("models.txt"));
            copy(connection, "bare_award", clean.resolve("awards.txt"));
            double wall = (System.nanoTime() - start) / 1e9;
            double cpu = server.cpuSeconds() - before;
            double own = Double.NaN; // it runs in the benchmark's own process
            return new Run(round, wall, own, cpu, own, Double.NaN, Run.Pair.NONE, Map.of(), null);
        }
    }

    private static void copy(Connection connection, String table, Path rows)
            throws SQLException, IOException {
        try (InputStream in = Files.newInputStream(rows)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin", in, 1 << 16);
        }
    }
}
