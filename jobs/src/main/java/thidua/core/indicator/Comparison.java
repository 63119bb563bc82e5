package thidua.core.indicator;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a value compares with the one of the year before.
 *
 * @param change null when not comparable
 * @param changePercent null when not comparable, across a break, on a base below the threshold, and
 *     for shares (their change is in percentage points)
 */
record Comparison(
        @Nullable BigDecimal change,
        @Nullable BigDecimal changePercent,
        Comparability comparability,
        SortedSet<String> reasons) {

    /**
     * Compares two values.
     *
     * @param obstacles reasons why the two may not be compared whatever they are
     * @param breaks of the series that lie between the two
     * @param smallBase the least base of a percentage
     */
    static Comparison compare(
            Indicator indicator,
            Value now,
            Value before,
            SortedSet<String> obstacles,
            List<Break> breaks,
            int smallBase) {
        SortedSet<String> reasons = new TreeSet<>(obstacles);
        breaks.stream().map(Break::kind).map(Break.Kind::id).forEach(reasons::add);
        boolean forbidden =
                !obstacles.isEmpty() || breaks.stream().anyMatch(b -> b.kind().forbids());
        BigDecimal current = now.number();
        BigDecimal base = before.number();
        if (current == null) {
            reasons.add("value-missing");
        }
        if (base == null) {
            reasons.add("previous-missing");
        }
        if (current == null || base == null || forbidden) {
            return new Comparison(null, null, Comparability.NOT_COMPARABLE, reasons);
        }
        BigDecimal change = current.subtract(base);
        if (!breaks.isEmpty()) {
            return new Comparison(change, null, Comparability.BREAK, reasons);
        }
        if (indicator.measureUnit() == MeasureUnit.PERCENT) {
            return new Comparison(change, null, Comparability.COMPARABLE, reasons);
        }
        if (base.compareTo(BigDecimal.valueOf(smallBase)) < 0) {
            reasons.add(base.signum() == 0 ? "from-zero" : "small-base");
            return new Comparison(change, null, Comparability.COMPARABLE, reasons);
        }
        BigDecimal percent =
                change.multiply(BigDecimal.valueOf(100))
                        .divide(base, Values.SCALE, RoundingMode.HALF_UP);
        return new Comparison(change, percent, Comparability.COMPARABLE, reasons);
    }
}
