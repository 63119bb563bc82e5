package thidua.core.metric;

import java.util.List;

/**
 * What the page over all years shows.
 *
 * @param of hash of everything that it was made from
 */
public record Shown(String of, List<YearMeasure> years) {}
