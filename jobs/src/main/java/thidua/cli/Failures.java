package thidua.cli;

import org.jspecify.annotations.Nullable;

import thidua.edge.broker.BrokerFailure;
import thidua.edge.server.ServerFailure;
import thidua.edge.warehouse.ServerUrl;
import thidua.job.Outcome;
import thidua.job.RestoreUnfinished;
import thidua.job.SchemaBehind;
import thidua.job.StopSign;
import thidua.job.Vigil;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * From what went wrong in the world to an exit code and a sentence that says what to do; the stack
 * goes to the log.
 */
final class Failures {
    /** What the driver says of a server that has no encryption. */
    private static final String NO_ENCRYPTION = "08004";

    /** How systems say that there is no room; quotas count as room. */
    private static final List<String> FULL =
            List.of("No space left on device", "Disk quota exceeded");

    private static final String DISK_FULL = "53100";

    private Failures() {}

    static int guard(Console console, Callable<Outcome> work) {
        try {
            return work.call().exitCode();
        } catch (StopSign.Stopped e) {
            console.say("stopped");
            return Outcome.STOPPED.exitCode();
        } catch (Exception | Error e) {
            return tell(console, e).exitCode();
        }
    }

    /** Says what broke and what to do, and which end that is: of the outermost failure known. */
    static Outcome tell(Console console, Throwable failure) {
        LogFile.failed(failure);
        for (Throwable each : all(failure)) {
            Outcome outcome = tellIfKnown(console, each);
            if (outcome != null) {
                return outcome;
            }
        }
        console.say("failed", reason(failure));
        return Outcome.FAILED;
    }

    private static @Nullable Outcome tellIfKnown(Console console, Throwable failure) {
        return switch (failure) {
            case OutOfMemoryError memory -> failed(console, "failed.memory");
            case ServerFailure server -> {
                Locale language = Locale.of(console.language().id());
                console.say("unavailable.server", server.message(language));
                yield Outcome.UNAVAILABLE;
            }
            case BrokerFailure broker -> unavailable(console, "unavailable.broker", broker);
            case Vigil.NobodyWorks nobody -> unavailable(console, "unavailable.workers", nobody);
            case SQLException sql when isGone(sql) -> {
                console.say("unavailable", firstLine(sql));
                adviseOnEncryption(console, sql);
                yield Outcome.UNAVAILABLE;
            }
            case SQLException sql when isShort(sql) -> {
                boolean full = DISK_FULL.equals(sql.getSQLState());
                console.say(full ? "unavailable.full" : "unavailable.short", firstLine(sql));
                yield Outcome.UNAVAILABLE;
            }
            case FileAlreadyExistsException foreign when foreign.getReason() != null ->
                    failed(console, "failed.foreign", foreign.getFile());
            case SchemaBehind behind ->
                    failed(console, "failed.schema-behind", behind.account(), behind.version());
            case RestoreUnfinished half -> failed(console, "failed.restoring");
            case ServerUrl.Unreadable address -> failed(console, "failed.address");
            case FileSystemException file when isFull(file) ->
                    failed(console, "failed.full", file.getFile());
            case FileSystemException file -> failed(console, "failed.file", describe(file));
            case IOException nowhere when isFull(nowhere) ->
                    failed(console, "failed.full.somewhere");
            default -> null;
        };
    }

    private static Outcome unavailable(Console console, String key, RuntimeException why) {
        console.say(key, String.valueOf(why.getMessage()));
        return Outcome.UNAVAILABLE;
    }

    private static Outcome failed(Console console, String key, String... arguments) {
        console.say(key, arguments);
        return Outcome.FAILED;
    }

    private static String describe(FileSystemException failure) {
        String reason = failure.getReason();
        return failure.getFile() + (reason == null ? "" : " (" + reason + ")");
    }

    /** The causes, outermost first; then what went wrong besides, while cleaning up. */
    private static List<Throwable> all(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable each = failure; each != null; each = each.getCause()) {
            causes.add(each);
        }
        List<Throwable> all = new ArrayList<>(causes);
        for (Throwable cause : causes) {
            for (Throwable besides : cause.getSuppressed()) {
                all.addAll(all(besides));
            }
        }
        return all;
    }

    /** The connection was to be encrypted, and that is what failed. */
    private static void adviseOnEncryption(Console console, SQLException gone) {
        if (NO_ENCRYPTION.equals(innermost(gone).getSQLState())) {
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

    /**
     * The database cannot be reached, or went away: PostgreSQL's classes 08 and 57P, or words of
     * the pool, which have no class.
     */
    private static boolean isGone(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }

    /** It is there, but short of something: PostgreSQL's classes 53 and 58. */
    private static boolean isShort(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("53") || state.startsWith("58"));
    }

    private static boolean isFull(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        return FULL.stream().anyMatch(message::contains);
    }

    /** The driver adds where in the source of the server it was; the words end before. */
    private static String firstLine(SQLException failure) {
        return String.valueOf(innermost(failure).getMessage()).lines().findFirst().orElse("");
    }

    private static SQLException innermost(SQLException failure) {
        SQLException innermost = failure;
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql) {
                innermost = sql;
            }
        }
        return innermost;
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
