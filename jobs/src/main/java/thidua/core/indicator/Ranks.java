package thidua.core.indicator;

import thidua.core.unit.Unit;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Competition ranking (1, 2, 2, 4), descending; who states nothing has no rank, nor has a special
 * reporter, nor have units of another day than the reports: nobody competed in them.
 */
final class Ranks {
    private Ranks() {}

    static Map<String, Integer> of(YearValues year, String indicator) {
        if (!year.units().equals(year.expected())) {
            return Map.of();
        }
        Map<String, BigDecimal> stated = new HashMap<>();
        for (Unit unit : year.ranked()) {
            BigDecimal number = year.value(unit.code(), indicator).number();
            if (number != null) {
                stated.put(unit.code(), number);
            }
        }
        List<BigDecimal> descending =
                stated.values().stream().sorted(Comparator.reverseOrder()).toList();
        Map<BigDecimal, Integer> rankOf = new HashMap<>();
        for (int i = 0; i < descending.size(); i++) {
            rankOf.putIfAbsent(descending.get(i).stripTrailingZeros(), i + 1);
        }
        Map<String, Integer> ranks = new HashMap<>();
        stated.forEach(
                (code, number) ->
                        ranks.put(code, rankOf.getOrDefault(number.stripTrailingZeros(), 0)));
        return ranks;
    }
}
