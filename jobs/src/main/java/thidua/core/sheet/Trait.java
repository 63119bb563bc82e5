package thidua.core.sheet;

/** What a file carries beside its cells and is left alone. */
public enum Trait {
    /** Programs; never run. */
    MACROS,
    /** Formulas that take values from other files; never followed, the last values are read. */
    EXTERNAL_LINKS
}
