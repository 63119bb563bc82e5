package thidua.core.report;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.FactTable;
import thidua.core.fact.Ledger;
import thidua.core.fact.Verdict;

/**
 * A row of the report {@code files}: what became of one table of one file.
 *
 * @param unitCode the sender, or the common parent of several; empty when nobody knows
 * @param table null when the file has no table of ours
 * @param encoding of delimited text, or in which a workbook was typed; empty for workbooks in
 *     Unicode
 */
public record FileLine(
        String file,
        String sha256,
        String unitCode,
        String unitName,
        @Nullable FactTable table,
        String format,
        String encoding,
        Verdict verdict,
        Ledger ledger) {

    /** Whether something of it is missing from the figures. */
    public boolean leavesOut() {
        return switch (verdict) {
            case REFUSED, PARTIAL, CONFLICT, MIXED, NONE -> true;
            case ACCEPTED, QUESTIONED, SUPERSEDED -> false;
        };
    }
}
