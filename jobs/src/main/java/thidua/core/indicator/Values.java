package thidua.core.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Arithmetic on values that may be missing: what is not stated is never taken for zero. */
final class Values {
    /** Decimal places of shares and rates in the warehouse and in reports. */
    static final int SCALE = 4;

    /** Of a table that a special reporter does not owe: nobody misses it. */
    static final String UNOWED = "not-owed";

    private Values() {}

    /**
     * What the parts state, added. Nothing stated is missing; a part not received gives the reason
     * {@code units-missing}, one that need not be {@code units-waived}, a part received that states
     * nothing {@code partly-stated}.
     */
    static Value sum(List<Value> all) {
        List<Value> parts = all.stream().filter(part -> !part.reasons().contains(UNOWED)).toList();
        if (all.size() == 1 || (parts.isEmpty() && !all.isEmpty())) {
            return all.getFirst();
        }
        BigDecimal total = BigDecimal.ZERO;
        SortedSet<String> reasons = new TreeSet<>();
        boolean stated = false;
        boolean nil = true;
        for (Value part : parts) {
            if (part.number() == null) {
                nil = false;
                reasons.add(lack(part));
            } else {
                total = total.add(part.number());
                stated = true;
                nil &= part.state() == State.NIL;
                reasons.addAll(part.reasons());
            }
        }
        if (!stated) {
            return Value.missing(parts.isEmpty() ? "not-received" : commonReason(parts));
        }
        Value sum = nil ? Value.nil() : Value.of(total);
        return new Value(sum.state(), sum.number(), reasons);
    }

    /** {@code scale × part ÷ whole}; not applicable below the least base. */
    static Value quotient(Value part, Value whole, int scale, int smallBase) {
        BigDecimal dividend = part.number();
        BigDecimal divisor = whole.number();
        if (dividend == null || divisor == null) {
            Value lacking = dividend == null ? part : whole;
            return new Value(lacking.state(), null, lacking.reasons());
        }
        if (divisor.compareTo(BigDecimal.valueOf(smallBase)) < 0) {
            return Value.notApplicable("small-base");
        }
        BigDecimal number =
                dividend.multiply(BigDecimal.valueOf(scale))
                        .divide(divisor, SCALE, RoundingMode.HALF_UP);
        SortedSet<String> reasons = new TreeSet<>(part.reasons());
        reasons.addAll(whole.reasons());
        Value quotient = Value.of(number);
        return new Value(quotient.state(), quotient.number(), reasons);
    }

    /** Another number with the state and reasons of {@code like}, where that one is stated. */
    static Value like(Value like, long number) {
        if (!like.isStated() || like.state() == State.NIL) {
            return like;
        }
        Value value = Value.of(number);
        return new Value(value.state(), value.number(), like.reasons());
    }

    private static String lack(Value part) {
        if (part.reasons().contains("not-received")) {
            return "units-missing";
        }
        return part.reasons().contains("waived") ? "units-waived" : "partly-stated";
    }

    private static String commonReason(List<Value> parts) {
        return parts.stream().allMatch(p -> p.reasons().contains("not-received"))
                ? "not-received"
                : "not-stated";
    }
}
