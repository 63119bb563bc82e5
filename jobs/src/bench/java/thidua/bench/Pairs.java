package thidua.bench;

import java.io.IOException;
import java.sql.SQLException;

/**
 * Measures two contenders one directly after the other; and again while the processors were not
 * equally fast under both. Which attempt counts is told by the pace alone ({@link Run.Pair}).
 */
final class Pairs {
    private final Contenders.Runs runs;
    private final Pace pace;
    private final int attempts;
    private int pairs;

    /**
     * @param attempts how often a pair is measured at most
     */
    Pairs(Contenders.Runs runs, Pace pace, int attempts) {
        this.runs = runs;
        this.pace = pace;
        this.attempts = attempts;
    }

    /** Makes what both begin from, the same before every attempt. */
    interface Start {
        void make() throws IOException, InterruptedException, SQLException;
    }

    interface Measurement {
        Run take() throws IOException, InterruptedException, SQLException;
    }

    record Side(String name, Measurement measurement) {}

    /** Who begins changes with every attempt, so that a drift of the pace favours nobody. */
    void measure(Start start, Side one, Side other)
            throws IOException, InterruptedException, SQLException {
        pairs++;
        int left = attempts;
        Run.Pair pair;
        do {
            boolean turned = runs.of(one.name()).size() % 2 == 1;
            Side former = turned ? other : one;
            Side latter = turned ? one : other;
            start.make();
            pace.await();
            Run first = former.measurement().take();
            Run second = latter.measurement().take();
            pair = Run.Pair.of(pairs, first, second);
            runs.add(former.name(), first.in(pair));
            runs.add(latter.name(), second.in(pair));
            left--;
        } while (!pair.isEven() && left > 0);
    }
}
