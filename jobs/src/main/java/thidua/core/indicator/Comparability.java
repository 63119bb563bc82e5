package thidua.core.indicator;

import java.util.Locale;

/** Whether a figure may be compared with the one of the year before. */
public enum Comparability {
    COMPARABLE,
    BREAK,
    NOT_COMPARABLE;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
