package thidua.core.fact;

import thidua.core.finding.Finding;
import thidua.core.finding.Severity;

import java.util.ArrayList;
import java.util.List;

/**
 * What one unit states for one report year in one table, as one file says it.
 *
 * @param unit the code of the unit
 * @param onlyNew a table titled "mô hình mới": it says nothing about models of other status
 * @param counted an award table of counts: a blank is "not stated" there; in a list, what is not
 *     listed is zero
 * @param nil returned empty on purpose
 * @param models empty when the table is {@link FactTable#AWARDS}
 * @param awards empty when the table is {@link FactTable#MODELS}
 * @param findings about its rows
 */
public record Submission(
        int year,
        String unit,
        FactTable table,
        boolean onlyNew,
        boolean counted,
        boolean nil,
        List<Model> models,
        List<Award> awards,
        List<Finding> findings,
        Ledger ledger) {

    /** The same with more to say about it. */
    public Submission with(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Submission(
                year, unit, table, onlyNew, counted, nil, models, awards, List.copyOf(all), ledger);
    }

    /** An error in its rows refuses a submission whole. */
    public boolean isRefused() {
        return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }
}
