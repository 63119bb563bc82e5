package thidua.core.change;

import thidua.core.indicator.Indicator;
import thidua.core.indicator.Value;
import thidua.core.unit.Unit;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A figure that is another one on the second day.
 *
 * @param parts what each step changed, in the order of time; they add up to {@link #amount}
 */
public record FigureChange(
        int year, Indicator indicator, Unit unit, Value from, Value to, List<Part> parts) {

    public FigureChange {
        parts = List.copyOf(parts);
    }

    /** What one step changed. */
    public record Part(Step step, BigDecimal amount) {}

    public String id() {
        return indicator.id() + "." + year + "." + unit.code();
    }

    /** The whole change, where a value that is missing counts as nothing. */
    public BigDecimal amount() {
        return number(to).subtract(number(from));
    }

    /** The parts, added by cause. */
    public Map<Cause, BigDecimal> byCause() {
        Map<Cause, BigDecimal> byCause = new EnumMap<>(Cause.class);
        parts.forEach(part -> byCause.merge(part.step().cause(), part.amount(), BigDecimal::add));
        return byCause;
    }

    static BigDecimal number(Value value) {
        BigDecimal number = value.number();
        return number == null ? BigDecimal.ZERO : number;
    }
}
