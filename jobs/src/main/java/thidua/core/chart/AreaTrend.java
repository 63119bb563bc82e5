package thidua.core.chart;

import thidua.core.indicator.Edition;

import java.util.Optional;

/** The same of a former province that goes on as a part of another. */
public final class AreaTrend implements Chart {

    @Override
    public String id() {
        return "area-trend";
    }

    @Override
    public Optional<ChartSpec> draw(Edition edition, Wording words) {
        return edition.geography().areas().stream()
                .findFirst()
                .flatMap(
                        area ->
                                new YearTrend(
                                                area,
                                                ProvinceTrend.MODELS,
                                                "models-new",
                                                edition.within(area),
                                                words)
                                        .draw(id()));
    }
}
