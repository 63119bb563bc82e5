package thidua.core.explain;

import org.jspecify.annotations.Nullable;

import thidua.core.explain.Basis.Role;
import thidua.core.indicator.Figure;
import thidua.core.indicator.Indicator;
import thidua.core.indicator.MeasureUnit;
import thidua.core.indicator.Sum;
import thidua.core.indicator.Value;
import thidua.core.layout.Quote;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Everything that stands behind a figure.
 *
 * @param asOf the day as of which it is explained; null for today
 * @param inputs what it is made of: of a quotient its parts, of a whole its units
 * @param residents how many people live where, when the indicator asks; null when nobody knows
 * @param editions each day on which the value changed, the first one first
 * @param sources the files, and of each the rows that are looked at
 * @param again the value counted once more from the bytes of those files
 * @param differences what the bytes say otherwise than the warehouse; none when all is well
 */
public record Explanation(
        FigureId id,
        Figure figure,
        @Nullable LocalDate asOf,
        List<Input> inputs,
        @Nullable Residents residents,
        List<Edition> editions,
        List<Source> sources,
        Value again,
        List<Difference> differences) {

    /** Whether the cells give the very number, state and reasons that were published. */
    public boolean isEqual() {
        return differences.isEmpty() && again.equals(figure.value());
    }

    public boolean asksResidents() {
        return figure.indicator().measureUnit() == MeasureUnit.PER_10000_RESIDENTS;
    }

    /**
     * A value that it is made of.
     *
     * @param code of the unit
     * @param name of the indicator, or of the unit where the indicator is the same
     */
    public record Input(Indicator indicator, String code, String name, Value now, Value before) {}

    /**
     * @param source name of the basis, {@code census-2019}
     */
    public record Residents(int number, String source, Map<String, Integer> parts) {}

    /** What the value was from a day on, and by what. */
    public record Edition(LocalDate day, Value value, List<Happening> causes) {}

    /**
     * A table of a unit, and its rows that are looked at.
     *
     * @param isErased whether the bytes of its file are gone with a name that was erased, so that
     *     its rows are told as the warehouse keeps them
     */
    public record Source(Origin origin, String unitName, List<Row> rows, boolean isErased) {}

    /**
     * A row.
     *
     * @param adds what it adds to the sum, or to the part and the whole
     * @param cells that say so, names of persons masked
     * @param countedAt where the same award counts already; null when it counts here
     */
    public record Row(
            Listed.Place place,
            List<Added> adds,
            List<Quote> cells,
            Listed.@Nullable Place countedAt,
            List<Listed.Place> others,
            @Nullable LocalDate revokedOn) {}

    public record Added(Role role, Sum sum) {}

    /** What the bytes say otherwise; the kind is a part of a key in the bundle. */
    public record Difference(Kind kind, String path, String cell) {
        /** How they differ. */
        public enum Kind {
            /** The bytes that are kept are not those that were received. */
            BYTES,
            /** The file does not make the statement. */
            TABLE,
            /** The file has no such row. */
            GONE,
            /** The file has a row that was not taken. */
            UNLISTED,
            /** What was kept to be published is not what the rows give. */
            KEPT;

            public String id() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }
}
