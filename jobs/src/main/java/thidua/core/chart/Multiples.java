package thidua.core.chart;

import java.util.List;

/**
 * Small panels of one measure over the same years, one a unit, that share one scale from zero.
 *
 * @param names what the panels are, to head their column in a table
 * @param first year of every panel
 * @param last year of every panel
 * @param panels in the order in which they are read, by row; a year without a point is one in which
 *     the unit did not exist
 */
public record Multiples(String names, int first, int last, List<Trend.Panel> panels)
        implements Plot {

    public Multiples {
        panels = List.copyOf(panels);
    }
}
