package thidua.core.fact;

import thidua.core.finding.Finding;

import java.util.List;

/**
 * Everything that one file says, read under one set of rules.
 *
 * @param format {@code xlsx}, {@code csv}, … or {@code none} when it is no table of ours
 * @param encoding of delimited text, {@code UTF-8}; empty for workbooks
 * @param submissions each judged alone; none when the file itself is refused
 * @param findings about the file or rows outside any submission
 * @param rest the ledger of the rows that belong to no submission
 */
public record Reading(
        String format,
        String encoding,
        List<Submission> submissions,
        List<Finding> findings,
        Ledger rest) {}
