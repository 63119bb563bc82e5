package thidua.core.unit;

import java.util.List;
import java.util.Locale;

/** The tier of an administrative unit. Ranks and shares are taken within one level only. */
public enum Level {
    PROVINCE,
    /** A territory that was once a unit and goes on as a series of its own, in no sum or rank. */
    AREA,
    DISTRICT,
    COMMUNE,
    /** What of a sum lies in none of the units shown, so that the rows still add up. */
    REMAINDER;

    /** Those of units that exist in law. */
    public static final List<Level> TIERS = List.of(PROVINCE, DISTRICT, COMMUNE);

    /** The spelling used in tables and reports: {@code district}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Level of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
