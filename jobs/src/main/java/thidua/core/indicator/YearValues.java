package thidua.core.indicator;

import thidua.core.unit.Level;
import thidua.core.unit.Unit;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The indicator values of one report year.
 *
 * @param geography the units that are shown
 * @param expected units that should have reported, as they were on 31 December of the year, special
 *     reporters included
 * @param reported codes of those whose both tables stand
 * @param populationBasis empty when no basis covers all units
 * @param values by code of the unit shown (the province's and the groups' too), then indicator id
 */
public record YearValues(
        int year,
        Unit province,
        Geography geography,
        List<Unit> expected,
        Set<String> reported,
        String populationBasis,
        Map<String, Map<String, Value>> values) {

    /** The units that should have reported are the ones shown. */
    public YearValues(
            int year,
            Unit province,
            List<Unit> units,
            Set<String> reported,
            String populationBasis,
            Map<String, Map<String, Value>> values) {
        this(
                year,
                province,
                Geography.asReported(units, List.of()),
                units,
                reported,
                populationBasis,
                values);
    }

    /** Those that are ranked and shown one by one. */
    public List<Unit> units() {
        return geography.units();
    }

    public Value value(String unitCode, String indicator) {
        Value value = values.getOrDefault(unitCode, Map.of()).get(indicator);
        return value == null ? Value.missing("not-received") : value;
    }

    public boolean isComplete() {
        return isComplete(expected);
    }

    /** The units shown that are ranked: all but special reporters. */
    List<Unit> ranked() {
        return units().stream().filter(unit -> unit.level() != Level.REPORTER).toList();
    }

    boolean isRankingComplete() {
        return isComplete(
                expected.stream().filter(unit -> unit.level() != Level.REPORTER).toList());
    }

    /** Whether each of these has reported. */
    boolean isComplete(List<Unit> some) {
        return some.stream().allMatch(unit -> reported.contains(unit.code()));
    }
}
