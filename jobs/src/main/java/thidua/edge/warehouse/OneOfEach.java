package thidua.edge.warehouse;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/** Of things that are equal, the one that came first: rows of a table repeat themselves. */
final class OneOfEach {
    private final Map<Object, Object> known = new HashMap<>();

    /** The first that was equal to this. */
    @SuppressWarnings("unchecked")
    <T> T of(T each) {
        return (T) known.computeIfAbsent(each, same -> same);
    }

    /** The same; null stays null. */
    <T> @Nullable T orNull(@Nullable T each) {
        return each == null ? null : of(each);
    }
}
