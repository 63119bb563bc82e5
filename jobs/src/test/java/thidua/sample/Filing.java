package thidua.sample;

import java.time.LocalDate;

/**
 * How and when a district reported for a year.
 *
 * @param format a workbook with two sheets, or two delimited files
 * @param titled whether delimited files begin with a title that names unit and year; workbooks do
 * @param counted whether the awards are counts by form rather than a list of recipients
 * @param receivedOn when the provincial office entered it into its register
 */
record Filing(
        int year,
        District district,
        Format format,
        boolean titled,
        boolean counted,
        LocalDate receivedOn) {

    enum Format {
        XLSX,
        CSV
    }

    /** The day by which reports for the year are due. */
    LocalDate due() {
        return LocalDate.of(year, 12, 15);
    }

    boolean isLate() {
        return receivedOn.isAfter(due());
    }
}
