package thidua.core.indicator;

import thidua.core.unit.Unit;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The indicator values of one report year.
 *
 * @param units that should have reported, as they were on 31 December of the year
 * @param reported codes of those whose both tables stand
 * @param populationBasis empty when no basis covers all units
 * @param values by unit code (the province's too), then indicator id
 */
public record YearValues(
        int year,
        Unit province,
        List<Unit> units,
        Set<String> reported,
        String populationBasis,
        Map<String, Map<String, Value>> values) {

    public Value value(String unitCode, String indicator) {
        return values.getOrDefault(unitCode, Map.of())
                .getOrDefault(indicator, Value.missing("not-received"));
    }

    public boolean isComplete() {
        return units.stream().allMatch(unit -> reported.contains(unit.code()));
    }
}
