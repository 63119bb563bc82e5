package thidua.core.reference;

import thidua.core.indicator.Breaks;
import thidua.core.unit.Units;

/** All reference data of a run; consistent, because {@link Assembly} passed them. */
public record Reference(
        Units units,
        AwardForms forms,
        ModelFields fields,
        Populations populations,
        Breaks breaks) {}
