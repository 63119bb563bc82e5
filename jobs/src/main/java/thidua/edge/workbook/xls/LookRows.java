package thidua.edge.workbook.xls;

import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.jspecify.annotations.Nullable;

import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.Cell;
import thidua.edge.workbook.Format;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Sent;
import thidua.edge.workbook.Values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/**
 * The rows of one sheet with the looks of their cells, one at a time. Of formulas only their values
 * are asked for. Rows that do not ascend are refused: nobody holds them all to sort them.
 */
final class LookRows implements Iterator<Sent.Row> {
    private final Records records;
    private final TreeMap<Integer, Sent.Row> bare;
    private final Globals globals;
    private final Styles styles;
    private final Limits limits;
    private final TreeMap<Integer, Sent.Cell> cells = new TreeMap<>();
    private @Nullable Record held;
    private int depth = 1;
    private int row;

    /**
     * @param records after the beginning of the sheet
     * @param bare its rows without cells; those given out are taken from it
     */
    LookRows(
            Records records,
            TreeMap<Integer, Sent.Row> bare,
            Globals globals,
            Styles styles,
            Limits limits) {
        this.records = records;
        this.bare = bare;
        this.globals = globals;
        this.styles = styles;
        this.limits = limits;
    }

    /** To the end of a sheet that nobody wants to see. */
    void skip() {
        while (depth > 0) {
            follow(records.within());
        }
        bare.clear();
    }

    @Override
    public boolean hasNext() {
        if (cells.isEmpty()) {
            gather();
        }
        return !cells.isEmpty() || !bare.isEmpty();
    }

    @Override
    public Sent.Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (cells.isEmpty() || !bare.isEmpty() && bare.firstKey() < row) {
            return bare.pollFirstEntry().getValue();
        }
        Sent.Row frame = bare.remove(row);
        Sent.Row whole =
                new Sent.Row(
                        row,
                        frame == null ? 0 : frame.height(),
                        frame == null ? null : frame.format(),
                        List.copyOf(cells.values()));
        cells.clear();
        return whole;
    }

    /** The cells of the next row that has some. */
    private void gather() {
        int before = row;
        FormulaRecord awaitingText = null;
        while (depth > 0) {
            Record record = held == null ? records.within() : held;
            boolean isNew = held == null;
            held = null;
            if (isNew) {
                follow(record);
            }
            int at = depth == 1 ? row(record) : 0;
            if (at > 0 && !cells.isEmpty() && at != row) {
                held = record;
                return;
            }
            if (at > 0) {
                begin(at, before);
                awaitingText = record instanceof FormulaRecord text ? text : null;
                take(record);
            } else if (record instanceof StringRecord result && awaitingText != null) {
                put(awaitingText, Sent.Text.of(limits.cell(result.getString())));
                awaitingText = null;
            }
        }
    }

    private void follow(Record record) {
        depth += record instanceof BOFRecord ? 1 : record instanceof EOFRecord ? -1 : 0;
    }

    private void begin(int at, int before) {
        if (at <= before) {
            throw new BrokenFile("rows do not ascend");
        }
        row = at;
    }

    /** The row of a cell, or of several; 0 for all else. */
    private static int row(Record record) {
        return switch (record) {
            case CellValueRecordInterface cell -> cell.getRow() + 1;
            case MulBlankRecord blanks -> blanks.getRow() + 1;
            default -> 0;
        };
    }

    private void take(Record record) {
        switch (record) {
            case BlankRecord blank -> put(blank, new Sent.Blank());
            case MulBlankRecord blanks -> {
                for (int i = 0; i < blanks.getNumColumns(); i++) {
                    put(blanks.getFirstColumn() + i, blanks.getXFAt(i), new Sent.Blank());
                }
            }
            case LabelSSTRecord label -> put(label, text(globals.text(label.getSSTIndex())));
            case LabelRecord label -> put(label, Sent.Text.of(limits.cell(label.getValue())));
            case NumberRecord number -> put(number, number(number.getValue()));
            case BoolErrRecord either ->
                    put(
                            either,
                            either.isError()
                                    ? failure(either.getErrorValue())
                                    : new Sent.Truth(either.getBooleanValue()));
            case FormulaRecord formula ->
                    put(
                            formula,
                            switch (formula.getCachedResultTypeEnum()) {
                                case NUMERIC -> number(formula.getValue());
                                case BOOLEAN -> new Sent.Truth(formula.getCachedBooleanValue());
                                case ERROR -> failure(formula.getCachedErrorValue());
                                default -> new Sent.Blank();
                            });
            default -> {
                // no other record is a cell
            }
        }
    }

    private void put(CellValueRecordInterface place, Sent.Content content) {
        put(place.getColumn(), place.getXFIndex(), content);
    }

    private void put(int before, int format, Sent.Content content) {
        int column = before + 1;
        limits.place(row, column);
        cells.put(column, new Sent.Cell(column, styles.format(format), content));
    }

    private static Sent.Content failure(int code) {
        return Sent.Failure.of(SheetCells.errorText(code));
    }

    private static Sent.Content number(double value) {
        if (!Double.isFinite(value)) {
            return Sent.Failure.of("#NUM!");
        }
        Cell cell = Values.number(BigDecimal.valueOf(value));
        return cell instanceof Cell.Number
                ? new Sent.Number(cell.shown())
                : Sent.Failure.of(cell.shown());
    }

    /** A text whose pieces may have fonts of their own, each from a letter to that of the next. */
    private Sent.Text text(UnicodeString text) {
        String letters = limits.cell(text.getString());
        List<Sent.Run> runs = new ArrayList<>();
        int from = 0;
        Format.Font font = null;
        for (int i = 0; i < text.getFormatRunCount(); i++) {
            FormatRun run = text.getFormatRun(i);
            int to = whole(letters, run.getCharacterPos() & 0xFFFF);
            if (to > from) {
                runs.add(new Sent.Run(letters.substring(from, to), font));
                from = to;
            }
            font = styles.font(run.getFontIndex());
        }
        if (from < letters.length() || runs.isEmpty()) {
            runs.add(new Sent.Run(letters.substring(from), font));
        }
        return new Sent.Text(List.copyOf(runs));
    }

    /** A place in a text that parts no letter. */
    private static int whole(String letters, int place) {
        if (place <= 0 || place >= letters.length()) {
            return Math.clamp(place, 0, letters.length());
        }
        return Character.isLowSurrogate(letters.charAt(place)) ? place + 1 : place;
    }
}
