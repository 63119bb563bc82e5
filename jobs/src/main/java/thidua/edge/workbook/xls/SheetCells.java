package thidua.edge.workbook.xls;

import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.Cell;
import thidua.core.sheet.Grid;
import thidua.core.sheet.Row;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.SheetLook;
import thidua.edge.workbook.Values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The cells of one sheet, gathered: what is merged stands behind them in the file, and some writers
 * put rows in any order.
 */
final class SheetCells {
    private final Globals globals;
    private final Limits limits;
    private final SheetLook look;
    private final SortedMap<Integer, List<Cell>> rows = new TreeMap<>();
    private @Nullable FormulaRecord awaitingText;
    private long count;

    SheetCells(Globals globals, Limits limits) {
        this.globals = globals;
        this.limits = limits;
        this.look = new SheetLook(limits);
    }

    /** To the end of the sheet; charts in it have records of their own, which say nothing. */
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

    Grid grid(String name) {
        Iterator<Row> shown =
                rows.entrySet().stream().map(e -> look.show(e.getKey(), e.getValue())).iterator();
        return look.grid(name, shown);
    }

    private void take(Record record) {
        switch (record) {
            case LabelSSTRecord label -> text(label, globals.text(label.getSSTIndex()));
            case LabelRecord label -> put(label, Values.text(limits.cell(label.getValue())));
            case NumberRecord number -> put(number, number(number, number.getValue()));
            case BoolErrRecord either ->
                    put(
                            either,
                            either.isError()
                                    ? error(either.getErrorValue())
                                    : Values.truth(either.getBooleanValue()));
            case FormulaRecord formula -> formula(formula);
            case StringRecord result -> {
                if (awaitingText != null) {
                    put(awaitingText, Values.text(limits.cell(result.getString())));
                    awaitingText = null;
                }
            }
            case RowRecord row -> {
                if (row.getZeroHeight()) {
                    look.hideRows(row.getRowNumber() + 1, row.getRowNumber() + 1);
                }
            }
            case ColumnInfoRecord column -> {
                if (column.getHidden() || column.getColumnWidth() == 0) {
                    look.hideColumns(column.getFirstColumn() + 1, column.getLastColumn() + 1);
                }
            }
            case MergeCellsRecord merged -> merge(merged);
            default -> {
                // what a sheet looks like in print
            }
        }
    }

    private void text(CellValueRecordInterface place, UnicodeString text) {
        put(place, Values.text(limits.cell(globals.letters(text))));
        if (globals.isStruck(text)) {
            look.strike(place.getRow() + 1, place.getColumn() + 1);
        }
    }

    private Cell number(CellValueRecordInterface place, double value) {
        if (!Double.isFinite(value)) {
            return new Cell.Error("#NUM!");
        }
        if (globals.isPercent(place.getXFIndex())) {
            return Values.percent(BigDecimal.valueOf(value));
        }
        boolean date = globals.isDate(place.getXFIndex());
        return Values.number(BigDecimal.valueOf(value), date, globals.date1904());
    }

    private static Cell error(int code) {
        return new Cell.Error(errorText(code));
    }

    static String errorText(int code) {
        try {
            return FormulaError.forInt(code).getString();
        } catch (IllegalArgumentException e) {
            throw new BrokenFile("no such error", e);
        }
    }

    private void formula(FormulaRecord formula) {
        awaitingText = formula.hasCachedResultString() ? formula : null;
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> put(formula, number(formula, formula.getValue()));
            case BOOLEAN -> put(formula, Values.truth(formula.getCachedBooleanValue()));
            case ERROR -> put(formula, error(formula.getCachedErrorValue()));
            default -> {
                // its text follows in a record of its own, or it is empty
            }
        }
    }

    private void put(CellValueRecordInterface place, Cell cell) {
        int row = place.getRow() + 1;
        int column = place.getColumn() + 1;
        limits.place(row, column);
        if (cell.isBlank()) {
            return;
        }
        List<Cell> cells = rows.computeIfAbsent(row, r -> new ArrayList<>());
        while (cells.size() < column) {
            cells.add(Cell.BLANK);
            Limits.check(++count, limits.cells(), "cells");
        }
        cells.set(column - 1, cell);
        if (globals.isStruck(place.getXFIndex())) {
            look.strike(row, column);
        }
    }

    private void merge(MergeCellsRecord merged) {
        for (int i = 0; i < merged.getNumAreas(); i++) {
            CellRangeAddress area = merged.getAreaAt(i);
            look.merge(
                    area.getFirstRow() + 1,
                    area.getFirstColumn() + 1,
                    area.getLastRow() + 1,
                    area.getLastColumn() + 1);
        }
    }
}
