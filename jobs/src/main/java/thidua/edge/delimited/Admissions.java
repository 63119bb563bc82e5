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
public class Admissions {
    private static final List<String> COLUMNS =
            List.of("file", "sha256", "unit_code", "table", "known_on", "by", "reason");

    private final Register register;
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

    /** Of no decision yet; in this package, as whoever decides otherwise is of bench scope. */
    Admissions(Path file) {
        register = new Register(file, COLUMNS);
    }

    /**
     * Opens the register; one that does not exist is empty.
     *
     * @throws UnreadableRecords when it is no such register, or a day is no date
     */
    public static Admissions open(Path file) {
        Admissions admissions = new Admissions(file);
        for (Entry entry : admissions.register.entries()) {
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
        return all.stream()
                .filter(admission -> admission.covers(path, sha256, said))
                .map(Admission::knownOn)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    public void add(Admission admission) throws IOException {
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
        return all.toString();
    }
}
