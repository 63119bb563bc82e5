package thidua.core.indicator;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The value of an indicator for one unit and year.
 *
 * @param number null exactly when the state is missing or not applicable
 * @param reasons machine reasons in kebab-case: {@code partly-stated}, {@code units-missing}, …
 */
public record Value(State state, @Nullable BigDecimal number, SortedSet<String> reasons) {
    /** Most values have none; there are hundreds of thousands of them. */
    private static final SortedSet<String> NO_REASONS = Collections.emptySortedSet();

    public Value {
        boolean hasNumber = state != State.MISSING && state != State.NOT_APPLICABLE;
        if (hasNumber != (number != null)) {
            throw new IllegalArgumentException(
                    "state " + state + " does not go with number " + number);
        }
    }

    public static Value of(BigDecimal number) {
        return new Value(number.signum() == 0 ? State.ZERO : State.VALUE, number, NO_REASONS);
    }

    public static Value of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    public static Value nil() {
        return new Value(State.NIL, BigDecimal.ZERO, NO_REASONS);
    }

    public static Value missing(String... reasons) {
        return new Value(State.MISSING, null, new TreeSet<>(Set.of(reasons)));
    }

    public static Value notApplicable(String... reasons) {
        return new Value(State.NOT_APPLICABLE, null, new TreeSet<>(Set.of(reasons)));
    }

    public Value because(String reason) {
        SortedSet<String> more = new TreeSet<>(reasons);
        more.add(reason);
        return new Value(state, number, more);
    }

    public boolean isStated() {
        return number != null;
    }
}
