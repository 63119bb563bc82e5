package thidua.cli;

import org.jspecify.annotations.Nullable;

import thidua.edge.server.ServerFailure;
import thidua.edge.warehouse.ServerUrl;
import thidua.job.Outcome;
import thidua.job.SchemaBehind;
import thidua.job.StopSign;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.concurrent.Callable;

/** From what went wrong in the world to an exit code and a sentence; the stack goes to the log. */
final class Failures {
    /** What the driver says of a server that has no encryption. */
    private static final String NO_ENCRYPTION = "08004";

    private Failures() {}

    static int guard(Console console, Callable<Outcome> work) {
        try {
            return work.call().exitCode();
        } catch (StopSign.Stopped e) {
            console.say("stopped");
            return Outcome.STOPPED.exitCode();
        } catch (Exception | OutOfMemoryError e) {
            return tell(console, e).exitCode();
        }
    }

    /** Says what broke, and what kind of end that is. */
    static Outcome tell(Console console, Throwable failure) {
        LogFile.failed(failure);
        Throwable gone = databaseGone(failure);
        if (gone != null) {
            console.say("unavailable", String.valueOf(gone.getMessage()));
            adviseOnEncryption(console, gone);
            return Outcome.UNAVAILABLE;
        }
        switch (innermost(failure)) {
            case FileAlreadyExistsException foreign when foreign.getReason() != null ->
                    console.say("failed.foreign", foreign.getFile());
            case SchemaBehind behind ->
                    console.say("failed.schema-behind", behind.account(), behind.version());
            case ServerUrl.Unreadable address -> console.say("failed.address");
            case FileSystemException file -> console.say("failed.file", describe(file));
            default -> console.say("failed", reason(failure));
        }
        return Outcome.FAILED;
    }

    private static String describe(FileSystemException failure) {
        String reason = failure.getReason();
        return failure.getFile() + (reason == null ? "" : " (" + reason + ")");
    }

    private static Throwable innermost(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : innermost(cause);
    }

    /**
     * What says that the database cannot be reached: PostgreSQL's classes 08 and 57P, or no server
     * at all; null when it can.
     */
    private static @Nullable Throwable databaseGone(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof ServerFailure) {
                return each;
            }
            if (each instanceof SQLException sql && isGone(sql)) {
                return each;
            }
        }
        return null;
    }

    /** The connection was to be encrypted, and that is what failed. */
    private static void adviseOnEncryption(Console console, Throwable gone) {
        if (gone instanceof SQLException sql && NO_ENCRYPTION.equals(sql.getSQLState())) {
            console.say("unavailable.open");
        }
        for (Throwable each = gone; each != null; each = each.getCause()) {
            // the driver says it in the words of many languages, but names this class in all
            if (each.getClass().getName().startsWith("javax.net.ssl.")
                    || String.valueOf(each.getMessage()).contains("PgjdbcHostnameVerifier")) {
                console.say("unavailable.certificate");
                return;
            }
        }
    }

    private static boolean isGone(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    /** The innermost message that says something. */
    private static String reason(Throwable failure) {
        String said = null;
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String message = each.getMessage();
            if (message != null && !message.isBlank()) {
                said = message;
            }
        }
        return said == null ? failure.getClass().getSimpleName() : said;
    }
}
