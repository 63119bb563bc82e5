package thidua.core.chart;

import thidua.core.indicator.Edition;

import java.util.Optional;

/** New models of each unit, against last year. */
public final class NewModelsByUnit implements Chart {

    @Override
    public String id() {
        return "new-models-by-unit";
    }

    @Override
    public Optional<ChartSpec> draw(Edition edition, Wording words) {
        return new UnitBars(id(), "models-new", "models-new").draw(edition, words);
    }
}
