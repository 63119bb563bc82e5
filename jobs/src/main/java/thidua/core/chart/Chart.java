package thidua.core.chart;

import thidua.core.indicator.Edition;

import java.util.Optional;

/** One chart of the pack. Implementations are stateless and pure. */
public interface Chart {

    /** Kebab-case; also the name of its files. */
    String id();

    /** Empty when the edition has nothing that this chart could show, not even a gap. */
    Optional<ChartSpec> draw(Edition edition, Wording words);
}
