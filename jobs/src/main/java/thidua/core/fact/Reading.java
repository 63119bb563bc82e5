package thidua.core.fact;

import thidua.core.finding.Finding;
import thidua.core.finding.Severity;

import java.util.List;

/**
 * Everything that one file says, read under one set of rules.
 *
 * @param format {@code xlsx}, {@code csv}, … or {@code none} when it is no table of ours
 * @param encoding of delimited text, {@code UTF-8}, or in which a workbook was typed, {@code
 *     TCVN3}; empty for workbooks in Unicode
 * @param submissions each judged alone; none when the file itself is refused
 * @param findings about the file or rows outside any submission
 * @param rest the ledger of the rows that belong to no submission
 * @param decisions of persons that it rests on, in the order of their days
 */
public record Reading(
        String format,
        String encoding,
        List<Submission> submissions,
        List<Finding> findings,
        Ledger rest,
        List<Decision> decisions) {

    /** A reading that rests on nobody's decision. */
    public Reading(
            String format,
            String encoding,
            List<Submission> submissions,
            List<Finding> findings,
            Ledger rest) {
        this(format, encoding, submissions, findings, rest, List.of());
    }

    /** Whether an error about the file refuses all that it states. */
    public boolean isRefused() {
        return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }

    /** The same with other submissions and findings about the file. */
    public Reading with(List<Submission> others, List<Finding> about) {
        return new Reading(
                format, encoding, List.copyOf(others), List.copyOf(about), rest, decisions);
    }
}
