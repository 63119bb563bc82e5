package thidua.core.indicator;

import java.util.Locale;

/** Whether a figure may be compared with the one of the year before. */
public enum Comparability {
    COMPARABLE,
    /** The series means another thing since: the difference stands, a percentage does not. */
    BREAK,
    /** Not even the difference means anything. */
    NOT_COMPARABLE;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
