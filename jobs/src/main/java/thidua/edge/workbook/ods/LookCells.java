package thidua.edge.workbook.ods;

import org.jspecify.annotations.Nullable;

import thidua.core.sheet.Cell;
import thidua.edge.workbook.Format;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Markup;
import thidua.edge.workbook.Sent;
import thidua.edge.workbook.Values;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The cells of one row with their looks. Of formulas only their values are asked for. */
final class LookCells {
    /** Blank cells that follow each other beyond it are no cells, but the look of the row. */
    private static final int LONG = 256;

    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);

    /** Before it, days are counted as if 1900 had been a leap year. */
    private static final LocalDate SURE = LocalDate.of(1900, 3, 1);

    private final Markup content;
    private final Limits limits;
    private final Styles styles;
    private final LookStyles looks;
    private final List<Run> runs = new ArrayList<>();
    private @Nullable Format row;

    /** Cells that say and look the same; without a look, they have that of their columns. */
    private record Run(
            int column, int times, @Nullable Format format, Sent.Content content, boolean isDay) {
        boolean isBlank() {
            return content instanceof Sent.Blank;
        }

        /** A day looks like one, and no other number does: it is read again. */
        private Format fitted(Format format) {
            boolean looksSo = Values.isDate(format.pattern(), format.code());
            return isDay == looksSo || isBlank()
                    ? format
                    : format.with(0, isDay ? Patterns.DAY : "");
        }
    }

    /**
     * @param content at the start of the row
     * @param row the look of its cells that have none of their own
     */
    LookCells(
            Markup content, Limits limits, Styles styles, LookStyles looks, @Nullable Format row) {
        this.content = content;
        this.limits = limits;
        this.styles = styles;
        this.looks = looks;
        this.row = row;
    }

    /** To the end of the row. */
    void read() {
        long column = 1;
        int open = 1;
        while (open > 0 && content.next()) {
            if (content.isStart("table-cell") || content.isStart("covered-table-cell")) {
                column += cell(column);
            } else {
                open += content.isStart() ? 1 : content.isEnd() ? -1 : 0;
            }
        }
        Run last = runs.isEmpty() ? null : runs.getLast();
        if (row == null && last != null && last.isBlank() && last.times() > LONG) {
            row = last.format();
        }
    }

    private int cell(long column) {
        boolean isCovered = content.name().startsWith("covered");
        int times = Math.max(1, content.number("number-columns-repeated", 1));
        String style = content.attribute("style-name");
        CellValue value = CellValue.of(content);
        CellText text = new CellText(limits, styles);
        text.read(content);
        Cell cell = isCovered ? Cell.BLANK : value.held(text.text());
        Sent.Content said = content(cell, value);
        if (!(said instanceof Sent.Blank)) {
            limits.place(1, column + times - 1);
        }
        if (column <= limits.columns()) {
            int seen = (int) Math.min(times, limits.columns() - column + 1);
            Format format = style == null ? row : looks.format(style);
            runs.add(new Run((int) column, seen, format, said, isDay(cell)));
        }
        return times;
    }

    private static Sent.Content content(Cell cell, CellValue value) {
        return switch (cell) {
            case Cell.Blank _ -> new Sent.Blank();
            case Cell.Number number -> new Sent.Number(number.shown());
            case Cell.Error error -> Sent.Failure.of(error.shown());
            case Cell.Date day ->
                    isDay(day)
                            ? new Sent.Number(
                                    Long.toString(ChronoUnit.DAYS.between(FIRST, day.value())))
                            : Sent.Text.of(day.shown());
            case Cell.Text letters ->
                    "boolean".equals(value.type())
                            ? new Sent.Truth("true".equals(value.value()))
                            : Sent.Text.of(letters.shown());
        };
    }

    private static boolean isDay(Cell cell) {
        return cell instanceof Cell.Date day && !day.value().isBefore(SURE);
    }

    /** The look of the cells that are not there; null when it is that of their columns. */
    @Nullable Format format() {
        return row;
    }

    /**
     * By column, without those that are as if they were not there.
     *
     * @param usual the look of a column
     */
    List<Sent.Cell> cells(IntFunction<Format> usual) {
        List<Sent.Cell> cells = new ArrayList<>();
        for (Run run : runs) {
            int most = run.isBlank() ? Math.min(run.times(), LONG) : run.times();
            for (int column = run.column(); column < run.column() + most; column++) {
                Format around = usual.apply(column);
                Format format = run.format() == null ? around : run.format();
                if (!run.isBlank() || !format.equals(row == null ? around : row)) {
                    cells.add(new Sent.Cell(column, run.fitted(format), run.content()));
                }
            }
        }
        return List.copyOf(cells);
    }
}
