package thidua.edge.warehouse;

import java.util.HashMap;
import java.util.Map;

/** What many rows say alike, as one object. */
final class Once {
    private final Map<Object, Object> known = new HashMap<>();

    /** The first that is equal to it. */
    @SuppressWarnings("unchecked")
    <T> T of(T said) {
        Object first = known.putIfAbsent(said, said);
        return first == null ? said : (T) first;
    }
}
