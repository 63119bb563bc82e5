package thidua.core.chart;

import thidua.core.indicator.Edition;

import java.util.List;
import java.util.Optional;

/** New models of the province over the years, and beside them those recognised by the Ministry. */
public final class ProvinceTrend implements Chart {
    static final List<String> MODELS = List.of("models-new", "models-recognised");

    @Override
    public String id() {
        return "province-trend";
    }

    @Override
    public Optional<ChartSpec> draw(Edition edition, Wording words) {
        return new YearTrend(edition.province(), MODELS, "models-new", edition, words).draw(id());
    }
}
