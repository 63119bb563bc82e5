package thidua.edge.workbook.feedback;

import thidua.core.feedback.Survey;
import thidua.core.sheet.Book;
import thidua.core.sheet.Cell;
import thidua.core.sheet.Grid;
import thidua.core.sheet.Row;
import thidua.edge.workbook.Format;
import thidua.edge.workbook.Sent;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Any file as the reader's cells: of delimited text there is no more, of pages no look is read. */
final class SentCells {
    private static final int NARROWEST = 8;
    private static final int WIDEST = 45;
    private static final Format TEXT =
            Format.PLAIN.with(new Format.Alignment("", "top", true, 0, 0, false));
    private static final Format DAY = TEXT.with(0, "dd/mm/yyyy");
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);

    /** Before it, days are counted as if 1900 had been a leap year. */
    private static final LocalDate SURE = LocalDate.of(1900, 3, 1);

    private SentCells() {}

    static Sent of(Book book, Survey survey) {
        Iterator<Survey.Sheet> surveyed = survey.sheets().iterator();
        return new Sent(
                false,
                Format.PLAIN,
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return book.grids().hasNext();
                    }

                    @Override
                    public Sent.Sheet next() {
                        return sheet(book.grids().next(), surveyed.next());
                    }
                });
    }

    private static Sent.Sheet sheet(Grid grid, Survey.Sheet survey) {
        List<Sent.Columns> columns =
                IntStream.range(0, survey.letters().size())
                        .mapToObj(i -> columns(i + 1, survey.letters().get(i)))
                        .toList();
        return new Sent.Sheet(
                grid.sheet(),
                new Sent.View(columns, 0, 0, 0, 0, true),
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return grid.rows().hasNext();
                    }

                    @Override
                    public Sent.Row next() {
                        return row(grid.rows().next());
                    }
                },
                () -> Sent.Page.ACROSS);
    }

    private static Sent.Columns columns(int column, int letters) {
        return new Sent.Columns(column, column, Math.clamp(letters + 2, NARROWEST, WIDEST), null);
    }

    private static Sent.Row row(Row row) {
        List<Sent.Cell> cells = new ArrayList<>();
        for (int column = 1; column <= row.cells().size(); column++) {
            Cell cell = row.cell(column);
            if (!(cell instanceof Cell.Blank)) {
                cells.add(cell(column, cell, row.struck()));
            }
        }
        return new Sent.Row(row.number(), 0, null, cells);
    }

    private static Sent.Cell cell(int column, Cell cell, Set<Integer> struck) {
        boolean isDay = cell instanceof Cell.Date day && !day.value().isBefore(SURE);
        Format format = isDay ? DAY : TEXT;
        return new Sent.Cell(
                column,
                struck.contains(column) ? format.with(format.font().struckThrough()) : format,
                content(cell));
    }

    private static Sent.Content content(Cell cell) {
        return switch (cell) {
            case Cell.Blank _ -> new Sent.Blank();
            case Cell.Text text -> Sent.Text.of(text.shown());
            case Cell.Number number -> new Sent.Number(number.shown());
            case Cell.Date day ->
                    day.value().isBefore(SURE)
                            ? Sent.Text.of(day.shown())
                            : new Sent.Number(
                                    Long.toString(ChronoUnit.DAYS.between(FIRST, day.value())));
            case Cell.Error error -> Sent.Failure.of(error.shown());
        };
    }
}
