package thidua.bench.input;

import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How much is made up.
 *
 * @param units that report each year
 * @param years how many, the last of them {@link #LAST_YEAR}
 * @param rows of a table, on the average
 */
public record Extent(String name, int units, int years, int rows, long seed) {
    public static final int LAST_YEAR = 2025;
    public static final int ROWS = 53;
    public static final long SEED = 42;

    /** {@code small}, {@code province} or {@code nation}. */
    public static Extent of(String name, int rows, long seed) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "small" -> new Extent(name, 10, 5, rows, seed);
            case "province" -> new Extent(name, 250, 15, rows, seed);
            case "nation" -> new Extent(name, 3321, 20, rows, seed);
            default -> throw new IllegalArgumentException("no size: " + name);
        };
    }

    public int firstYear() {
        return LAST_YEAR - years + 1;
    }

    public int[] each() {
        return IntStream.rangeClosed(firstYear(), LAST_YEAR).toArray();
    }

    /** Whether a folder made for the other serves this one as well. */
    String id() {
        return "%d units, %d years, %d rows, seed %d".formatted(units, years, rows, seed);
    }
}
