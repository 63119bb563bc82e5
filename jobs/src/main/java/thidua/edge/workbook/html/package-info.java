/**
 * Tables in HTML, which some programs save under the name of a workbook; read by jsoup, which
 * nobody else knows. In: the bytes of such a page. Out: a {@link thidua.core.sheet.Book} with one
 * grid, the page from top to bottom. Next station: {@code thidua.core.layout}.
 */
@NullMarked
package thidua.edge.workbook.html;

import org.jspecify.annotations.NullMarked;
