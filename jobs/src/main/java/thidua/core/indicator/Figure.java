package thidua.core.indicator;

import org.jspecify.annotations.Nullable;

import thidua.core.unit.Unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/**
 * One printed number with everything that stands beside it: a row of the report {@code indicators}.
 *
 * @param unitsOf the day whose units are shown; null: as reported
 * @param change value minus previous value (percentage points for shares); null when not comparable
 * @param changePercent null when the base is below the threshold or the comparison is broken
 * @param rank competition rank, descending, within the unit's level; null for the province and
 *     absentees
 * @param rankChange places won since the year before (positive: climbed)
 * @param sharePercent share of the province, for additive indicators only
 * @param breaks of the series that lie between the two years, whatever the verdict
 * @param reasons kebab-case, sorted: those of the value and of the comparison
 */
public record Figure(
        Indicator indicator,
        int year,
        Unit unit,
        @Nullable LocalDate unitsOf,
        Value value,
        Value previous,
        @Nullable BigDecimal change,
        @Nullable BigDecimal changePercent,
        @Nullable Integer rank,
        @Nullable Integer rankChange,
        @Nullable BigDecimal sharePercent,
        Comparability comparability,
        List<Break> breaks,
        SortedSet<String> reasons) {

    /**
     * {@code models-new.2021.36}, or {@code models-new.2021.356~2024-12-31} in the units of another
     * day: the name by which a figure can be asked for.
     */
    public String id() {
        String id = indicator.id() + "." + year + "." + unit.code();
        return unitsOf == null ? id : id + "~" + unitsOf;
    }

    /** Whether the series begins anew with this year: nothing before it is set against it. */
    public boolean startsAnew() {
        return comparability == Comparability.BREAK || reasons.contains("unit-changed");
    }
}
