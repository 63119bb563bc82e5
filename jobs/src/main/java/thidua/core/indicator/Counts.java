package thidua.core.indicator;

import org.jspecify.annotations.Nullable;

import thidua.core.unit.Unit;

import java.util.List;

/**
 * What one unit stated for one year; for the province, the union of what its units stated.
 *
 * @param modelsStatement what is known of its table of models; of the province: whether any stands
 * @param awardsStatement what is known of its table of awards; of the province: whether any stands
 * @param models counted models, one row an agreeing group
 * @param awards counted awards, one row a form and kind of recipient that is stated
 * @param kindsNew distinct names among new models in this scope
 * @param kindsActive distinct names among active models in this scope
 * @param kinds distinct names of each field, status and recognition in this scope
 * @param residents null when no population basis covers all units of the level
 */
public record Counts(
        Unit unit,
        int year,
        Statement modelsStatement,
        Statement awardsStatement,
        List<ModelCount> models,
        List<AwardCount> awards,
        int kindsNew,
        int kindsActive,
        List<KindCount> kinds,
        @Nullable Integer residents) {

    /** Without the kinds of each group, which only the report of models needs. */
    public Counts(
            Unit unit,
            int year,
            Statement modelsStatement,
            Statement awardsStatement,
            List<ModelCount> models,
            List<AwardCount> awards,
            int kindsNew,
            int kindsActive,
            @Nullable Integer residents) {
        this(
                unit,
                year,
                modelsStatement,
                awardsStatement,
                models,
                awards,
                kindsNew,
                kindsActive,
                List.of(),
                residents);
    }
}
