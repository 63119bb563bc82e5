package thidua.edge.workbook.xlsx;

import org.jspecify.annotations.Nullable;

import thidua.core.sheet.Area;
import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.Cell;
import thidua.core.sheet.Row;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Markup;
import thidua.edge.workbook.Raised;
import thidua.edge.workbook.SheetLook;

import java.util.ArrayList;
import java.util.List;

/**
 * One pass over a sheet, row by row: what its cells say, and on the way what is hidden, merged or
 * struck, and whether it is within limits.
 */
final class SheetPass implements AutoCloseable {
    private final Markup sheet;
    private final Limits limits;
    private final SheetLook look;
    private final OpenCell cell;
    private final ArrayAreas arrays;
    private List<Cell> cells = new ArrayList<>();
    private boolean isSheet;
    private boolean inData;
    private boolean inRow;
    private boolean inCell;
    private boolean showsCells;
    private int row;
    private int column;
    private long size;

    /**
     * @param showsCells whether rows have cells, or only their look matters
     */
    SheetPass(Markup sheet, Lookups lookups, Limits limits, SheetLook look, boolean showsCells) {
        this.sheet = sheet;
        this.limits = limits;
        this.look = look;
        this.cell = new OpenCell(lookups, limits);
        this.arrays = new ArrayAreas(limits);
        this.showsCells = showsCells;
    }

    /** Moves to the end of the next row; false at the end of the sheet, when its look is known. */
    boolean next() {
        while (sheet.next()) {
            if (sheet.isStart()) {
                start();
            } else if (sheet.isEnd()) {
                if (isEndOfRow(sheet.name())) {
                    return true;
                }
            } else if (cell.takesText()) {
                cell.take(sheet.text());
            }
        }
        return false;
    }

    /** The row met last, in plain sight. */
    Row row() {
        return new Row(row, cells);
    }

    /** How many cells there were so far, blank ones between others included. */
    long size() {
        return size;
    }

    /** Only the look matters from here on. */
    void showNoMoreCells() {
        showsCells = false;
    }

    /** Whether there are cells at all; there are none where a sheet is a chart. */
    boolean isSheet() {
        return isSheet;
    }

    @Override
    public void close() {
        sheet.close();
    }

    private void start() {
        if (cell.takesText()) {
            throw new BrokenFile("an element within the text of a cell");
        }
        switch (sheet.name()) {
            case "sheetData" -> {
                isSheet = true;
                inData = true;
            }
            case "col" -> column();
            case "row" -> startRow();
            case "c" -> startCell();
            case "v", "is", "t", "f", "strike", "rPh", "r", "vertAlign" -> {
                if (inCell) {
                    partOfCell(sheet.name());
                }
            }
            case "mergeCell" -> {
                @Nullable String places = sheet.attribute("ref");
                if (places != null) {
                    Area area = Reference.area(places);
                    look.merge(area.top(), area.left(), area.bottom(), area.right());
                }
            }
            default -> {
                // what else a sheet says is for the eye
            }
        }
    }

    private boolean isEndOfRow(String name) {
        switch (name) {
            case "v", "is", "t", "f" -> cell.end(name);
            case "c" -> endCell();
            case "sheetData" -> inData = false;
            case "row" -> {
                boolean ends = inRow;
                inRow = false;
                return ends;
            }
            default -> {
                // nothing else that we follow ends
            }
        }
        return false;
    }

    private void column() {
        if (sheet.says("hidden") || isNothing(sheet.attribute("width"))) {
            look.hideColumns(sheet.number("min", 1), sheet.number("max", 1));
        }
    }

    private void startRow() {
        if (!inData) {
            return;
        }
        int before = row;
        row = sheet.number("r", row + 1);
        column = 0;
        inRow = true;
        cells = new ArrayList<>(cells.size());
        limits.place(row, 1);
        if (row <= before) {
            throw new BrokenFile("rows out of order");
        }
        arrays.begin(row);
        if (sheet.says("hidden") || isNothing(sheet.attribute("ht"))) {
            look.hideRows(row, row);
        }
    }

    /** A height or width of 0 hides as well as hiding does. */
    private static boolean isNothing(@Nullable String size) {
        return size != null && size.startsWith("0") && size.matches("0+(\\.0+)?");
    }

    private void startCell() {
        if (!inRow) {
            return;
        }
        @Nullable String place = sheet.attribute("r");
        int before = column;
        column = place == null ? column + 1 : Reference.column(place);
        limits.place(row, column);
        if (place != null && Reference.row(place) != row) {
            throw new BrokenFile("a cell of another row");
        }
        size += Math.max(0, column - before);
        Limits.check(size, limits.cells(), "cells");
        inCell = true;
        cell.begin(sheet.attribute("t"), Math.max(0, sheet.number("s", 0)));
    }

    private void partOfCell(String name) {
        switch (name) {
            case "strike" -> strikeIf(Formats.isOn(sheet));
            case "rPh" -> sheet.skip();
            case "r" -> cell.raise(Raised.NONE);
            case "vertAlign" -> cell.raise(Raised.of(sheet.attribute("val")));
            default -> {
                cell.begin(name);
                @Nullable String places = sheet.attribute("ref");
                if (places != null && "array".equals(sheet.attribute("t"))) {
                    arrays.add(Reference.area(places));
                }
            }
        }
    }

    private void strikeIf(boolean isStruck) {
        if (isStruck) {
            look.strike(row, column);
        }
    }

    private void endCell() {
        if (!inCell) {
            return;
        }
        inCell = false;
        strikeIf(cell.isStruck());
        if (showsCells) {
            while (cells.size() < column) {
                cells.add(Cell.BLANK);
            }
            cells.set(column - 1, cell.made(arrays.covers(column)));
        }
    }
}
