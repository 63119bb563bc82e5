package thidua.core.chart;

import java.util.List;

/**
 * What each unit added to the change of the whole or took away from it: bars to both sides of zero.
 * The rows before the total add up to it exactly.
 *
 * @param names what the rows are, to head their column in a table
 * @param heading of the column of figures
 * @param rows the largest gain first, the total last
 */
public record Contributions(String names, String heading, List<Row> rows) implements Plot {

    public Contributions {
        rows = List.copyOf(rows);
    }

    public record Row(String name, Kind kind, Mark mark) {}

    /** All but units are written without a bar, which would dwarf those of the units. */
    public enum Kind {
        UNIT,
        OTHERS,
        TOTAL
    }
}
