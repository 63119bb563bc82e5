package thidua.edge.workbook.report;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** How our sheets look: the typeface of official letters, thin lines, one colour for heads. */
final class Look {
    private static final String FONT = "Times New Roman";
    private static final int SIZE = 12;
    private static final String HEAD = "DCE6F1";
    private static final String LINE = "8C8C8C";

    /** Points that a line of text needs. */
    private static final double LEADING = 16.5;

    /** Letters that stand in the width of a digit: most are narrower. */
    private static final double LETTERS = 1.12;

    private Look() {}

    /** Said cell by cell: as the workbook's default font LibreOffice would not take it. */
    static StyleSetter text(StyleSetter style) {
        style.fontName(FONT).fontSize(SIZE).verticalAlignment("top");
        return style;
    }

    static StyleSetter framed(StyleSetter style) {
        text(style).borderStyle(BorderStyle.THIN).borderColor(LINE);
        return style;
    }

    static StyleSetter head(StyleSetter style) {
        framed(style).bold().wrapText(true).horizontalAlignment("center").fillColor(HEAD);
        style.verticalAlignment("center");
        return style;
    }

    static StyleSetter label(StyleSetter style) {
        framed(style).bold().wrapText(true).fillColor(HEAD);
        return style;
    }

    static void title(Worksheet sheet, int row, String text, int size) {
        sheet.value(row, 0, text);
        text(sheet.style(row, 0)).bold().fontSize(size).set();
        sheet.rowHeight(row, size * 1.6);
    }

    /** A row as high as its longest text needs, which no program measures in time. */
    static void height(Worksheet sheet, int row, int lines) {
        sheet.rowHeight(row, Math.min(Worksheet.MAX_ROW_HEIGHT, lines * LEADING + 3));
    }

    static int lines(String text, double width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (int) Math.ceil(line.length() / width / LETTERS)))
                .sum();
    }

    /**
     * @param across how many sheets of paper lie side by side
     */
    static void onPaper(Worksheet sheet, String orientation, int across) {
        sheet.pageOrientation(orientation);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) across);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(0.5f);
        sheet.rightMargin(0.5f);
        sheet.topMargin(0.6f);
        sheet.bottomMargin(0.7f);
        sheet.footer("&P/&N", Position.CENTER, FONT, 10);
    }
}
