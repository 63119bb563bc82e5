package thidua.core.chart;

import org.jspecify.annotations.Nullable;

import thidua.core.indicator.State;
import thidua.core.indicator.Value;

import java.math.BigDecimal;

/**
 * One value to draw, with the words that stand beside it.
 *
 * @param value null when missing or not applicable: then nothing is drawn to scale
 * @param label as printed; empty only where there is nothing to say
 * @param partial whether only a part was stated or taken; drawn hollow or with an asterisk
 */
public record Mark(State state, @Nullable BigDecimal value, String label, boolean partial) {

    /** Nothing at all: such a combination cannot occur (a flag for an individual). */
    static final Mark NOTHING = new Mark(State.NOT_APPLICABLE, null, "", false);

    static Mark of(Value value, Wording words) {
        boolean partial =
                value.reasons().stream()
                        .anyMatch(
                                r ->
                                        r.equals("partly-stated")
                                                || r.equals("rows-refused")
                                                || r.equals("units-missing")
                                                || r.equals("units-waived"));
        BigDecimal number = value.number();
        String label =
                switch (value.state()) {
                    case MISSING -> words.say("missing");
                    case NOT_APPLICABLE -> words.say("not-applicable");
                    case NIL -> words.say("nil");
                    case VALUE, ZERO -> number == null ? "" : words.number(number);
                };
        boolean starred = partial && number != null;
        return new Mark(value.state(), number, starred ? label + "*" : label, starred);
    }

    Mark labelled(String other) {
        return new Mark(state, value, other, partial);
    }

    public boolean isMissing() {
        return state == State.MISSING;
    }
}
