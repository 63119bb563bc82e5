package thidua.edge.workbook.report;

import org.dhatim.fastexcel.Worksheet;

import thidua.core.report.ReportBook.Leaf;
import thidua.core.report.ReportBook.Listing;

import java.util.List;

/** Cover and notes: a heading, and lists beneath it in the first columns; nothing is merged. */
final class LeafSheet {
    /** Of the columns before the last one, in letters. */
    private static final double NARROW = 26;

    private static final double WIDE = 72;

    private final Worksheet sheet;
    private final int columns;

    private LeafSheet(Worksheet sheet, int columns) {
        this.sheet = sheet;
        this.columns = columns;
    }

    static void write(Worksheet sheet, Leaf leaf) {
        int columns =
                leaf.listings().stream()
                        .flatMap(listing -> listing.rows().stream())
                        .mapToInt(List::size)
                        .max()
                        .orElse(1);
        new LeafSheet(sheet, columns).write(leaf);
    }

    private void write(Leaf leaf) {
        for (int at = 0; at < columns; at++) {
            sheet.width(at, width(at));
        }
        sheet.hideGridLines();
        Look.title(sheet, 0, leaf.heading(), 16);
        int row = 2;
        for (Listing listing : leaf.listings()) {
            row = write(listing, row) + 1;
        }
        Look.onPaper(sheet, columns > 2 ? "landscape" : "portrait", 1);
    }

    private double width(int column) {
        return column == columns - 1 ? WIDE : NARROW;
    }

    private int write(Listing listing, int from) {
        int row = from;
        if (!listing.heading().isEmpty()) {
            Look.title(sheet, row++, listing.heading(), 13);
        }
        if (!listing.heads().isEmpty()) {
            for (int at = 0; at < listing.heads().size(); at++) {
                sheet.value(row, at, listing.heads().get(at));
                Look.head(sheet.style(row, at)).set();
            }
            row++;
        }
        for (List<String> line : listing.rows()) {
            line(line, listing.heads().isEmpty(), row++);
        }
        return row;
    }

    /** A line of one text runs on over the empty cells beside it. */
    private void line(List<String> line, boolean labelled, int row) {
        if (line.size() == 1) {
            sheet.value(row, 0, line.getFirst());
            Look.text(sheet.style(row, 0)).set();
            return;
        }
        int lines = 1;
        for (int at = 0; at < line.size(); at++) {
            sheet.value(row, at, line.get(at));
            if (labelled && at == 0) {
                Look.label(sheet.style(row, at)).set();
            } else {
                Look.framed(sheet.style(row, at)).wrapText(true).format("@").set();
            }
            lines = Math.max(lines, Look.lines(line.get(at), width(at)));
        }
        Look.height(sheet, row, lines);
    }
}
