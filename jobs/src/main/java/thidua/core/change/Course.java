package thidua.core.change;

import thidua.core.change.FigureChange.Part;
import thidua.core.indicator.Indicator;
import thidua.core.indicator.Value;
import thidua.core.unit.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The values of a year from one day to another, step by step. Because each step begins with the
 * values that the one before it left, the parts of a change add up to it without a remainder.
 */
public final class Course {
    private static final Value NOTHING = Value.missing("not-received");

    /** Values after a step, by unit code and indicator id. */
    private record Stage(Step step, Map<String, Map<String, Value>> values) {}

    private final Map<String, Map<String, Value>> start;
    private final List<Stage> stages = new ArrayList<>();

    /**
     * @param start the values on the first day, by unit code and indicator id
     */
    public Course(Map<String, Map<String, Value>> start) {
        this.start = start;
    }

    public void then(Step step, Map<String, Map<String, Value>> values) {
        stages.add(new Stage(step, values));
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
        Value from = value(start, unit, indicator);
        Value now = from;
        List<Part> parts = new ArrayList<>();
        for (Stage stage : stages) {
            Value next = value(stage.values(), unit, indicator);
            if (!alike(now, next)) {
                BigDecimal amount = FigureChange.number(next).subtract(FigureChange.number(now));
                parts.add(new Part(stage.step(), amount));
            }
            now = next;
        }
        return new FigureChange(year, indicator, unit, from, now, parts);
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
