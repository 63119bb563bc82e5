package thidua.core.chart;

import thidua.core.indicator.Edition;

import java.util.Optional;

/** What each unit added to the change of the province's awards. */
public final class AwardContributions implements Chart {

    @Override
    public String id() {
        return "award-contributions";
    }

    @Override
    public Optional<ChartSpec> draw(Edition edition, Wording words) {
        return new UnitContributions(id(), "awards-total").draw(edition, words);
    }
}
