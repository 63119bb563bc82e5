package thidua.core.change;

import java.util.Locale;

/** Why a figure changed. */
public enum Cause {
    /** A submission took the place of an earlier one. */
    SOURCE_CORRECTED,
    /** A submission came where none stood. */
    LATE_FILE,
    /** What had come before is understood otherwise: a spelling approved, a submission admitted. */
    RULE_OR_ALIAS,
    /** The units, their changes or their population are others. */
    UNIT_MAP,
    /** Both the rules and the units are others, and nobody can tell which did what. */
    RULE_AND_UNIT_MAP,
    /** Awards were taken back. */
    REVOCATION,
    /** A submission was let go with its file. */
    WITHDRAWN,
    /** Something was entered after the day from which it counts. */
    ENTERED_LATER;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
