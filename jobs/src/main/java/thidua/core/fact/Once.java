package thidua.core.fact;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/** What many rows say alike, as one object. Of one thread. */
public final class Once {
    private final Map<Object, Object> known = new HashMap<>();

    /** The first that is equal to it. */
    @SuppressWarnings("unchecked")
    public <T extends @Nullable Object> T of(T said) {
        if (said == null) {
            return said;
        }
        Object first = known.putIfAbsent(said, said);
        return first == null ? said : (T) first;
    }
}
