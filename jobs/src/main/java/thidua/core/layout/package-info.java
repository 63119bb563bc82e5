/**
 * From what a file says to what it means. In: a {@link thidua.core.sheet.Book}, with the year of
 * its folder and its name. Out: a {@link thidua.core.fact.Reading} of submissions and findings, and
 * a ledger in which no row is missing. Next station: {@link thidua.core.indicator}.
 *
 * <p>A sheet is read row by row: {@link thidua.core.layout.Headings} finds a header by what it
 * says, a {@link thidua.core.layout.Layout} knows what a row below it states, and a {@code Line}
 * hands it the typed cells and writes down what is wrong with them.
 */
@NullMarked
package thidua.core.layout;

import org.jspecify.annotations.NullMarked;
