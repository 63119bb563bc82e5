package thidua.edge.workbook.xls;

import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.Record;
import org.jspecify.annotations.Nullable;

import thidua.core.sheet.Grid;
import thidua.edge.workbook.Limits;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** The sheets of a workbook that are hidden, or those that are not. */
final class Sheets implements Iterator<Grid> {
    private final Records records;
    private final Globals globals;
    private final Limits limits;
    private final boolean visible;
    private @Nullable Grid next;
    private int index;
    private boolean over;

    Sheets(Records records, Globals globals, Limits limits, boolean visible) {
        this.records = records;
        this.globals = globals;
        this.limits = limits;
        this.visible = visible;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !over) {
            Record record = records.next();
            over = record == null;
            if (record instanceof BOFRecord begin) {
                next = sheet(begin);
            }
        }
        return next != null;
    }

    @Override
    public Grid next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Grid grid = next;
        next = null;
        return grid;
    }

    private @Nullable Grid sheet(BOFRecord begin) {
        BoundSheetRecord bound = globals.sheet(index++);
        boolean isShown = !bound.isHidden() && !bound.isVeryHidden();
        SheetCells cells = new SheetCells(globals, limits);
        cells.read(records);
        boolean wanted = begin.getType() == BOFRecord.TYPE_WORKSHEET && isShown == visible;
        return wanted ? cells.grid(bound.getSheetname()) : null;
    }
}
