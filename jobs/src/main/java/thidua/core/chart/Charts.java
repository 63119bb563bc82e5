package thidua.core.chart;

import thidua.core.indicator.Edition;

import java.util.List;
import java.util.Optional;

/** Every chart, in the order of the pack. A new chart is one class and one line here. */
public final class Charts {
    public static final List<Chart> ALL =
            List.of(
                    new NewModelsByUnit(),
                    new ProvinceTrend(),
                    new AreaTrend(),
                    new RecognisedModels(),
                    new ModelFlow(),
                    new ModelContributions(),
                    new UnitsSmallMultiples(),
                    new AwardsByFormAndRecipient(),
                    new AwardsTrend(),
                    new AwardsPerUnit(),
                    new AwardContributions(),
                    new RankChanges());

    private Charts() {}

    public static List<ChartSpec> draw(Edition edition, Wording words) {
        return ALL.stream().map(c -> c.draw(edition, words)).flatMap(Optional::stream).toList();
    }
}
