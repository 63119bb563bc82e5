package thidua.bench;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * One run of a contender.
 *
 * @param wall seconds from its start to its end
 * @param cpu seconds of its own processes; NaN where it has none
 * @param serverCpu seconds of the PostgreSQL server meanwhile; NaN where it has one of its own
 * @param peakMib the most memory that its process ever held; NaN where that process tells nothing
 * @param pace of the processors before and after it, as {@link Pace#now}; NaN where nobody looked
 * @param pair in which it was measured
 * @param parts seconds of what lies inside
 * @param bad why it does not count; null where it does
 */
record Run(
        int round,
        double wall,
        double cpu,
        double serverCpu,
        double peakMib,
        double pace,
        Pair pair,
        Map<String, Double> parts,
        @Nullable String bad) {

    /**
     * Two runs, one directly after the other. Their ratio means little if the processors were
     * faster under the one.
     *
     * @param number the same for all attempts at a pair; 0: there is none
     * @param gap by what part of the faster pace the slower was below it; 0 where nobody knows
     */
    record Pair(int number, double gap) {
        static final Pair NONE = new Pair(0, 0);

        private static final double EVEN = 0.1;

        static Pair of(int number, Run one, Run other) {
            double faster = Math.max(one.pace, other.pace); // NaN if one of them is
            double gap = 1 - Math.min(one.pace, other.pace) / faster;
            return new Pair(number, Double.isFinite(gap) ? gap : 0);
        }

        boolean isEven() {
            return gap <= EVEN;
        }

        /** Whether there is a pair at all that both belong to. */
        boolean isSame(Pair other) {
            return number != 0 && number == other.number;
        }

        /** Those of different pairs are not compared; who is in none is, with anybody. */
        boolean joins(Pair other) {
            return number == 0 || other.number == 0 || isSame(other);
        }
    }

    /** One that did not come about. */
    static Run none(int round, Exception why) {
        return new Run(
                round,
                Double.NaN,
                0,
                0,
                0,
                Double.NaN,
                Pair.NONE,
                Map.of(),
                String.valueOf(why.getMessage()));
    }

    boolean isGood() {
        return bad == null;
    }

    double part(String name) {
        return parts.getOrDefault(name, Double.NaN);
    }

    Run with(Map<String, Double> inside, @Nullable String wrong) {
        return new Run(
                round,
                wall,
                cpu,
                serverCpu,
                peakMib,
                pace,
                pair,
                inside,
                bad == null ? wrong : bad);
    }

    /** Of a script that starts a cluster: its peak is a shell's, and its server is not ours. */
    Run ofCluster() {
        return new Run(round, wall, cpu, Double.NaN, Double.NaN, pace, pair, parts, bad);
    }

    Run at(double measured) {
        return new Run(round, wall, cpu, serverCpu, peakMib, measured, pair, parts, bad);
    }

    Run in(Pair measured) {
        return new Run(round, wall, cpu, serverCpu, peakMib, pace, measured, parts, bad);
    }
}
