package thidua.core.indicator;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.Effect;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.Recognition;

/**
 * The listed models of one unit (or the province) that agree in field, status, recognition and
 * effect.
 *
 * @param field a code of {@code model_fields.csv}; null when the rows state none
 * @param effect null when the rows state none
 * @param models number of listed models; additive
 */
public record ModelCount(
        @Nullable String field,
        ModelStatus status,
        Recognition recognition,
        @Nullable Effect effect,
        int models,
        Sum sites,
        Sum teams,
        Sum members) {}
