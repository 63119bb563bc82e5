package thidua.cli;

import sun.misc.Signal;

import thidua.job.Outcome;
import thidua.job.StopSign;

import java.util.List;

/**
 * SIGTERM, SIGINT and SIGHUP: they raise the stop sign; the process ends when the command has left
 * off at a safe point and has put everything away. Further signals change nothing; only SIGKILL
 * ends it at once, and loses nothing either.
 *
 * <p>No hook of the JVM: while it shuts down, libraries cannot register theirs any more, and what
 * is to be finished breaks.
 */
final class Signals {
    private static final StopSign STOP = new StopSign();

    private Signals() {}

    /** The stop sign of this process. */
    static StopSign stop() {
        return STOP;
    }

    /** From now on signals are heeded. */
    static void watch() {
        for (String name : List.of("TERM", "INT", "HUP")) {
            try {
                Signal.handle(new Signal(name), signal -> STOP.raise());
            } catch (IllegalArgumentException e) {
                // this system does not know it, or keeps it to itself
            }
        }
    }

    /** With which code to end: a command that broke because it was to stop was stopped. */
    static int code(int ended) {
        boolean broke =
                ended == Outcome.FAILED.exitCode() || ended == Outcome.UNAVAILABLE.exitCode();
        return STOP.isRaised() && broke ? Outcome.STOPPED.exitCode() : ended;
    }
}
