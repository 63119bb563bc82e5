/**
 * The slides of a pack as plain data: every word, how large it is and where it stands, so that what
 * is said, and that it fits, is tested without a program that shows slides. In: a {@link
 * thidua.core.page.PageView} and the charts. Out: a {@link thidua.core.slide.Deck}. Next station:
 * {@code thidua.edge.slides}, which only places it.
 */
@NullMarked
package thidua.core.slide;

import org.jspecify.annotations.NullMarked;
