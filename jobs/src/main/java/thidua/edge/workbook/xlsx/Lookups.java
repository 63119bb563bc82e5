package thidua.edge.workbook.xlsx;

import thidua.edge.workbook.Archive;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.XlsxOutline;

/**
 * What cells refer to.
 *
 * @param date1904 whether days count from 1904
 */
record Lookups(Formats formats, SharedTexts texts, boolean date1904) {
    static Lookups of(Archive archive, XlsxOutline outline, Limits limits) {
        return new Lookups(
                Formats.of(archive, outline.styles()),
                SharedTexts.of(archive, outline.texts(), limits),
                outline.date1904());
    }
}
