package thidua.sample;

import java.time.LocalDate;

/**
 * How and when a unit reported for a year.
 *
 * @param file how its file is named, without an ending
 * @param titled whether delimited files begin with a title that names unit and year; workbooks do
 * @param counted whether the awards are counts by form rather than a list of recipients
 * @param receivedOn when the provincial office entered it into its register
 */
record Filing(
        int year,
        Sender sender,
        String file,
        Format format,
        boolean titled,
        boolean counted,
        LocalDate receivedOn) {

    enum Format {
        /** A workbook with a sheet a table. */
        XLSX,
        /** A delimited file a table. */
        CSV,
        /** One delimited file, one table below the other. */
        ONE_CSV,
        /** Rows of a workbook that many units share. */
        GROUP
    }

    /** Below {@code input/}, without an ending. */
    String path() {
        return year + "/" + file;
    }

    /** The day by which reports for the year are due. */
    LocalDate due() {
        return LocalDate.of(year, 12, 15);
    }

    boolean isLate() {
        return receivedOn.isAfter(due());
    }
}
