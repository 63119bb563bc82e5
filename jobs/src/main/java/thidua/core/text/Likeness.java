package thidua.core.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * How alike two names are, to suggest what a sender may have meant. Never used to decide: a
 * suggestion is shown to a person.
 */
public final class Likeness {
    private record Near<T>(T candidate, int distance, String order) {}

    private Likeness() {}

    /**
     * The candidates whose names are most like the text, the nearest first, at most {@code limit};
     * empty when none is near (more than a third of the letters differ).
     */
    public static <T> List<T> nearest(
            String text, Collection<T> candidates, Function<? super T, String> name, int limit) {
        String wanted = VietnameseText.plain(text);
        int furthest = Math.max(1, wanted.length() / 3);
        return candidates.stream()
                .map(c -> near(wanted, c, name.apply(c)))
                .filter(n -> n.distance <= furthest)
                .sorted(
                        Comparator.comparingInt((Near<T> n) -> n.distance)
                                .thenComparing(Near::order))
                .limit(limit)
                .map(Near::candidate)
                .toList();
    }

    private static <T> Near<T> near(String wanted, T candidate, String name) {
        return new Near<>(
                candidate, distance(wanted, VietnameseText.plain(name)), SortKey.of(name));
    }

    /** The number of letters to insert, delete or replace to make one text of the other. */
    public static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
