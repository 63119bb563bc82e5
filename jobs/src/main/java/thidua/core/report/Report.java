package thidua.core.report;

import thidua.core.text.Language;

import java.util.List;

/**
 * A report of the pack: {@code reports/<id>.csv} and {@code .xlsx}. A new one is a class of its own
 * and a line in {@link Reports#ALL}.
 */
public interface Report {
    /** Kebab-case; also the name of the file. */
    String id();

    String titleVi();

    String titleEn();

    List<Column> columns();

    /** Names of the columns that together tell a row; none where rows have no natural key. */
    List<String> primaryKey();

    /**
     * The rows in the order of the file, each as long as {@link #columns}: numbers with "." and at
     * most four places, ISO dates, an empty text for what is missing. A row may be made each time
     * that it is asked for: go through them once rather than column by column.
     *
     * @param language of names and messages; everything else stays the same
     */
    List<List<String>> rows(Pack pack, Language language);

    default String path() {
        return "reports/" + id() + ".csv";
    }

    /** The same for people who open it in a spreadsheet. */
    default String workbookPath() {
        return "reports/" + id() + ".xlsx";
    }
}
