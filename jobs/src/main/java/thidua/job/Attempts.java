package thidua.job;

import thidua.edge.warehouse.YearLocks;

/**
 * What a run does for one year after the other: what goes wrong ends that year; only a stop and a
 * database that is gone end them all.
 */
final class Attempts {
    private final StopSign stop;
    private final YearLocks locks;
    private final YearEnds ends;
    private final Progress progress;
    private boolean over;

    Attempts(StopSign stop, YearLocks locks, YearEnds ends, Progress progress) {
        this.stop = stop;
        this.locks = locks;
        this.ends = ends;
        this.progress = progress;
    }

    /** What is done for a year. */
    interface Work {
        void go() throws Exception;
    }

    /** Whether nothing more is done for any year. */
    boolean areOver() {
        return over;
    }

    /** Ends a year that cannot even be looked at, unless it has ended. */
    void broke(int year, Exception why) {
        at(
                year,
                () -> {
                    throw why;
                });
    }

    /** Does something for a year that has not ended. */
    void at(int year, Work work) {
        if (over || ends.has(year)) {
            return;
        }
        ends.begin(year);
        try {
            stop.check();
            locks.check();
            work.go();
        } catch (StopSign.Stopped e) {
            ends.end(year, Outcome.STOPPED);
            over = true;
        } catch (Exception | OutOfMemoryError e) {
            ends.end(year, Outcome.FAILED); // should the next line break everything
            Outcome outcome = progress.failed(e);
            ends.end(year, outcome);
            over = outcome == Outcome.UNAVAILABLE;
        }
    }
}
