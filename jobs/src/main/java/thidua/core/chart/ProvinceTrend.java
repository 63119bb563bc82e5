package thidua.core.chart;

import thidua.core.indicator.Edition;

import java.util.Optional;

/** New models of the province over the years, and beside them those recognised by the Ministry. */
public final class ProvinceTrend implements Chart {

    @Override
    public String id() {
        return "province-trend";
    }

    @Override
    public Optional<ChartSpec> draw(Edition edition, Wording words) {
        return new ModelTrend(edition.province(), edition, words).draw(id());
    }
}
