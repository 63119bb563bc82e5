/**
 * Workbooks that go back to their senders. In: a {@link thidua.core.feedback.FeedbackBook}, and the
 * file that came. Out: the bytes of an {@code .xlsx} that holds nothing but what is named here:
 * values, fonts, fills, borders, number formats, widths, merged cells, our marks, comments and
 * list. Formulas, programs, links, drawings and names have no way in, because nothing here can
 * write them. Next station: the sender.
 */
@NullMarked
package thidua.edge.workbook.feedback;

import org.jspecify.annotations.NullMarked;
