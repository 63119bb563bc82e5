package thidua.job;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.SortedMap;

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
     * What is to be made.
     *
     * @param reason why the year itself is computed although it has values; null otherwise
     * @param unitsOf the day whose units are shown; null for the units that report
     */
    record Wanted(int year, @Nullable String reason, @Nullable LocalDate unitsOf) {}

    /** Makes something from a state for which everything was computed. */
    @FunctionalInterface
    interface Making<T> {
        /**
         * @param gathering what was asked for meanwhile
         */
        T of(YearState state, Gathering gathering);
    }

    /**
     * Computes what has no values yet, of a year and those before it, and makes something of them;
     * again, as long as the state is another one afterwards.
     *
     * @param asked the state of the year when it was asked for
     * @throws IllegalStateException when it never stands still
     */
    <T> T drawn(Wanted wanted, YearState asked, Years years, Making<T> making, Progress progress) {
        int year = wanted.year();
        YearState state = asked;
        for (int tried = 0; tried < MOST_TRIES; tried++) {
            try (Gathering gathering = years.gathering(year, wanted.unitsOf())) {
                String reason = tried == 0 ? wanted.reason() : null;
                SortedMap<Integer, String> stale = calculation.stale(year, state, reason, years);
                if (stale.headMap(year).isEmpty()) { // else the years before have no values yet
                    gathering.begin(state);
                }
                calculation.bring(year, stale, reason, years, progress);
                if (years.uncomputed(year, state).isEmpty()) {
                    T made = making.of(state, gathering);
                    if (years.state(year).equals(state)) {
                        return made;
                    }
                }
            }
            years.forget();
            state = years.state(year);
        }
        throw new IllegalStateException("what " + year + " is made from changes all the time");
    }
}
