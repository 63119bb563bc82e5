package thidua.core.report;

import thidua.core.indicator.Edition;

import java.util.List;

/**
 * Everything that the reports and the page of one edition are made of.
 *
 * @param findings in the language of the pack, in any order
 * @param files those of the year, in any order
 * @param completeness one line a unit expected and table, in any order
 */
public record Pack(
        Edition edition,
        List<FindingLine> findings,
        List<FileLine> files,
        List<CompletenessLine> completeness) {}
