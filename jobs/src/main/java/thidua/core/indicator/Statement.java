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
 */
public record Statement(
        boolean received, boolean nil, boolean onlyNew, boolean counted, boolean partial) {
    public static final Statement NONE = new Statement(false, false, false, false, false);
}
