package thidua.job;

import org.springframework.batch.core.job.JobInterruptedException;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Whether somebody asked the process to stop. Once raised it stays; who works looks at it where he
 * may leave off without harm.
 */
public final class StopSign {
    private final CountDownLatch raised = new CountDownLatch(1);

    /** Somebody asked for a stop, and work was left off at a safe point. */
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** By its cause Spring Batch knows that a step was stopped, and did not fail. */
        Stopped() {
            super("stopped on request", new JobInterruptedException("stopped on request"));
        }
    }

    /** Asks whoever works to stop. */
    public void raise() {
        raised.countDown();
    }

    public boolean isRaised() {
        return raised.getCount() == 0;
    }

    /** Sleeps, at most until a stop is asked for. */
    public void sleep(Duration duration) throws InterruptedException {
        boolean stopped = raised.await(duration.toMillis(), TimeUnit.MILLISECONDS);
        if (stopped) {
            throw new Stopped();
        }
    }

    /**
     * A safe point.
     *
     * @throws Stopped when a stop was asked for
     */
    public void check() {
        if (isRaised()) {
            throw new Stopped();
        }
    }
}
