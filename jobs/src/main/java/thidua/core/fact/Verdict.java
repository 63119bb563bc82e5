package thidua.core.fact;

import java.util.Locale;

/** What became of a submission, or of a file as a whole. */
public enum Verdict {
    /** Loaded; nothing above a notice. */
    ACCEPTED,
    /** Loaded whole, with warnings. */
    QUESTIONED,
    /** Nothing loaded. */
    REFUSED,
    /** Admitted by a person without its bad rows. */
    PARTIAL,
    /** Another, later submission took its place. */
    SUPERSEDED,
    /** Two files state the same with no order between them. */
    CONFLICT,
    /** Of a file: several submissions that did not end alike. */
    MIXED,
    /** Of a file: no table of ours. */
    NONE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the figures of a submission with it are counted. */
    public boolean stands() {
        return this == ACCEPTED || this == QUESTIONED || this == PARTIAL;
    }

    public static Verdict of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
