package thidua.core.feedback;

import java.util.List;

/**
 * What goes back to the sender of one file.
 *
 * @param sha256 of the file's content
 * @param path of the workbook below the feedback folder of its year, with {@code /} between names
 * @param marks by sheet, row and column; one a place
 */
public record FeedbackBook(String sha256, String path, FindingSheet sheet, List<Mark> marks) {}
