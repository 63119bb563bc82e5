package thidua.bench;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * One run of a contender.
 *
 * @param wall seconds from its start to its end
 * @param cpu seconds of its own processes
 * @param serverCpu seconds of the PostgreSQL server meanwhile
 * @param peakMib the most memory that its process ever held
 * @param pace of the processors before and after it, as {@link Pace#now}; NaN where nobody looked
 * @param parts seconds of what lies inside
 * @param bad why it does not count; null where it does
 */
record Run(
        int round,
        double wall,
        double cpu,
        double serverCpu,
        long peakMib,
        double pace,
        Map<String, Double> parts,
        @Nullable String bad) {

    /** One that did not come about. */
    static Run none(int round, Exception why) {
        return new Run(
                round, Double.NaN, 0, 0, 0, Double.NaN, Map.of(), String.valueOf(why.getMessage()));
    }

    boolean isGood() {
        return bad == null;
    }

    double part(String name) {
        return parts.getOrDefault(name, Double.NaN);
    }

    Run with(Map<String, Double> inside, @Nullable String wrong) {
        return new Run(
                round, wall, cpu, serverCpu, peakMib, pace, inside, bad == null ? wrong : bad);
    }

    Run at(double measured) {
        return new Run(round, wall, cpu, serverCpu, peakMib, measured, parts, bad);
    }
}
