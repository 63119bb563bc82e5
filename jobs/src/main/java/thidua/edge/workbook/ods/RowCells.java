package thidua.edge.workbook.ods;

import org.jspecify.annotations.Nullable;

import thidua.core.sheet.Cell;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Markup;

import java.util.ArrayList;
import java.util.List;

/** The cells of a row as they are met; what is blank to the end is dropped. */
final class RowCells {
    private final int number;
    private final List<Cursor.Columns> columns;
    private final Limits limits;
    private final Styles styles;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Integer> struck = new ArrayList<>();
    private final List<RawRow.Span> spans = new ArrayList<>();
    private long column = 1;

    RowCells(int number, List<Cursor.Columns> columns, Limits limits, Styles styles) {
        this.number = number;
        this.columns = columns;
        this.limits = limits;
        this.styles = styles;
    }

    /** From the start of a cell to its end. */
    void take(Markup content) {
        boolean covered = content.name().startsWith("covered");
        int times = Math.max(1, content.number("number-columns-repeated", 1));
        int down = content.number("number-rows-spanned", 1);
        int across = content.number("number-columns-spanned", 1);
        @Nullable String style = content.attribute("style-name");
        CellValue value = CellValue.of(content);
        CellText text = new CellText(limits, styles);
        text.read(content);
        Cell cell = covered ? Cell.BLANK : value.cell(text.text());
        if (down > 1 || across > 1) {
            limits.place(number, column);
            spans.add(new RawRow.Span((int) column, down, across));
        }
        if (!cell.isBlank()) {
            boolean line = text.isStruck() || styles.strikes(style == null ? usual() : style);
            put(cell, times, line);
        }
        column += times;
    }

    private void put(Cell cell, int times, boolean line) {
        limits.place(1, column + times - 1);
        while (cells.size() < column - 1) {
            cells.add(Cell.BLANK);
        }
        for (int i = 0; i < times; i++) {
            cells.add(cell);
            if (line) {
                struck.add(cells.size());
            }
        }
    }

    /** The style of the column, which a cell without one has. */
    private @Nullable String usual() {
        return columns.stream()
                .filter(c -> column >= c.first() && column <= c.last())
                .findFirst()
                .map(Cursor.Columns::style)
                .orElse(null);
    }

    List<Cell> cells() {
        return cells;
    }

    List<Integer> struck() {
        return struck;
    }

    List<RawRow.Span> spans() {
        return spans;
    }
}
