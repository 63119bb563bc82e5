package thidua.job;

import org.jspecify.annotations.Nullable;

import thidua.core.report.FileLine;
import thidua.core.report.FindingLine;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who is told when a {@code run} or a {@code nightly} begins and ends: each bean of this kind. What
 * goes wrong in a listener is logged and changes nothing.
 */
public interface RunListener {

    /**
     * That a run begins.
     *
     * @param command {@code run} or {@code nightly}
     * @param year that was asked for; null for every year with a change
     * @param reason why it is run although nothing changed; null otherwise
     */
    record RunBegin(
            UUID runId,
            String command,
            @Nullable Integer year,
            @Nullable String reason,
            Instant begun) {}

    /**
     * What became of a year.
     *
     * @param imported whether files of it were read
     * @param edition the hash of the edition that was published now; null when none was
     * @param folder where the pack of the year stands, or would
     * @param reception what was received, as the edition or the attempt tells it; null when it did
     *     not come to that
     * @param mailed how its mail ended; null when none was due
     */
    record YearEnd(
            int year,
            Outcome outcome,
            boolean imported,
            @Nullable String edition,
            Path folder,
            @Nullable Reception reception,
            Instant begun,
            Instant ended,
            @Nullable Outcome mailed) {

        /** What the files of the year hold. */
        public List<FileLine> files() {
            return reception == null ? List.of() : reception.files();
        }

        /** What was found in them. */
        public List<FindingLine> findings() {
            return reception == null ? List.of() : reception.findings();
        }
    }

    /**
     * That a run ended.
     *
     * @param years in order; those that were neither asked for nor changed are there too, if the
     *     run looked at them
     * @param waiting paths of files that were left to the next run, because they are still being
     *     copied
     * @param locked years whose locks the run held
     */
    record RunEnd(
            RunBegin begin,
            Instant ended,
            Outcome outcome,
            List<YearEnd> years,
            List<String> waiting,
            List<Integer> locked) {}

    default void began(RunBegin begin) {}

    default void ended(RunEnd end) {}
}
