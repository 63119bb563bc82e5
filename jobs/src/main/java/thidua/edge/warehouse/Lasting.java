package thidua.edge.warehouse;

import org.jooq.DSLContext;

/**
 * Commits that wait until the disk has them. The others return at once: when the server's machine
 * dies, the last of them are gone as if the run had died a moment before, and the next run does
 * them again. A commit that waits takes all before it to the disk.
 */
final class Lasting {
    private Lasting() {}

    /** Lets the transaction that is open wait when it commits. */
    static void commit(DSLContext inside) {
        inside.execute("set local synchronous_commit to on");
    }
}
