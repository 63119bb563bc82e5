package thidua.job;

import thidua.edge.folder.Stamp;

import java.time.Clock;
import java.time.Duration;

/**
 * How long a new file must have been left alone until it is taken as whole.
 *
 * @param pause waits between two looks at it
 */
record Quiet(Duration period, Clock clock, Delivery.Pause pause) {

    /** Whether somebody wrote to a file just now. */
    boolean isDisturbed(Stamp stamp) {
        return stamp.isWithin(period, clock.instant());
    }

    /** Lets the while pass. */
    void await() {
        try {
            pause.of(period);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
