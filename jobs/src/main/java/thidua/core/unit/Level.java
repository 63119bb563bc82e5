package thidua.core.unit;

import java.util.List;
import java.util.Locale;

/**
 * The tier of a unit. Ranks and shares are taken within one level only; special reporters are of no
 * tier and have neither.
 */
public enum Level {
    PROVINCE,
    /** A territory that was once a unit and goes on as a series of its own, in no sum or rank. */
    AREA,
    DISTRICT,
    COMMUNE,
    /** A department or the like, that reports beside the units of a tier. */
    REPORTER,
    /** What of a sum lies in none of the units shown, so that the rows still add up. */
    REMAINDER;

    /** Those of units that exist in law. */
    public static final List<Level> TIERS = List.of(PROVINCE, DISTRICT, COMMUNE);

    /**
     * The tier of that spelling.
     *
     * @throws IllegalArgumentException when units in law have no such level
     */
    public static Level tier(String id) {
        Level level = of(id);
        if (!TIERS.contains(level)) {
            throw new IllegalArgumentException("no tier: " + id);
        }
        return level;
    }

    /** The spelling used in tables and reports: {@code district}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a name may mean a unit of this level where one of a tier is looked for: special
     * reporters report beside every tier below the province.
     */
    public boolean isAmong(Level tier) {
        return this == tier || (this == REPORTER && tier != PROVINCE);
    }

    public static Level of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
