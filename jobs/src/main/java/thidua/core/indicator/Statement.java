package thidua.core.indicator;

/**
 * What one unit said in one table.
 *
 * @param received whether a submission stands
 * @param nil returned empty on purpose
 * @param onlyNew states new models only, so that nothing is known of the others
 * @param counted a counted table, where a blank is "not stated"; in a list, what is not listed is
 *     zero
 * @param partial whether a person admitted it without its bad rows
 * @param waived whether it need not be received
 * @param unowed whether it is none of the tables that the unit reports at all
 */
public record Statement(
        boolean received,
        boolean nil,
        boolean onlyNew,
        boolean counted,
        boolean partial,
        boolean waived,
        boolean unowed) {
    /** Nothing received, and nobody waits for it. */
    public static final Statement WAIVED =
            new Statement(false, false, false, false, false, true, false);

    /** Nothing received, of a special reporter that does not owe it. */
    public static final Statement UNOWED =
            new Statement(false, false, false, false, false, false, true);

    public static final Statement NONE = new Statement(false, false, false, false, false);

    /** One that is waited for. */
    public Statement(
            boolean received, boolean nil, boolean onlyNew, boolean counted, boolean partial) {
        this(received, nil, onlyNew, counted, partial, false, false);
    }
}
