package thidua.core.report;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.FactTable;
import thidua.core.finding.Finding;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A content that was seen at a path, there still or gone, and what was found in it.
 *
 * @param id grows in the order of first sight
 * @param path below {@code input}
 * @param receivedOn null when the day is unknown: then it counts as before all known days
 * @param shown whether the reports speak of it: it is at its path, or something of it stands
 * @param findings about the file, outside any submission
 */
public record SeenFile(
        long id,
        String path,
        String sha256,
        @Nullable LocalDate receivedOn,
        boolean shown,
        List<Finding> findings,
        List<Said> said) {

    /** What was found in one submission. */
    public record Said(String unit, FactTable table, List<Finding> findings) {
        /** What it is about: equal for two submissions of which one may replace the other. */
        Object subject() {
            return List.of(unit, table);
        }
    }

    private LocalDate day() {
        return receivedOn == null ? LocalDate.MIN : receivedOn;
    }

    /**
     * Whether it was there before another content: at the same path by first sight, elsewhere on an
     * earlier day, for the same day is no order. So a content that comes back to its path is not
     * compared with the one that it takes back.
     */
    boolean isBefore(SeenFile other) {
        if (sha256.equals(other.sha256)) {
            return false;
        }
        return path.equals(other.path) ? id < other.id : day().isBefore(other.day());
    }

    /** Whether it states something about the unit and table of a submission. */
    boolean speaksOf(Said submission) {
        return said.stream().anyMatch(own -> own.subject().equals(submission.subject()));
    }

    /** What was found in the submission that another one may replace. */
    List<Finding> about(Said submission) {
        return said.stream()
                .filter(own -> own.subject().equals(submission.subject()))
                .flatMap(own -> own.findings().stream())
                .toList();
    }

    /** Everything that was found in it. */
    List<Finding> all() {
        return Stream.concat(
                        findings.stream(), said.stream().flatMap(own -> own.findings().stream()))
                .toList();
    }

    /** The order in which contents of one subject came. */
    static int byDay(SeenFile one, SeenFile other) {
        int days = one.day().compareTo(other.day());
        return days == 0 ? Long.compare(one.id, other.id) : days;
    }
}
