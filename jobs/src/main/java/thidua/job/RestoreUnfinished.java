package thidua.job;

/** The database is half-filled from a backup: nothing else may work on it. */
public final class RestoreUnfinished extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RestoreUnfinished() {
        super("a restore into this database began and did not end");
    }
}
