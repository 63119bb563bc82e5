package thidua.job;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/**
 * {@code run --year Y}: ingests what is new or changed in the years up to Y, computes, publishes Y,
 * and publishes again every other published year whose figures change.
 */
@Component
public final class YearRun {
    private final Round round;

    YearRun(Round round) {
        this.round = round;
    }

    /**
     * What is asked for.
     *
     * @param today the day to note for files that come without one
     * @param reason why the year is to be run again although nothing changed; null otherwise
     */
    public record Request(int year, LocalDate today, @Nullable String reason) {}

    /** The next run takes what was read ahead for it, of the years up to the one asked for. */
    public YearRun reading(ReadAhead files) {
        round.take(files);
        return this;
    }

    /** Runs a year and says what it does. */
    public Outcome run(Request request, Progress progress) {
        return round.go(
                new Order("run", request.year(), request.today(), request.reason()), progress);
    }
}
