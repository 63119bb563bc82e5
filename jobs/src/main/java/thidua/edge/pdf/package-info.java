/**
 * The pack as a PDF to mail and to print. In: the {@link thidua.core.page.PageView} that the page
 * is made from, so that both show the same figures, fonts, and a painter for each chart. Out: the
 * bytes of {@code pack.pdf}. Knows openhtmltopdf and PDFBox; the words and their order are in
 * {@code thidua/pdf/pack.mustache}. Next station: the folder of the edition.
 */
@NullMarked
package thidua.edge.pdf;

import org.jspecify.annotations.NullMarked;
