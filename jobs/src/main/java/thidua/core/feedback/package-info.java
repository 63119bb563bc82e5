/**
 * What goes back to a sender: which cells to mark with which words, and the list of what is to be
 * mended. In: the lines of {@link thidua.core.report} and what is in the sender's file. Out: a
 * {@link thidua.core.feedback.FeedbackBook} a file. Next station: {@code
 * thidua.edge.workbook.feedback}, which writes it.
 */
@NullMarked
package thidua.core.feedback;

import org.jspecify.annotations.NullMarked;
