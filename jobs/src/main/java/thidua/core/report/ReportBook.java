package thidua.core.report;

import java.time.LocalDate;
import java.util.List;

/**
 * A report as a workbook: a cover, notes on how it is to be read, and its table.
 *
 * @param title of the report
 * @param knownOn the day on which the workbook says it was made
 * @param tables one sheet each; more than one only where no sheet could hold all the rows
 */
public record ReportBook(
        String title,
        String committee,
        LocalDate knownOn,
        Leaf cover,
        Leaf notes,
        List<Table> tables) {

    /** As many rows as a sheet can have, less the header. */
    public static final int MOST_ROWS = 1_048_575;

    /** A sheet to be read from the top. */
    public record Leaf(String sheet, String heading, List<Listing> listings) {}

    /**
     * @param heading empty where the list needs none
     * @param heads of the columns; none where the first column says what the second one is
     */
    public record Listing(String heading, List<String> heads, List<List<String>> rows) {}

    /**
     * A sheet to work with.
     *
     * @param heads as people call the columns
     * @param rows as in the report, with words for the codes of closed columns
     */
    public record Table(
            String sheet, List<String> heads, List<Column> columns, List<List<String>> rows) {}
}
