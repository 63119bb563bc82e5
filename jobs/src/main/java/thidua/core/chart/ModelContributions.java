package thidua.core.chart;

import thidua.core.indicator.Edition;

import java.util.Optional;

/** What each unit added to the change of the province's active models. */
public final class ModelContributions implements Chart {

    @Override
    public String id() {
        return "model-contributions";
    }

    @Override
    public Optional<ChartSpec> draw(Edition edition, Wording words) {
        return new UnitContributions(id(), "models-active").draw(edition, words);
    }
}
