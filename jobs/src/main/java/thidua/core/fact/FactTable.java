package thidua.core.fact;

import java.util.Locale;

/** The two tables that a unit sends. */
public enum FactTable {
    MODELS,
    AWARDS;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
