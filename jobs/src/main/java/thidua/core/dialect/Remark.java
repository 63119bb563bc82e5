package thidua.core.dialect;

/**
 * What became of a row that was not simply taken.
 *
 * @param row its number
 * @param what {@code blank}, {@code title}, {@code note} (left out), {@code other-delimiter},
 *     {@code delimiter-too-many}, {@code delimiter-too-few}, {@code stray-quote} (taken as mended),
 *     {@code wider}, {@code narrower} (taken as it stands)
 * @param text the row as it stands
 */
public record Remark(int row, String what, String text) {}
