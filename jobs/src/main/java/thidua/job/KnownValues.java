package thidua.job;

import thidua.core.indicator.Edition;
import thidua.core.indicator.ProvinceYear;
import thidua.core.indicator.Value;
import thidua.core.indicator.YearValues;
import thidua.core.reference.Reference;
import thidua.edge.warehouse.Computations;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The values of years, read once and kept by what they were computed from. Each pack compares
 * itself with all years before it; of many units, the years that were asked for last are kept.
 */
final class KnownValues {
    private static final int MOST = 400_000;

    private final Reference reference;
    private final Computations computations;
    private final YearHashes hashes;
    private final ProvinceYears provinces;
    private final Reporting reporting;
    private final Map<String, Map<String, Map<String, Value>>> kept =
            new LinkedHashMap<>(16, 0.75f, true);
    private int size;

    KnownValues(
            Reference reference,
            Computations computations,
            YearHashes hashes,
            ProvinceYears provinces,
            Reporting reporting) {
        this.reference = reference;
        this.computations = computations;
        this.hashes = hashes;
        this.provinces = provinces;
        this.reporting = reporting;
    }

    /** The values of a year that was computed, with who reported. */
    YearValues of(int year) {
        String facts = hashes.facts(year);
        return withReported(year, kept(facts, () -> computations.values(year, facts)));
    }

    /**
     * Of these only what the packs of later years show: all of the province and its areas, and the
     * indicators of which each unit has a history. Nothing else may be asked of it.
     */
    YearValues outline(int year) {
        String facts = hashes.facts(year);
        Set<String> large =
                new HashSet<>(
                        List.of(
                                reference.units().home().code(),
                                reference.units().province(year).code()));
        return withReported(
                year,
                kept(
                        "outline of " + facts,
                        () -> computations.values(year, facts, large, Edition.OF_UNITS)));
    }

    private YearValues withReported(int year, Map<String, Map<String, Value>> known) {
        ProvinceYear province = provinces.of(year);
        return province.with(known, reporting.reported(province.expected(), year));
    }

    private synchronized Map<String, Map<String, Value>> kept(
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
