package thidua.edge.workbook.template;

import org.dhatim.fastexcel.Worksheet;

import thidua.core.template.Template;
import thidua.core.template.Template.Hint;

/** How to fill it in: labels at the left, what they mean beside them. */
final class GuideSheet {
    private static final int LABELS = 26;
    private static final int TEXTS = 92;

    private GuideSheet() {}

    static void write(Worksheet sheet, Template.Guide guide) {
        sheet.width(0, LABELS);
        sheet.width(1, TEXTS);
        sheet.hideGridLines();
        sheet.value(0, 0, guide.title());
        Look.text(sheet.style(0, 0)).bold().fontSize(16).set();
        sheet.rowHeight(0, 28);
        int row = 1;
        for (Hint hint : guide.hints()) {
            if (hint.isHeading()) {
                row++;
                sheet.value(row, 0, hint.label());
                Look.text(sheet.style(row, 0)).bold().fontSize(13).set();
            } else {
                line(sheet, row, hint);
            }
            row++;
        }
        Look.onPaper(sheet, "portrait");
    }

    private static void line(Worksheet sheet, int row, Hint hint) {
        sheet.value(row, 0, hint.label());
        Look.framed(sheet.style(row, 0)).bold().wrapText(true).indent(1).fillColor(Look.HEAD).set();
        sheet.value(row, 1, hint.text());
        Look.framed(sheet.style(row, 1)).wrapText(true).indent(1).set();
        Look.height(sheet, row, hint.text().length(), TEXTS);
    }
}
