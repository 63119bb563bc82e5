package thidua.core.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How alike two names are, to suggest what a sender may have meant. Never used to decide: a
 * suggestion is shown to a person.
 *
 * @param <T> what has the names
 */
public final class Likeness<T> {
    private record Named<T>(T candidate, String plain, String order) {}

    private record Near<T>(Named<T> named, int distance) {}

    private final List<Named<T>> names;

    private Likeness(List<Named<T>> names) {
        this.names = names;
    }

    /** Names to compare texts with, folded once. */
    public static <T> Likeness<T> of(Collection<T> candidates, Function<? super T, String> name) {
        return new Likeness<>(candidates.stream().map(c -> named(c, name.apply(c))).toList());
    }

    private static <T> Named<T> named(T candidate, String name) {
        return new Named<>(candidate, VietnameseText.plain(name), SortKey.of(name));
    }

    /**
     * The candidates whose names are most like the text, the nearest first, at most {@code limit};
     * empty when none is near (more than a third of the letters differ).
     */
    public List<T> nearest(String text, int limit) {
        return nearest(text, limit, _ -> true);
    }

    /** The nearest of those candidates that may be meant at all. */
    public List<T> nearest(String text, int limit, Predicate<? super T> among) {
        String wanted = VietnameseText.plain(text);
        int furthest = Math.max(1, wanted.length() / 3);
        return names.stream()
                .filter(n -> Math.abs(n.plain.length() - wanted.length()) <= furthest)
                .filter(n -> among.test(n.candidate))
                .map(n -> new Near<>(n, distance(wanted, n.plain)))
                .filter(n -> n.distance <= furthest)
                .sorted(
                        Comparator.comparingInt((Near<T> n) -> n.distance)
                                .thenComparing(n -> n.named.order))
                .limit(limit)
                .map(n -> n.named.candidate)
                .toList();
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
