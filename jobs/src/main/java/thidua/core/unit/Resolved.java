package thidua.core.unit;

import java.util.List;

/**
 * Which unit a text means on a day. Only {@link Known} may be loaded without asking; the rest are
 * for a person, with what helps to decide.
 */
public sealed interface Resolved {
    /** Exactly one unit fits. */
    record Known(Unit unit) implements Resolved {}

    /** Several units fit equally; a parent would tell them apart. In order of code. */
    record Ambiguous(List<Unit> candidates) implements Resolved {}

    /**
     * Exactly one unit fits, but at another time than the day asked for.
     *
     * @param unit as it was then
     * @param changes what ended it (when it is past) or brought it (when it is yet to come)
     * @param instead the units that stand for it on the day; empty when none follows it
     */
    record AtAnotherTime(Unit unit, List<UnitChange> changes, List<Unit> instead)
            implements Resolved {}

    /** No unit fits; the nearest names, the best first, as suggestions and never as a guess. */
    record Unknown(List<Unit> nearest) implements Resolved {}
}
