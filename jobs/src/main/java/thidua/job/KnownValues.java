package thidua.job;

import org.jspecify.annotations.Nullable;

import thidua.core.indicator.Edition;
import thidua.core.indicator.ProvinceYear;
import thidua.core.indicator.Value;
import thidua.core.indicator.YearValues;
import thidua.core.reference.Reference;
import thidua.edge.warehouse.Computations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The values of years, read once and kept by what they were computed from, which says who reported,
 * too. Each pack compares itself with all years before it; of many units, the years that were asked
 * for last are kept.
 */
final class KnownValues {
    private static final int MOST = 400_000;

    private final Reference reference;
    private final Computations computations;
    private final ProvinceYears provinces;
    private final Reporting reporting;
    private final Map<String, YearValues> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Object> asked = new ConcurrentHashMap<>();
    private int size;

    KnownValues(
            Reference reference,
            Computations computations,
            ProvinceYears provinces,
            Reporting reporting) {
        this.reference = reference;
        this.computations = computations;
        this.provinces = provinces;
        this.reporting = reporting;
    }

    /**
     * The values of a year that was computed, with who reported.
     *
     * @param facts what they are computed from
     */
    YearValues of(int year, String facts) {
        return kept(
                facts,
                () ->
                        withReported(
                                year,
                                computations.values(year, facts),
                                reporting.wholeTables(year)));
    }

    /**
     * Of these only what the packs of later years show: all of the province and its areas, and the
     * indicators of which each unit has a history. Nothing else may be asked of it.
     */
    YearValues outline(int year, String facts) {
        return kept(
                outlineOf(facts), () -> outlines(Map.of(year, facts)).values().iterator().next());
    }

    /** Reads at once the outlines of years that will be asked for. */
    void readOutlines(Map<Integer, String> facts) {
        Map<Integer, String> unknown = new HashMap<>(facts);
        unknown.values().removeIf(each -> kept(outlineOf(each)) != null);
        if (!unknown.isEmpty()) {
            outlines(unknown).forEach((each, outline) -> keep(outlineOf(each), outline));
        }
    }

    /** By what their values are computed from. */
    private Map<String, YearValues> outlines(Map<Integer, String> facts) {
        Set<String> whole = new HashSet<>();
        whole.add(reference.units().home().code());
        facts.keySet().forEach(year -> whole.add(reference.units().province(year).code()));
        var known = computations.outlines(facts, whole, Edition.OF_UNITS);
        var tables = reporting.wholeTables(facts.keySet());
        Map<String, YearValues> outlines = new HashMap<>();
        facts.forEach(
                (year, of) ->
                        outlines.put(
                                of,
                                withReported(
                                        year,
                                        known.getOrDefault(year, Map.of()),
                                        tables.getOrDefault(year, new TreeMap<>()))));
        return outlines;
    }

    private static String outlineOf(String facts) {
        return "outline of " + facts;
    }

    /** To be called when something was written meanwhile: who reported may be of another time. */
    synchronized void forget() {
        kept.clear();
        size = 0;
    }

    private YearValues withReported(
            int year, Map<String, Map<String, Value>> known, Map<String, Set<String>> tables) {
        ProvinceYear province = provinces.of(year, tables.keySet());
        return province.with(known, reporting.reported(province.expected(), tables));
    }

    /** Several may ask at once: of the same key all but the first wait. */
    private YearValues kept(String key, Supplier<YearValues> values) {
        synchronized (asked.computeIfAbsent(key, k -> new Object())) {
            YearValues known = kept(key);
            if (known == null) {
                known = values.get();
                keep(key, known);
            }
            return known;
        }
    }

    private synchronized @Nullable YearValues kept(String key) {
        return kept.get(key);
    }

    private synchronized void keep(String key, YearValues values) {
        kept.put(key, values);
        size += size(values);
        letGo();
    }

    private void letGo() {
        Iterator<YearValues> eldest = kept.values().iterator();
        while (size > MOST && kept.size() > 1) {
            size -= size(eldest.next());
            eldest.remove();
        }
    }

    private static int size(YearValues year) {
        return year.values().values().stream().mapToInt(Map::size).sum();
    }
}
