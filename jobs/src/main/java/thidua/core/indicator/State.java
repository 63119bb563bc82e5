package thidua.core.indicator;

import java.util.Locale;

/** What kind of statement a value is. Only the first three count as submitted. */
public enum State {
    VALUE,
    ZERO,
    NIL,
    MISSING,
    NOT_APPLICABLE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
