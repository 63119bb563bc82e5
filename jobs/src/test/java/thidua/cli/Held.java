package thidua.cli;

import java.sql.Connection;
import java.sql.SQLException;

/** Nobody can stage what he has read while this is held: whoever tries stands still in it. */
final class Held implements AutoCloseable {
    /** The parts of all runs. */
    static final String PARTS =
            "batch.batch_step_execution where step_name like 'read-elsewhere:%'";

    private static final int GATE = 4711;

    /** Who stages something when something is staged passes the gate, or stands still. */
    private static final String WITH_GATE =
            """
            create function staging.pass() returns trigger language plpgsql as $$
            begin
                if exists (select from staging.reading) then
                    perform pg_advisory_xact_lock(%d);
                end if;
                return null;
            end $$;
            create trigger pass before insert on staging.reading execute function staging.pass();
            """
                    .formatted(GATE);

    /** Who stands still. */
    private static final String STANDING =
            "from pg_locks where not granted and (relation = 'staging.reading'::regclass or"
                    + " locktype = 'advisory' and objid = "
                    + GATE
                    + ")";

    private final Machines machines;
    private final Connection connection;

    private Held(Machines machines, String lock) throws SQLException {
        this.machines = machines;
        connection = machines.database().getConnection();
        connection.setAutoCommit(false);
        connection.createStatement().execute(lock);
    }

    private static Held all(Machines machines) throws SQLException {
        return new Held(machines, "lock table staging.reading in exclusive mode");
    }

    /** Holds what is staged, but for the first parcel of all; asked for before anybody reads. */
    static Held afterTheFirst(Machines machines) throws SQLException {
        try (Connection owner = machines.database().getConnection()) {
            owner.createStatement().execute(WITH_GATE);
        }
        return new Held(machines, "select pg_advisory_xact_lock(" + GATE + ")");
    }

    /** Holds what is staged, once parts were handed out. */
    static Held at(Machines machines) throws Exception {
        machines.until("select count(*) > 0 from " + PARTS);
        return all(machines);
    }

    /** Holds what is staged, once some is and more is to come. */
    static Held inTheMiddle(Machines machines) throws Exception {
        machines.until("select count(*) > 0 from staging.reading");
        return all(machines);
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
