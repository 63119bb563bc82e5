package thidua.edge.backup;

/** A file that cannot be restored from. */
public final class UnusableBackup extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** No zip, cut off, or one of somebody else. */
        FOREIGN,
        /** One member differs from its sum, is missing, or is nobody's. */
        DAMAGED
    }

    private final Reason reason;
    private final String member;

    UnusableBackup(Reason reason, String member) {
        super(reason + " " + member);
        this.reason = reason;
        this.member = member;
    }

    public Reason reason() {
        return reason;
    }

    /** Which part of the file; empty for the whole. */
    public String member() {
        return member;
    }
}
