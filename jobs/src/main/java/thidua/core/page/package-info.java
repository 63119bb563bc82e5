/**
 * The page of a pack as plain data: every word and number that will stand there, in the language of
 * the reader, so that what is said is tested as text. In: a {@link thidua.core.report.Pack} and its
 * drawn charts. Out: a {@link thidua.core.page.PageView}. Next station: {@code thidua.edge.page},
 * which only places it.
 */
@NullMarked
package thidua.core.page;

import org.jspecify.annotations.NullMarked;
