package thidua.core.indicator;

import org.jspecify.annotations.Nullable;

import thidua.core.unit.Group;
import thidua.core.unit.Unit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The province in a report year: who should report, and how many people live where.
 *
 * @param expected units that should report, as they are on 31 December, in Vietnamese order; behind
 *     them the special reporters, in no rank
 * @param others units that stated something though nobody expected it of them: ended during the
 *     year; they count in the province and in no rank
 * @param areas former provinces that are a part of this one now, with their units
 * @param residents by unit code, on one basis for all; empty when no basis covers all
 * @param populationBasis its name; empty when there is none
 */
public record ProvinceYear(
        int year,
        Unit province,
        List<Unit> expected,
        List<Unit> others,
        List<Group> areas,
        Map<String, Integer> residents,
        String populationBasis) {

    /** Computes every indicator of every unit and of the province. */
    public YearValues compute(Indicators catalogue, Stated stated, int smallBase) {
        Map<String, Map<String, Value>> values = new LinkedHashMap<>();
        List<Counts> parts = new ArrayList<>();
        for (Unit unit : expected) {
            parts.add(stated.of(unit, residents.get(unit.code())));
        }
        for (Unit unit : others) {
            parts.add(stated.of(unit, null));
        }
        values.put(province.code(), catalogue.compute(whole(stated), parts, smallBase));
        for (Counts part : parts) {
            values.put(part.unit().code(), catalogue.compute(part, List.of(part), smallBase));
        }
        for (Group area : areas) {
            values.put(
                    area.unit().code(),
                    catalogue.compute(
                            stated.ofGroup(area, area.unit().code(), residentsOf(area)),
                            area.members().stream()
                                    .map(unit -> stated.of(unit, residents.get(unit.code())))
                                    .toList(),
                            smallBase));
        }
        return with(values, reported(stated));
    }

    /** The counts of the province and of each unit, by code: what the reports of facts show. */
    public Map<String, Counts> counts(Stated stated) {
        Map<String, Counts> counts = new LinkedHashMap<>();
        counts.put(province.code(), whole(stated));
        expected.forEach(
                unit -> counts.put(unit.code(), stated.of(unit, residents.get(unit.code()))));
        others.forEach(unit -> counts.put(unit.code(), stated.of(unit, null)));
        return counts;
    }

    /** Values that were computed before, with who reported. */
    public YearValues with(Map<String, Map<String, Value>> values, Set<String> reported) {
        return new YearValues(
                year,
                province,
                Geography.asReported(expected, areas, others),
                expected,
                reported,
                populationBasis,
                values);
    }

    /** Codes of the expected units whose both tables stand. */
    public Set<String> reported(Stated stated) {
        return expected.stream()
                .map(Unit::code)
                .filter(stated::isComplete)
                .collect(Collectors.toUnmodifiableSet());
    }

    Counts whole(Stated stated) {
        return stated.ofAll(province, residentsOfAll());
    }

    private @Nullable Integer residentsOfAll() {
        Integer ofProvince = residents.get(province.code());
        if (ofProvince != null) {
            return ofProvince;
        }
        return residents.isEmpty()
                ? null
                : residents.values().stream().mapToInt(Integer::intValue).sum();
    }

    private @Nullable Integer residentsOf(Group area) {
        return area.members().stream().allMatch(unit -> residents.containsKey(unit.code()))
                ? area.members().stream().mapToInt(unit -> residents.get(unit.code())).sum()
                : null;
    }
}
