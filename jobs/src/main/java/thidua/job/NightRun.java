package thidua.job;

import org.springframework.stereotype.Component;

import java.time.LocalDate;

/**
 * {@code nightly}: the same as {@code run} for every year with a change, each by itself; then the
 * mail, where it is wished.
 */
@Component
public final class NightRun {
    private final Round round;

    NightRun(Round round) {
        this.round = round;
    }

    /** The next night takes what was read ahead for it, of all years. */
    public NightRun reading(ReadAhead files) {
        round.take(files);
        return this;
    }

    /**
     * Brings every year up to date and says what it does.
     *
     * @param today the day to note for files that come without one
     */
    public Outcome run(LocalDate today, Progress progress) {
        return round.go(new Order("nightly", null, today, null), progress);
    }

    /**
     * One hash for all years, where the last run of this process, of one year or of all, found them
     * as an earlier one had left them; empty where it did not.
     */
    public String still() {
        return round.still();
    }
}
