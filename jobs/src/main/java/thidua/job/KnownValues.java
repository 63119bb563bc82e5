package thidua.job;

import thidua.core.indicator.Value;
import thidua.edge.warehouse.Computations;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The values of years, read once and kept by what they were computed from. Each pack compares
 * itself with all years before it; of many units, the years that were asked for last are kept.
 */
final class KnownValues {
    private static final int MOST = 400_000;

    private final Computations computations;
    private final Map<String, Map<String, Map<String, Value>>> kept =
            new LinkedHashMap<>(16, 0.75f, true);
    private int size;

    KnownValues(Computations computations) {
        this.computations = computations;
    }

    /** The values of a year that was computed, by unit and indicator. */
    synchronized Map<String, Map<String, Value>> of(int year, String factsHash) {
        return kept(factsHash, () -> computations.values(year, factsHash));
    }

    /**
     * What a later year shows of it, from which nothing else may be asked.
     *
     * @param units of which each value is shown
     * @param indicators that are shown of each unit
     */
    synchronized Map<String, Map<String, Value>> outline(
            int year, String factsHash, Set<String> units, Set<String> indicators) {
        return kept(
                factsHash + units + indicators,
                () -> computations.values(year, factsHash, units, indicators));
    }

    private Map<String, Map<String, Value>> kept(
            String key, Supplier<Map<String, Map<String, Value>>> values) {
        Map<String, Map<String, Value>> known = kept.get(key);
        if (known == null) {
            known = values.get();
            kept.put(key, known);
            size += size(known);
            letGo();
        }
        return known;
    }

    private void letGo() {
        Iterator<Map<String, Map<String, Value>>> eldest = kept.values().iterator();
        while (size > MOST && kept.size() > 1) {
            size -= size(eldest.next());
            eldest.remove();
        }
    }

    private static int size(Map<String, Map<String, Value>> values) {
        return values.values().stream().mapToInt(Map::size).sum();
    }
}
