package thidua.core.indicator;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.ModelStatus;
import thidua.core.fact.Recognition;

/**
 * Distinct names of models within one field, status and recognition of a scope. Not additive: a
 * name that stands in two groups, or in two units, is one kind in each of them.
 *
 * @param field a code of {@code model_fields.csv}; null when the rows state none
 */
public record KindCount(
        @Nullable String field, ModelStatus status, Recognition recognition, int kinds) {}
