package thidua.core.sheet;

/**
 * Thrown by an edge in the middle of a file whose bytes cannot be read on. It travels only from the
 * edge's iterator to the normaliser, which makes a finding of it: a damaged file is bad data, but
 * an iterator has no other way to say so.
 */
public final class BrokenFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BrokenFile(String message, Throwable cause) {
        super(message, cause);
    }

    public BrokenFile(String message) {
        super(message);
    }
}
