package thidua.job;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.function.Function;

/**
 * What is made from one state of the warehouse: a run that writes another year may change what this
 * one compares itself with, while it is made.
 */
@Component
final class Drafts {
    /** So often others may change a year while it is made, until something must be wrong. */
    static final int MOST_TRIES = 10;

    private final Calculation calculation;

    Drafts(Calculation calculation) {
        this.calculation = calculation;
    }

    /**
     * Computes what has no values yet, of a year and those before it, and makes something of them;
     * again, as long as the state is another one afterwards.
     *
     * @param asked the state of the year when it was asked for
     * @param reason why the year itself is computed although it has values; null otherwise
     * @param making from a state for which everything was computed
     * @throws IllegalStateException when it never stands still
     */
    <T> T drawn(
            int year,
            YearState asked,
            @Nullable String reason,
            Years years,
            Function<YearState, T> making,
            Progress progress) {
        YearState state = asked;
        for (int tried = 0; tried < MOST_TRIES; tried++) {
            calculation.bring(year, state, tried == 0 ? reason : null, years, progress);
            if (years.uncomputed(year, state).isEmpty()) {
                T made = making.apply(state);
                YearState now = years.state(year);
                if (now.equals(state)) {
                    return made;
                }
                years.forget();
                state = now;
            } else {
                state = years.state(year);
            }
        }
        throw new IllegalStateException("what " + year + " is made from changes all the time");
    }
}
