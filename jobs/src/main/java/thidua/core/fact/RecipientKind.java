package thidua.core.fact;

import java.util.Locale;

/** Who is honoured. */
public enum RecipientKind {
    COLLECTIVE,
    INDIVIDUAL,
    HOUSEHOLD;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
