package thidua.core.change;

import thidua.core.change.FigureChange.Part;
import thidua.core.indicator.Indicator;
import thidua.core.indicator.Value;
import thidua.core.unit.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values of a year from one day to another, step by step. Because each step begins with the
 * values that the one before it left, the parts of a change add up to it without a remainder.
 */
public final class Course {
    private static final Value NOTHING = Value.missing("not-received");

    private final Map<String, Map<String, Value>> start;

    /** After the last step; of those before it only what they changed is kept. */
    private Map<String, Map<String, Value>> now;

    /** What steps changed, in their order, by unit code and indicator id. */
    private final Map<String, Map<String, List<Part>>> parts = new HashMap<>();

    /**
     * @param start the values on the first day, by unit code and indicator id
     */
    public Course(Map<String, Map<String, Value>> start) {
        this.start = start;
        this.now = start;
    }

    /**
     * @param values after the step, likewise
     */
    public void then(Step step, Map<String, Map<String, Value>> values) {
        for (String unit : keys(now, values)) {
            Map<String, Value> was = now.getOrDefault(unit, Map.of());
            Map<String, Value> is = values.getOrDefault(unit, Map.of());
            for (String indicator : keys(was, is)) {
                Value before = was.getOrDefault(indicator, NOTHING);
                Value after = is.getOrDefault(indicator, NOTHING);
                if (!alike(before, after)) {
                    parts.computeIfAbsent(unit, code -> new HashMap<>())
                            .computeIfAbsent(indicator, id -> new ArrayList<>())
                            .add(new Part(step, amount(before, after)));
                }
            }
        }
        now = values;
    }

    private static Set<String> keys(Map<String, ?> one, Map<String, ?> other) {
        Set<String> keys = new HashSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys;
    }

    private static BigDecimal amount(Value before, Value after) {
        return FigureChange.number(after).subtract(FigureChange.number(before));
    }

    /** Every figure whose value or state is another at the end, in the order of units given. */
    public List<FigureChange> changes(int year, List<Indicator> indicators, List<Unit> units) {
        List<FigureChange> changes = new ArrayList<>();
        for (Unit unit : units) {
            for (Indicator indicator : indicators) {
                FigureChange change = change(year, indicator, unit);
                if (!alike(change.from(), change.to())) {
                    changes.add(change);
                }
            }
        }
        return changes;
    }

    private FigureChange change(int year, Indicator indicator, Unit unit) {
        return new FigureChange(
                year,
                indicator,
                unit,
                value(start, unit, indicator),
                value(now, unit, indicator),
                parts.getOrDefault(unit.code(), Map.of()).getOrDefault(indicator.id(), List.of()));
    }

    private static Value value(
            Map<String, Map<String, Value>> values, Unit unit, Indicator indicator) {
        return values.getOrDefault(unit.code(), Map.of()).getOrDefault(indicator.id(), NOTHING);
    }

    /** Whatever the reasons: they are no part of the number. */
    private static boolean alike(Value one, Value other) {
        return one.state() == other.state()
                && FigureChange.number(one).compareTo(FigureChange.number(other)) == 0;
    }
}
