package thidua.core.unit;

import java.util.Locale;

/** The tier of an administrative unit. Ranks and shares are taken within one level only. */
public enum Level {
    PROVINCE,
    DISTRICT,
    COMMUNE;

    /** The spelling used in tables and reports: {@code district}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Level of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
