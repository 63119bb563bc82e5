/**
 * Words. What people type: text of a cell, a file name or a register goes in, and comes out tidied
 * for people ({@link thidua.core.text.VietnameseText#tidy}), folded for comparison ({@code key},
 * {@code plain}) or for order ({@link thidua.core.text.SortKey}), or with the names most like it
 * ({@link thidua.core.text.Likeness}). What people are told: a {@link thidua.core.text.Language}
 * and a key go in, a sentence of the bundles ({@link thidua.core.text.Words}) comes out. Next
 * stations: {@code thidua.core.unit}, {@code thidua.core.finding}, {@code thidua.core.report}.
 */
@NullMarked
package thidua.core.text;

import org.jspecify.annotations.NullMarked;
