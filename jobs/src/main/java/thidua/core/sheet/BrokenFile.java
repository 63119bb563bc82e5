package thidua.core.sheet;

/**
 * Thrown by an edge when a file cannot be opened, or in the middle of one whose bytes cannot be
 * read on. It travels only from the edge to the normaliser or to the intake, which make a finding
 * of it: a damaged file is bad data, but an iterator has no other way to say so.
 */
public final class BrokenFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why a file is not read. */
    public enum Reason {
        DAMAGED,
        /** Protected by a password. */
        ENCRYPTED,
        /** Beyond a limit; {@link BrokenFile#detail} says which. */
        TOO_LARGE,
        /** Made to harm its reader; {@link BrokenFile#detail} says how. */
        UNSAFE,
        /** A table in a format that is not read; {@link BrokenFile#detail} names it. */
        UNREAD_FORMAT
    }

    private final Reason reason;
    private final String detail;

    private BrokenFile(Reason reason, String detail, String message) {
        super(message);
        this.reason = reason;
        this.detail = detail;
    }

    public BrokenFile(String message, Throwable cause) {
        super(message, cause);
        this.reason = Reason.DAMAGED;
        this.detail = "";
    }

    public BrokenFile(String message) {
        this(Reason.DAMAGED, "", message);
    }

    /**
     * @param detail shown to the sender
     */
    public static BrokenFile because(Reason reason, String detail) {
        return new BrokenFile(reason, detail, reason + " " + detail);
    }

    public Reason reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }
}
