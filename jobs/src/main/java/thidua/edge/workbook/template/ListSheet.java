package thidua.edge.workbook.template;

import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

import thidua.core.template.Template;
import thidua.core.template.Template.Choice;
import thidua.core.template.Template.Item;

import java.util.HashMap;
import java.util.Map;

/**
 * What may be chosen. The lists stand under one another in the first column, so that no row can
 * look like the header of a table, and in the open, because a hidden sheet would be questioned.
 */
final class ListSheet {
    private static final int WORDS = 56;
    private static final int NOTES = 66;

    private final Worksheet sheet;
    private final Map<String, Range> ranges = new HashMap<>();

    ListSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    void write(Template.Lists lists) {
        sheet.width(0, WORDS);
        sheet.width(1, NOTES);
        sheet.hideGridLines();
        sheet.value(0, 0, lists.title());
        Look.text(sheet.style(0, 0)).bold().fontSize(14).set();
        sheet.rowHeight(0, 26);
        int row = 2;
        for (Choice choice : lists.choices()) {
            sheet.value(row, 0, choice.head());
            Look.head(sheet.style(row, 0), false).horizontalAlignment("left").set();
            int first = row + 1;
            for (Item item : choice.items()) {
                row++;
                item(row, item);
            }
            ranges.put(choice.head(), sheet.range(first, 0, row, 0));
            row += 2;
        }
        Look.onPaper(sheet, "portrait");
    }

    private void item(int row, Item item) {
        sheet.value(row, 0, item.word());
        Look.framed(sheet.style(row, 0)).wrapText(true).format("@").set();
        if (!item.note().isEmpty()) {
            sheet.value(row, 1, item.note());
            Look.text(sheet.style(row, 1)).italic().indent(1).set();
        }
        Look.height(sheet, row, item.word().length(), WORDS);
    }

    /** Where the list of a column stands. */
    Range range(String head) {
        Range range = ranges.get(head);
        if (range == null) {
            throw new IllegalArgumentException("no list to choose from for " + head);
        }
        return range;
    }
}
