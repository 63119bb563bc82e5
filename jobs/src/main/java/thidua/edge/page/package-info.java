/**
 * The page of a pack as HTML, by jmustache and by nobody else: it places what {@link
 * thidua.core.page.PageView} says and decides nothing. In: the view and the font. Out: one file
 * that needs no other and asks nothing of any network. Next station: {@code index.html}.
 */
@NullMarked
package thidua.edge.page;

import org.jspecify.annotations.NullMarked;
