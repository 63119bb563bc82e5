package thidua.edge.workbook.ods;

import org.jspecify.annotations.Nullable;

import thidua.core.sheet.Cell;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Markup;

import java.util.ArrayList;
import java.util.List;

/** Goes through the sheets of a document and through their rows, each once. */
final class Cursor implements AutoCloseable {
    /** Columns that follow each other with one look. */
    record Columns(int first, int last, boolean isHidden, @Nullable String style) {}

    private final Markup content;
    private final Limits limits;
    private final Styles styles;
    private final List<Columns> columns = new ArrayList<>();
    private String name = "";
    private boolean hidden;
    private boolean inTable;
    private boolean linksOut;
    private long row;
    private long cells;

    Cursor(Markup content, Limits limits, Styles styles) {
        this.content = content;
        this.limits = limits;
        this.styles = styles;
    }

    /** Moves to the next sheet; styles met on the way are learnt. */
    boolean nextTable() {
        while (inTable && nextRow() != null) {
            // the rest of a sheet that nobody asked for
        }
        while (content.next()) {
            if (content.isStart("table")) {
                String named = content.attribute("name");
                name = named == null ? "" : named;
                hidden = styles.hides(content.attribute("style-name"));
                columns.clear();
                row = 0;
                inTable = true;
                return true;
            }
            if (content.isStart("tracked-changes")) {
                content.skip();
            } else if (content.isStart()) {
                styles.take(content);
            }
        }
        return false;
    }

    String name() {
        return name;
    }

    boolean isHidden() {
        return hidden;
    }

    /** Whether a sheet met so far is taken from another file. */
    boolean linksOut() {
        return linksOut;
    }

    /** The columns of the sheet, known once its first row is. */
    List<Columns> columns() {
        return columns;
    }

    /** The next row of the sheet, blank ones too; null at its end. */
    @Nullable RawRow nextRow() {
        while (content.next()) {
            if (content.isEnd("table")) {
                inTable = false;
                return null;
            }
            if (!content.isStart()) {
                continue;
            }
            switch (content.name()) {
                case "table-column" -> column();
                case "table-row" -> {
                    return row();
                }
                case "table-source" -> {
                    linksOut = true;
                    content.skip();
                }
                case "shapes", "forms", "annotation", "table" -> content.skip();
                default -> {
                    // groups of rows: their rows follow
                }
            }
        }
        inTable = false;
        return null;
    }

    private void column() {
        int first = columns.isEmpty() ? 1 : columns.getLast().last() + 1;
        int times = Math.clamp(content.number("number-columns-repeated", 1), 1, limits.columns());
        Limits.check(columns.size(), limits.columns(), "columns");
        columns.add(
                new Columns(
                        first,
                        first + times - 1,
                        isOutOfSight(),
                        content.attribute("default-cell-style-name")));
    }

    private boolean isOutOfSight() {
        String visibility = content.attribute("visibility");
        return visibility != null && !visibility.equals("visible");
    }

    private RawRow row() {
        int number = Math.toIntExact(Math.min(row + 1, Integer.MAX_VALUE / 2));
        int times = Math.max(1, content.number("number-rows-repeated", 1));
        boolean outOfSight = isOutOfSight();
        RowCells read = new RowCells(number, columns, limits, styles);
        int open = 1;
        while (open > 0 && content.next()) {
            if (content.isStart("table-cell") || content.isStart("covered-table-cell")) {
                read.take(content);
            } else {
                open += content.isStart() ? 1 : content.isEnd() ? -1 : 0;
            }
        }
        row += times;
        List<Cell> said = read.cells();
        if (!said.isEmpty()) {
            Limits.check(times, limits.repeats(), "repeats");
            limits.place(row, said.size());
            cells += (long) times * said.size();
            Limits.check(cells, limits.cells(), "cells");
        }
        return new RawRow(number, times, outOfSight, said, read.struck(), read.spans());
    }

    @Override
    public void close() {
        content.close();
    }
}
