package thidua.core.backup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** In which order tables are filled, so that each row finds what it refers to. */
public final class LoadOrder {
    private LoadOrder() {}

    /**
     * Those referred to first; by name where it does not matter.
     *
     * @param references from each table to those that its rows refer to; to itself is no matter,
     *     for a table is filled at once
     */
    public static List<String> of(
            Collection<String> tables, Map<String, ? extends Set<String>> references) {
        List<String> order = new ArrayList<>();
        SortedSet<String> left = new TreeSet<>(tables);
        while (!left.isEmpty()) {
            List<String> next =
                    left.stream()
                            .filter(table -> isReady(table, left, references))
                            .limit(1)
                            .toList();
            if (next.isEmpty()) {
                throw new IllegalArgumentException("tables refer to each other: " + left);
            }
            order.addAll(next);
            left.removeAll(next);
        }
        return order;
    }

    private static boolean isReady(
            String table, Set<String> left, Map<String, ? extends Set<String>> references) {
        Set<String> needed = references.containsKey(table) ? references.get(table) : Set.of();
        return needed.stream().allMatch(n -> n.equals(table) || !left.contains(n));
    }
}
