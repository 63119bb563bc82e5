package thidua.core.chart;

import java.util.List;

/**
 * Horizontal bars from zero, one group a row; the longest rows first where there is no other order.
 *
 * @param names what the rows are, to head their column in a table: {@code Đơn vị}
 * @param series at most four; with one series only there is no key
 */
public record Bars(String names, List<Series> series, List<Row> rows) implements Plot {

    public Bars {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
        if (series.size() > 4) {
            throw new IllegalArgumentException("at most four series, was: " + series.size());
        }
    }

    /** How a series looks: colour never alone, so {@code PRIOR} is an outline. */
    public enum Role {
        MAIN,
        PRIOR,
        SECOND,
        THIRD
    }

    /**
     * @param keyed whether the key names it; false where the labels of the bars already say it
     */
    public record Series(String name, Role role, boolean keyed) {}

    /**
     * @param marks one a series
     * @param emphasis {@code NONE} paints the bar in the neutral colour; {@code TEXT} writes the
     *     labels without a bar (for a sum of others, which would dwarf every unit)
     */
    public record Row(String name, List<Mark> marks, Emphasis emphasis) {
        public Row {
            marks = List.copyOf(marks);
        }
    }

    /** How much a row asks for the reader's eye. */
    public enum Emphasis {
        FULL,
        NONE,
        TEXT
    }
}
