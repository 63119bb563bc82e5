package thidua.edge.delimited;

import org.jspecify.annotations.Nullable;

/** One of our own CSV files cannot be read; the message says which, where and what is expected. */
public final class UnreadableRecords extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableRecords(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
