package thidua.edge.workbook.xlsx;

import thidua.edge.workbook.Archive;
import thidua.edge.workbook.Limits;

/**
 * What cells refer to.
 *
 * @param date1904 whether days count from 1904
 */
record Lookups(Formats formats, SharedTexts texts, boolean date1904) {
    static Lookups of(Archive archive, Outline outline, Limits limits) {
        return new Lookups(
                Formats.of(archive, outline.styles()),
                SharedTexts.of(archive, outline.texts(), limits),
                outline.date1904());
    }
}
