package thidua.edge.workbook.template;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** How our sheets look: the typeface of official letters, thin lines, one colour of each kind. */
final class Look {
    static final String FONT = "Times New Roman";
    static final int SIZE = 12;

    /** Behind the heads of columns. */
    static final String HEAD = "DCE6F1";

    /** Behind what must be filled in or may be ticked. */
    static final String WANTED = "FFE699";

    private static final String LINE = "8C8C8C";

    /** Points that a line of text needs. */
    private static final double LEADING = 16.5;

    private Look() {}

    /** Said cell by cell: as the workbook's default font LibreOffice would not take it. */
    static StyleSetter text(StyleSetter style) {
        style.fontName(FONT).fontSize(SIZE).verticalAlignment("center");
        return style;
    }

    static StyleSetter framed(StyleSetter style) {
        text(style).borderStyle(BorderStyle.THIN).borderColor(LINE);
        return style;
    }

    static StyleSetter head(StyleSetter style, boolean wanted) {
        framed(style)
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .fillColor(wanted ? WANTED : HEAD);
        return style;
    }

    /** A row as high as its longest text needs, which no program measures in time. */
    static void height(Worksheet sheet, int row, int letters, int width) {
        int lines = Math.max(1, (int) Math.ceil(letters / (double) width));
        sheet.rowHeight(row, lines * LEADING + 3);
    }

    static void onPaper(Worksheet sheet, String orientation) {
        sheet.pageOrientation(orientation);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(0.5f);
        sheet.rightMargin(0.5f);
        sheet.topMargin(0.6f);
        sheet.bottomMargin(0.7f);
    }

    static void numbered(Worksheet sheet, String page) {
        sheet.footer(page + " &P/&N", Position.CENTER, FONT, 10);
    }
}
