package thidua.core.chart;

import thidua.core.indicator.Edition;

import java.util.List;
import java.util.Optional;

/** Awards of the province over the years, and beside them those to collectives and individuals. */
public final class AwardsTrend implements Chart {
    private static final List<String> AWARDS =
            List.of("awards-total", "awards-collective", "awards-individual");

    @Override
    public String id() {
        return "awards-trend";
    }

    @Override
    public Optional<ChartSpec> draw(Edition edition, Wording words) {
        return new YearTrend(edition.province(), AWARDS, "awards", edition, words).draw(id());
    }
}
