package thidua.core.indicator;

import java.util.List;

/** Every break that is known, in the order of its file. */
public record Breaks(List<Break> all) {
    public static final Breaks NONE = new Breaks(List.of());

    public Breaks {
        all = List.copyOf(all);
    }

    /** Those that a comparison of two years of an indicator would have to cross. */
    List<Break> between(String indicator, int before, int after) {
        return all.stream()
                .filter(b -> b.touches(indicator) && b.liesBetween(before, after))
                .toList();
    }
}
