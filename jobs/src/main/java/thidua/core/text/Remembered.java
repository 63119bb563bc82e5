package thidua.core.text;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/**
 * What was found out of the same thing before, so that it is found out once: texts of files are
 * much alike. Holds so many and no more; what is asked for seldom gives its place away and is found
 * out again. Any number of threads may ask, for nothing in it changes but which of equal answers it
 * holds.
 *
 * @param <K> with an equality of its own, and unchangeable
 * @param <V> unchangeable as well
 */
public final class Remembered<K, V> {
    private record Known(Object key, Object value) {}

    /** Longer texts are seldom met again, and would take too much room. */
    private static final int LONGEST = 240;

    private final Function<? super K, ? extends V> find;

    /** A thing is in one of two places, the one asked for last in the first. */
    private final @Nullable Known[] places;

    /**
     * @param room a power of two
     * @param find finds it out; of equal things always the same
     */
    public Remembered(int room, Function<? super K, ? extends V> find) {
        this.find = find;
        this.places = new Known[room];
    }

    @SuppressWarnings("unchecked")
    public V of(K key) {
        if (key instanceof String text && text.length() > LONGEST) {
            return find.apply(key);
        }
        int hash = key.hashCode() * 0x9E3779B9;
        int place = (hash ^ hash >>> 15) & places.length - 1;
        Known first = places[place];
        if (first != null && first.key.equals(key)) {
            return (V) first.value;
        }
        Known second = places[place ^ 1];
        if (second != null && second.key.equals(key)) {
            return (V) second.value;
        }
        V found = find.apply(key);
        places[place ^ 1] = first;
        places[place] = new Known(key, found);
        return found;
    }
}
