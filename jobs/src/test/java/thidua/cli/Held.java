package thidua.cli;

import java.sql.Connection;
import java.sql.SQLException;

/** Nobody can stage what he has read while this is held: whoever tries stands still in it. */
final class Held implements AutoCloseable {
    /** The parts of all runs. */
    static final String PARTS =
            "batch.batch_step_execution where step_name like 'read-elsewhere:%'";

    /** Who stands still. */
    private static final String STANDING =
            "from pg_locks where not granted and relation = 'staging.reading'::regclass";

    private final Machines machines;
    private final Connection connection;

    private Held(Machines machines) throws SQLException {
        this.machines = machines;
        connection = machines.database().getConnection();
        connection.setAutoCommit(false);
        connection.createStatement().execute("lock table staging.reading in exclusive mode");
    }

    /** Holds what is staged, once parts were handed out. */
    static Held at(Machines machines) throws Exception {
        machines.until("select count(*) > 0 from " + PARTS);
        return new Held(machines);
    }

    /** Holds what is staged, once some is and more is to come. */
    static Held inTheMiddle(Machines machines) throws Exception {
        machines.until("select count(*) > 0 from staging.reading");
        return new Held(machines);
    }

    /**
     * Waits until somebody stands still.
     *
     * @return the number of his session
     */
    int session() throws Exception {
        machines.until("select count(*) > 0 " + STANDING);
        return Integer.parseInt(machines.answer("select min(pid) " + STANDING));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
