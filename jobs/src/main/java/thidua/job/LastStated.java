package thidua.job;

import org.jspecify.annotations.Nullable;

import thidua.core.indicator.Stated;

import java.util.Optional;

/**
 * What was stated for the latest year that was computed, until somebody takes it: the pack of a
 * year is made right after its values, from the same.
 */
final class LastStated {
    private @Nullable Stated last;
    private String facts = "";

    /**
     * @param of what the values of the year are computed from
     */
    synchronized void keep(String of, Stated stated) {
        if (last == null || last.year() <= stated.year()) {
            last = stated;
            facts = of;
        }
    }

    /** Nothing when it is of something else; it is kept no longer than it is needed. */
    synchronized Optional<Stated> take(String of) {
        if (!facts.equals(of)) {
            return Optional.empty();
        }
        Optional<Stated> taken = Optional.ofNullable(last);
        last = null;
        return taken;
    }
}
