package thidua.bench.input;

import java.util.List;

/** Chance by a seed, the same on every machine and Java: SplitMix64. */
final class Chance {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    /**
     * @param seeds each combination is a chance of its own
     */
    Chance(long... seeds) {
        for (long seed : seeds) {
            state = mix(state + GOLDEN + seed);
        }
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }

    private long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** From 0 up to a bound, without it. */
    int below(int bound) {
        return (int) Math.floorMod(next(), (long) bound);
    }

    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** True once in so many times. */
    boolean onceIn(int times) {
        return below(times) == 0;
    }

    boolean percent(int share) {
        return below(100) < share;
    }

    <T> T of(List<T> all) {
        return all.get(below(all.size()));
    }
}
