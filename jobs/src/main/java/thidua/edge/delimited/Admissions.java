package thidua.edge.delimited;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.Submission;
import thidua.core.reference.Entry;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code input/reference/admissions.csv}: refused submissions that a person admits without their
 * bad rows, by the content that was refused, so that a corrected file is judged afresh.
 */
public final class Admissions {
    private static final List<String> COLUMNS =
            List.of("file", "sha256", "unit_code", "table", "known_on", "by", "reason");

    private final @Nullable Register register;
    private final @Nullable LocalDate everything;
    private final List<Admission> all = new ArrayList<>();

    /**
     * A decision.
     *
     * @param unit the unit's code; empty for every unit in the file
     * @param table {@code models} or {@code awards}; empty for both
     */
    public record Admission(
            String file,
            String sha256,
            String unit,
            String table,
            LocalDate knownOn,
            String by,
            String reason) {
        private boolean covers(String path, String content, Submission said) {
            return file.equals(path)
                    && sha256.equals(content)
                    && (unit.isEmpty() || unit.equals(said.unit()))
                    && (table.isEmpty() || table.equals(said.table().id()));
        }
    }

    private Admissions(@Nullable Register register, @Nullable LocalDate everything) {
        this.register = register;
        this.everything = everything;
    }

    /** As if a person had admitted whatever is refused, without its bad rows, on one day. */
    public static Admissions ofEverything(LocalDate knownOn) {
        return new Admissions(null, knownOn);
    }

    /**
     * Opens the register; one that does not exist is empty.
     *
     * @throws UnreadableRecords when it is no such register, or a day is no date
     */
    public static Admissions open(Path file) {
        Register register = new Register(file, COLUMNS);
        Admissions admissions = new Admissions(register, null);
        for (Entry entry : register.entries()) {
            admissions.all.add(
                    new Admission(
                            entry.text("file"),
                            entry.text("sha256"),
                            entry.text("unit_code"),
                            entry.text("table"),
                            Register.day(entry, "known_on"),
                            entry.text("by"),
                            entry.text("reason")));
        }
        return admissions;
    }

    /** The first day on which a refused submission is admitted; null where nobody admitted it. */
    public @Nullable LocalDate of(String path, String sha256, Submission said) {
        if (everything != null) {
            return everything;
        }
        return all.stream()
                .filter(admission -> admission.covers(path, sha256, said))
                .map(Admission::knownOn)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    public void add(Admission admission) throws IOException {
        if (register == null) {
            throw new IllegalStateException("everything is admitted already");
        }
        register.append(
                List.of(
                        admission.file(),
                        admission.sha256(),
                        admission.unit(),
                        admission.table(),
                        admission.knownOn().toString(),
                        admission.by(),
                        admission.reason()));
        all.add(admission);
    }

    /** All decisions in one text, for a fingerprint. */
    public String text() {
        return everything == null ? all.toString() : "everything since " + everything;
    }
}
