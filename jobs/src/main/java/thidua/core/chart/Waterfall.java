package thidua.core.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * A stock from zero, what came and went, and the stock that is left; or the parts of a stock and
 * the whole. Each step begins where the one before ends.
 *
 * @param names what the steps are, to head their column in a table
 * @param heading of the column of figures
 */
public record Waterfall(String names, String heading, List<Step> steps) implements Plot {

    public Waterfall {
        steps = List.copyOf(steps);
    }

    /**
     * @param from level at which the bar begins; zero for a total
     * @param to level at which it ends; the same as {@code from} where nothing is known
     * @param mark what is printed beside it
     */
    public record Step(String name, Kind kind, BigDecimal from, BigDecimal to, Mark mark) {}

    public enum Kind {
        TOTAL,
        GAIN,
        LOSS,
        /** A part of the stock that neither came nor went. */
        PART,
        /** What remains so that it adds up, and nobody has explained. */
        REST
    }
}
