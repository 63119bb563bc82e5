package thidua.core.indicator;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.ModelStatus;
import thidua.core.fact.Recognition;

/**
 * How many different names the listed models of one unit, field, status and recognition have. Not
 * additive: a name in two units is one kind of the province.
 *
 * @param unit the unit's code; empty for all units together
 * @param field null when the rows state none
 */
public record KindCount(
        String unit,
        @Nullable String field,
        ModelStatus status,
        Recognition recognition,
        int kinds) {}
