package thidua.core.fact;

import java.util.Locale;

/** The highest level that recognised a model; a blank cell means none. */
public enum Recognition {
    NONE,
    COMMUNE,
    DISTRICT,
    PROVINCE,
    MINISTRY;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
