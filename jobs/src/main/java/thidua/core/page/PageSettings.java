package thidua.core.page;

import thidua.core.unit.Unit;

/**
 * What the page shows that is no figure.
 *
 * @param committee in whose name the pack is published
 * @param smallBase the least base of a percentage, for the notes
 * @param product name and version of what made it, {@code thidua 0.1.0}
 */
public record PageSettings(String committee, int smallBase, String product) {
    /** The committee's short name, in every province. */
    public static final String COMMITTEE = "Ban Chỉ đạo 138";

    /**
     * The committee that leads the movement in a province: {@code Ban Chỉ đạo 138 tỉnh Nam Định}.
     */
    public static String committeeOf(Unit province) {
        return COMMITTEE + " " + province.inSentence();
    }
}
