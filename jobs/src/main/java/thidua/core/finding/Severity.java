package thidua.core.finding;

import java.util.Locale;

/** An error refuses the submission, a warning loads the row and asks, a notice only tells. */
public enum Severity {
    ERROR,
    WARNING,
    NOTICE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
