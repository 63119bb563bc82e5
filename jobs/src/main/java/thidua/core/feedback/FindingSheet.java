package thidua.core.feedback;

import org.jspecify.annotations.Nullable;

import thidua.core.finding.Severity;
import thidua.core.sheet.CellAddress;

import java.util.List;
import java.util.Map;

/**
 * The sheet that lists what was found, put before the sender's own.
 *
 * @param name of the sheet
 * @param title the first text, which begins with the mark of our own sheets
 * @param lines who sent what, and what became of it; the last one says what to do
 * @param notes one more line, by how much of the file goes back
 * @param headings of the table
 * @param rows of the table
 * @param textSheet the name of the sheet into which the cells of a delimited text go
 */
public record FindingSheet(
        String name,
        String title,
        List<String> lines,
        Map<Carried, String> notes,
        List<String> headings,
        List<Row> rows,
        String textSheet) {

    /** In {@link Row#cells}: the address, which leads to its cell. */
    public static final int ADDRESS = 3;

    /**
     * A finding.
     *
     * @param place where it is; null when the sheet or the file is meant, or it is there no more
     */
    public record Row(Severity severity, @Nullable CellAddress place, List<String> cells) {}
}
