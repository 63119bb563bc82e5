package thidua.core.feedback;

import thidua.core.finding.Severity;
import thidua.core.sheet.CellAddress;

/**
 * A cell to mark.
 *
 * @param place column 0 marks the first cell of the row that says something
 * @param severity an error or a warning
 * @param comment what was found there, and what to do about it
 */
public record Mark(CellAddress place, Severity severity, String comment) {}
