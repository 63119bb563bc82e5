package thidua.job;

import thidua.edge.warehouse.Audit;
import thidua.edge.warehouse.Audit.Act;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.UUID;

/** Who sits at which machine, as the audit names it. */
public final class Operator {
    private static final Path HOST = Path.of("/proc/sys/kernel/hostname");

    private Operator() {}

    /**
     * Notes an operation that is no run, if there is an audit yet.
     *
     * @param operation {@code roles}, {@code backup} or {@code restore}
     */
    public static void note(Connection connection, String operation, String reason, String detail) {
        Audit audit = Audit.on(connection);
        if (audit.isThere()) {
            audit.note(
                    command(UUID.randomUUID()),
                    new Act(operation, person(), null, "", null, reason, detail, null));
        }
    }

    static Audit.Command command(UUID run) {
        return new Audit.Command(host(), run.toString(), Build.current().id());
    }

    static String person() {
        return System.getProperty("user.name", "");
    }

    private static String host() {
        try {
            return Files.readString(HOST).strip();
        } catch (IOException unknown) {
            return "?";
        }
    }
}
