package thidua.edge.workbook;

import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.BrokenFile.Reason;

/**
 * How much of a file is read before it is refused. A workbook that people fill in stays far below
 * each of them; what goes beyond was made to exhaust its reader.
 *
 * @param entries parts of an archive
 * @param inflatedBytes of all its parts together
 * @param ratio of bytes inflated to bytes compressed, for a part beyond {@code ratioFrom}
 * @param ratioFrom bytes below which any ratio is harmless
 * @param wordBytes between two brackets of markup
 * @param stringBytes of the texts that the cells of a workbook share
 * @param cellLetters of a cell; spreadsheets hold 32,767
 * @param cells of a workbook, blank ones between others included
 * @param rows of a sheet
 * @param columns of a sheet
 * @param marks merged areas, or struck cells, of a sheet
 * @param repeats of a row that says something
 * @param documentBytes of a file that must be held as a whole (xls, HTML)
 */
public record Limits(
        int entries,
        long inflatedBytes,
        int ratio,
        long ratioFrom,
        int wordBytes,
        long stringBytes,
        int cellLetters,
        long cells,
        int rows,
        int columns,
        int marks,
        int repeats,
        int documentBytes) {
    private static final int MB = 1 << 20;

    public static final Limits DEFAULT =
            new Limits(
                    10_000,
                    512L * MB,
                    150,
                    16L * MB,
                    4 * MB,
                    48L * MB,
                    32_767,
                    20_000_000,
                    1_048_576,
                    16_384,
                    50_000,
                    1_000,
                    24 * MB);

    /**
     * @param of the limit as the configuration names it; the sender's file is too large, but
     *     whoever runs the product may raise it
     * @throws BrokenFile when there is more than the limit
     */
    public static void check(long found, long limit, String of) {
        if (found > limit) {
            throw BrokenFile.because(Reason.TOO_LARGE, of + " > " + limit);
        }
    }

    /** A cell's text, measured. */
    public String cell(String text) {
        check(text.length(), cellLetters, "cell-letters");
        return text;
    }

    /**
     * @param row from 1
     * @param column from 1
     */
    public void place(long row, long column) {
        check(row, rows, "rows");
        check(column, columns, "columns");
        if (row < 1 || column < 1) {
            throw new BrokenFile("no such cell: " + row + ", " + column);
        }
    }
}
