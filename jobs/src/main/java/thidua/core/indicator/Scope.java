package thidua.core.indicator;

import java.util.List;
import java.util.function.Function;

/**
 * What a formula is applied to: a unit, or the province with the units it is the sum of.
 *
 * @param whole the counts of the scope itself
 * @param parts the counts that add up to it: of the unit alone, or of each unit of the province,
 *     absentees included
 * @param smallBase the least base of a percentage
 */
record Scope(Counts whole, List<Counts> parts, int smallBase) {

    /** The sum of what the parts state. */
    Value sum(Function<Counts, Value> ofPart) {
        return Values.sum(parts.stream().map(ofPart).toList());
    }
}
