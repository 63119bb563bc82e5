package thidua.job;

import java.util.Collection;
import java.util.Comparator;

/** How a run ended, with the exit code that tells it; the order is the order of precedence. */
public enum Outcome {
    /** What was asked for makes no sense; nothing was done. */
    MISUSED(2),
    STOPPED(4),
    FAILED(5),
    UNAVAILABLE(69),
    HELD(75),
    GATE_REFUSED(6),
    NOTHING_READABLE(65),
    DONE_WITH_REFUSALS(3),
    DONE(0);

    private final int exitCode;

    Outcome(int exitCode) {
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }

    /** The one outcome of several. */
    public static Outcome of(Collection<Outcome> outcomes) {
        return outcomes.stream().min(Comparator.naturalOrder()).orElse(DONE);
    }
}
