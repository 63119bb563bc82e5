package thidua.core.report;

import org.jspecify.annotations.Nullable;

import thidua.core.change.Since;
import thidua.core.explain.Origins;
import thidua.core.indicator.Edition;

import java.util.List;

/**
 * Everything that the reports and the page of one edition are made of.
 *
 * @param findings in the language of the pack, in any order
 * @param files those of the year, in any order
 * @param completeness one line a unit expected and table, in any order
 * @param since what changed since the edition before; null for the first one, and in the units of
 *     another day
 * @param origins where the figures come from, cell by cell
 */
public record Pack(
        Edition edition,
        List<FindingLine> findings,
        List<FileLine> files,
        List<CompletenessLine> completeness,
        @Nullable Since since,
        Origins origins) {

    /** A first edition, of which nobody asks where its figures come from. */
    public Pack(
            Edition edition,
            List<FindingLine> findings,
            List<FileLine> files,
            List<CompletenessLine> completeness) {
        this(edition, findings, files, completeness, null, Origins.NONE);
    }
}
