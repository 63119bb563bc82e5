package thidua.core.chart;

import thidua.core.indicator.Edition;

import java.util.Optional;

/** Awards of each unit, against last year. */
public final class AwardsPerUnit implements Chart {

    @Override
    public String id() {
        return "awards-per-unit";
    }

    @Override
    public Optional<ChartSpec> draw(Edition edition, Wording words) {
        return new UnitBars(id(), "awards-total", "awards").draw(edition, words);
    }
}
