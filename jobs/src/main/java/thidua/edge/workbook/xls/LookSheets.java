package thidua.edge.workbook.xls;

import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.jspecify.annotations.Nullable;

import thidua.core.sheet.BrokenFile;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Sent;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The visible sheets of a workbook for their look. What stands behind the cells of a sheet must be
 * known before them: so one stream of records runs a sheet ahead of the other.
 */
final class LookSheets implements Iterator<Sent.Sheet> {
    private final Records ahead;
    private final Records records;
    private final Globals globals;
    private final Styles styles;
    private final Limits limits;
    private @Nullable LookRows rows;
    private Sent.@Nullable Sheet next;
    private int index;

    private LookSheets(Records ahead, Records records, Globals globals, Limits limits) {
        this.ahead = ahead;
        this.records = records;
        this.globals = globals;
        this.styles = new Styles(globals);
        this.limits = limits;
    }

    /**
     * @param ahead the records of the workbook from the first on
     * @param records the same once more
     */
    static Sent open(Records ahead, Records records, Limits limits) {
        Globals globals = Globals.read(ahead, limits);
        records.toEnd();
        LookSheets sheets = new LookSheets(ahead, records, globals, limits);
        return new Sent(globals.date1904(), sheets.styles.normal(), sheets);
    }

    @Override
    public boolean hasNext() {
        if (next == null && rows != null) {
            rows.forEachRemaining(row -> {});
            rows = null;
        }
        BOFRecord begin = next == null ? ahead.begin() : null;
        while (begin != null) {
            sheet(begin);
            begin = next == null ? ahead.begin() : null;
        }
        return next != null;
    }

    @Override
    public Sent.Sheet next() {
        if (next == null && !hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Sent.Sheet sheet = next;
        next = null;
        return sheet;
    }

    private void sheet(BOFRecord begin) {
        BoundSheetRecord bound = globals.sheet(index++);
        SheetFrame frame = new SheetFrame(styles);
        frame.read(ahead);
        if (records.begin() == null) {
            throw new BrokenFile("records are cut short");
        }
        LookRows all = new LookRows(records, frame.rows(), globals, styles, limits);
        if (begin.getType() == BOFRecord.TYPE_WORKSHEET
                && !bound.isHidden()
                && !bound.isVeryHidden()) {
            next = new Sent.Sheet(bound.getSheetname(), frame.view(), all, frame::page);
            rows = all;
        } else {
            all.skip();
        }
    }
}
