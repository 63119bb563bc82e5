package thidua.core.dialect;

import org.jspecify.annotations.Nullable;

/**
 * A candidate and the most that it can score: as much as if each of its cells were plausible.
 *
 * @param prior what is met less often must do better
 * @param widths null where they are not found at a glance
 */
record Chance(Dialect dialect, double prior, @Nullable Widths widths, double most) {
    static Chance of(char[] sample, Dialect dialect, double prior) {
        Widths widths = Glance.at(sample, dialect).orElse(null);
        double most = widths == null ? prior : prior * widths.pattern(dialect);
        return new Chance(dialect, prior, widths, most);
    }
}
