package thidua.core.reference;

import thidua.core.fact.Reporters;
import thidua.core.indicator.Breaks;
import thidua.core.unit.Units;

/**
 * All reference data of a run; consistent, because {@link Assembly} passed them.
 *
 * @param reporters special reporters, as a register has them; among the units, too
 */
public record Reference(
        Units units,
        AwardForms forms,
        ModelFields fields,
        Populations populations,
        Breaks breaks,
        Reporters reporters) {

    /** One without special reporters. */
    public Reference(
            Units units,
            AwardForms forms,
            ModelFields fields,
            Populations populations,
            Breaks breaks) {
        this(units, forms, fields, populations, breaks, Reporters.NONE);
    }

    /** The same with other special reporters, who are units beside the others. */
    public Reference with(Reporters others) {
        return others.equals(reporters)
                ? this
                : new Reference(
                        units.with(others.units()), forms, fields, populations, breaks, others);
    }
}
