package thidua.edge.workbook.feedback;

import thidua.edge.workbook.Archive;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Sent;
import thidua.edge.workbook.XlsxOutline;

import java.util.Iterator;

/** The visible sheets of an Office Open XML workbook, read by a pass of our own for their look. */
final class XlsxSheets {
    private XlsxSheets() {}

    /**
     * @throws thidua.core.sheet.BrokenFile when it cannot be read within the limits; also out of
     *     the iterators
     */
    static Sent open(byte[] bytes, Limits limits) {
        Archive archive = Archive.open(bytes, limits);
        XlsxOutline outline = XlsxOutline.of(archive);
        XlsxStyles styles = XlsxStyles.of(archive, outline);
        XlsxTexts texts = XlsxTexts.of(archive, outline.texts(), styles, limits);
        Iterator<Sent.Sheet> sheets =
                outline.sheets().stream()
                        .filter(sheet -> !sheet.isHidden() && archive.has(sheet.part()))
                        .map(
                                sheet ->
                                        XlsxSheet.open(
                                                sheet.name(),
                                                archive.markup(sheet.part()),
                                                styles,
                                                texts))
                        .iterator();
        return new Sent(outline.date1904(), styles.normal(), sheets);
    }
}
