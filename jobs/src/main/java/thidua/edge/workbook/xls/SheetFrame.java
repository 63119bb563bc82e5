package thidua.edge.workbook.xls;

import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DefaultColWidthRecord;
import org.apache.poi.hssf.record.DefaultRowHeightRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.PaneRecord;
import org.apache.poi.hssf.record.PrintSetupRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.WSBoolRecord;
import org.apache.poi.hssf.record.WindowTwoRecord;

import thidua.edge.workbook.Format;
import thidua.edge.workbook.Sent;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a sheet looks like around its cells; what was hidden is shown. */
final class SheetFrame {
    private static final double TWIPS = 20;
    private static final double PARTS_OF_A_DIGIT = 256;
    private static final int LAST_COLUMN = 256;

    /** As many digits as a column shows when nothing is said. */
    private static final int USUAL_DIGITS = 8;

    /** What a column is wider than its digits, in digits. */
    private static final double MARGIN = 0.71;

    private final Styles styles;
    private final TreeMap<Integer, Sent.Columns> columns = new TreeMap<>();
    private final TreeMap<Integer, Sent.Row> rows = new TreeMap<>();
    private double width;
    private double height;
    private boolean isFrozen;
    private int frozenRows;
    private int frozenColumns;
    private boolean isFitted;
    private Sent.Page page = new Sent.Page(false, 9, 100, 1, 1);

    SheetFrame(Styles styles) {
        this.styles = styles;
    }

    /** To the end of the sheet; charts in it have frames of their own. */
    void read(Records records) {
        int depth = 1;
        while (depth > 0) {
            Record record = records.within();
            depth += record instanceof BOFRecord ? 1 : record instanceof EOFRecord ? -1 : 0;
            if (depth == 1) {
                take(record);
            }
        }
    }

    Sent.View view() {
        return new Sent.View(
                List.copyOf(columns.values()),
                width,
                height,
                isFrozen ? frozenRows : 0,
                isFrozen ? frozenColumns : 0,
                isFitted);
    }

    Sent.Page page() {
        return page;
    }

    /** Rows that have a height or a look, without their cells. */
    TreeMap<Integer, Sent.Row> rows() {
        return rows;
    }

    private void take(Record record) {
        switch (record) {
            case ColumnInfoRecord some -> columns(some);
            case DefaultColWidthRecord usual -> {
                int digits = usual.getColWidth();
                width = digits == USUAL_DIGITS ? 0 : bounded(digits + MARGIN, 1, 255, 0);
            }
            case DefaultRowHeightRecord usual ->
                    height =
                            (usual.getOptionFlags() & 1) == 1
                                    ? bounded(usual.getRowHeight() / TWIPS, 1, 409, 0)
                                    : 0;
            case RowRecord row -> row(row);
            case WindowTwoRecord window -> isFrozen = window.getFreezePanes();
            case PaneRecord pane -> {
                frozenRows = (int) bounded(pane.getY(), 0, 100, 0);
                frozenColumns = (int) bounded(pane.getX(), 0, 50, 0);
            }
            case WSBoolRecord sheet -> isFitted = sheet.getFitToPage();
            case PrintSetupRecord print -> page = page(print);
            default -> {
                // what it says, and what goes with nobody
            }
        }
    }

    private void columns(ColumnInfoRecord some) {
        int first = some.getFirstColumn() + 1;
        int last = Math.min(some.getLastColumn() + 1, LAST_COLUMN);
        Map.Entry<Integer, Sent.Columns> before = columns.floorEntry(last);
        boolean isFree = before == null || before.getValue().last() < first;
        if (first >= 1 && first <= last && isFree) {
            int format = some.getXFIndex();
            columns.put(
                    first,
                    new Sent.Columns(
                            first,
                            last,
                            bounded(some.getColumnWidth() / PARTS_OF_A_DIGIT, 0, 255, 0),
                            format == Styles.USUAL ? null : styles.format(format)));
        }
    }

    /** A height that the row has by itself only; all others fit what is in them. */
    private void row(RowRecord row) {
        int number = row.getRowNumber() + 1;
        double own =
                row.getBadFontHeight() ? bounded((row.getHeight() & 0x7FFF) / TWIPS, 0, 409, 0) : 0;
        Format format = row.getFormatted() ? styles.format(row.getXFIndex()) : null;
        if (own > 0 || format != null) {
            rows.put(number, new Sent.Row(number, own, format, List.of()));
        }
    }

    /** Where no printer was asked, the sheet has nothing to say of paper. */
    private static Sent.Page page(PrintSetupRecord print) {
        boolean isAsked = !print.getValidSettings();
        return new Sent.Page(
                isAsked && !print.getNoOrientation() && !print.getLandscape(),
                isAsked ? (int) bounded(print.getPaperSize(), 1, 118, 9) : 9,
                isAsked ? (int) bounded(print.getScale(), 10, 400, 100) : 100,
                (int) bounded(print.getFitWidth(), 0, 999, 1),
                (int) bounded(print.getFitHeight(), 0, 999, 1));
    }

    private static double bounded(double number, double least, double most, double otherwise) {
        return number >= least && number <= most ? number : otherwise;
    }
}
