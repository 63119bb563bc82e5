package thidua.edge.warehouse;

import org.jooq.DSLContext;

/**
 * Lets those who write the same rows for runs of different years wait for one another, until the
 * end of the transaction that is open.
 */
enum OneAtATime {
    REFERENCE,
    REVOCATIONS,
    VALUES,
    PLACES,
    AUDIT;

    /** The first key of these locks: "this"; that of the years is another. */
    private static final int NAMESPACE = 0x74686973;

    void take(DSLContext inside) {
        inside.execute("select pg_advisory_xact_lock(?, ?)", NAMESPACE, ordinal());
    }
}
