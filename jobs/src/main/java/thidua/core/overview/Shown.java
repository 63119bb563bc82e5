package thidua.core.overview;

import thidua.core.metric.YearMeasure;

import java.util.List;

/**
 * What the page over all years shows, year by year.
 *
 * @param of hash of everything that the page was made from; empty where nobody knows
 */
public record Shown(String of, List<ShownYear> years) {

    /**
     * @param of hash of everything that this year's part was made from
     */
    public record ShownYear(String of, YearMeasure measure, YearPart part) {}

    /** What is measured of the years. */
    public List<YearMeasure> measures() {
        return years.stream().map(ShownYear::measure).toList();
    }

    /** What the page says of them. */
    public List<YearPart> parts() {
        return years.stream().map(ShownYear::part).toList();
    }
}
