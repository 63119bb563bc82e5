package thidua.core.fact;

import java.util.Locale;

/** The two tables that a unit sends. */
public enum FactTable {
    MODELS,
    AWARDS;

    /** As sheets and messages call it. */
    public String word() {
        return switch (this) {
            case MODELS -> "mô hình";
            case AWARDS -> "khen thưởng";
        };
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
