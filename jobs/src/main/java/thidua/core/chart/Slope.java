package thidua.core.chart;

import java.util.List;

/**
 * Ranks of last year (left) and this year (right), one line a unit.
 *
 * @param names what the lines are, to head their column in a table: {@code Đơn vị}
 * @param lines in the order of this year's ranks; equal ranks in the order of the units
 */
public record Slope(String names, String left, String right, List<Line> lines) implements Plot {

    public Slope {
        lines = List.copyOf(lines);
    }

    /**
     * @param name of the unit alone
     * @param fromLabel {@code 4. Huyện Ý Yên}
     * @param toLabel {@code 1. Huyện Ý Yên}
     * @param change {@code tăng 3 bậc}
     */
    public record Line(
            String name, int from, int to, String fromLabel, String toLabel, String change) {
        public Move move() {
            return from == to ? Move.KEPT : from > to ? Move.CLIMBED : Move.FELL;
        }
    }

    public enum Move {
        CLIMBED,
        KEPT,
        FELL
    }
}
