package thidua.core.chart;

import java.util.List;
import java.util.function.BiPredicate;

/** How many of a long list are shown one by one, so that the rest takes a single row. */
final class Fold {
    private Fold() {}

    /**
     * All where they fit. Else as many as leave a row for the others, without parting equals, of
     * whom one would be shown and the other not; only where all of them are equal, the first.
     *
     * @param sorted the most important first
     * @param most rows there is room for
     */
    static <T> int shown(List<T> sorted, int most, BiPredicate<T, T> equal) {
        if (sorted.size() <= most) {
            return sorted.size();
        }
        int shown = most - 1;
        while (shown > 0 && equal.test(sorted.get(shown - 1), sorted.get(shown))) {
            shown--;
        }
        return shown == 0 ? most - 1 : shown;
    }
}
