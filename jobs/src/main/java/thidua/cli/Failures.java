package thidua.cli;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import thidua.edge.server.ServerFailure;
import thidua.job.Outcome;

import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.concurrent.Callable;

/** From what went wrong in the world to an exit code and a sentence; the stack goes to the log. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    static int guard(Console console, Callable<Outcome> work) {
        try {
            return work.call().exitCode();
        } catch (Exception | OutOfMemoryError e) {
            LOG.debug("failed", e);
            return tell(console, e).exitCode();
        }
    }

    private static Outcome tell(Console console, Throwable failure) {
        if (isDatabaseGone(failure)) {
            console.say("unavailable", reason(failure));
            return Outcome.UNAVAILABLE;
        }
        String file = unusable(failure);
        if (file == null) {
            console.say("failed", reason(failure));
        } else {
            console.say("failed.file", file);
        }
        return Outcome.FAILED;
    }

    /** The file or folder that the system does not let us use and says no more about; null else. */
    private static @Nullable String unusable(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return innermost instanceof FileSystemException e && e.getReason() == null
                ? e.getFile()
                : null;
    }

    /**
     * Whether the database cannot be reached: PostgreSQL's classes 08 and 57P, or no server at all.
     */
    private static boolean isDatabaseGone(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof ServerFailure) {
                return true;
            }
            if (each instanceof SQLException sql) {
                String state = sql.getSQLState();
                if (state != null && (state.startsWith("08") || state.startsWith("57P"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The innermost message that says something. */
    private static String reason(Throwable failure) {
        String said = null;
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String message = describe(each);
            if (message != null) {
                said = message;
            }
        }
        return said == null ? failure.getClass().getSimpleName() : said;
    }

    private static @Nullable String describe(Throwable failure) {
        String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return null;
        }
        return failure instanceof FileSystemException
                ? failure.getClass().getSimpleName() + ": " + message
                : message;
    }
}
