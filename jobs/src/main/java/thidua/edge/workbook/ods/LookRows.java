package thidua.edge.workbook.ods;

import org.jspecify.annotations.Nullable;

import thidua.core.sheet.BrokenFile;
import thidua.edge.workbook.Format;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Markup;
import thidua.edge.workbook.Sent;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/**
 * The rows of one sheet with the looks of their cells, one at a time, each as often as it is
 * repeated. What was hidden is shown.
 */
final class LookRows implements Iterator<Sent.Row> {
    /** More blank cells with a look of their own were made to exhaust their reader. */
    private static final int MOST_BLANK = 1_000_000;

    private final Markup content;
    private final Limits limits;
    private final Styles styles;
    private final LookStyles looks;
    private final TreeMap<Integer, Sent.Columns> columns = new TreeMap<>();
    private Sent.@Nullable Row next;
    private int column;
    private int row;
    private int left;
    private long blank;
    private long cells;

    /**
     * @param content after the start of the sheet; its columns and its first row are read at once
     */
    LookRows(Markup content, Limits limits, Styles styles, LookStyles looks) {
        this.content = content;
        this.limits = limits;
        this.styles = styles;
        this.looks = looks;
        advance();
    }

    Sent.View view() {
        List<Sent.Columns> said =
                columns.values().stream().filter(c -> c.width() > 0 || c.format() != null).toList();
        return new Sent.View(said, 0, 0, 0, 0, true);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Sent.Row next() {
        Sent.Row found = next;
        if (found == null) {
            throw new NoSuchElementException();
        }
        if (left > 0) {
            left--;
            next = new Sent.Row(found.number() + 1, found.height(), found.format(), found.cells());
        } else {
            advance();
        }
        return found;
    }

    private void advance() {
        next = null;
        while (next == null && content.next() && !content.isEnd("table")) {
            if (!content.isStart()) {
                continue;
            }
            switch (content.name()) {
                case "table-column" -> column();
                case "table-row" -> row();
                case "table-source", "shapes", "forms", "annotation", "table" -> content.skip();
                default -> {
                    // groups of rows: their rows follow
                }
            }
        }
    }

    private void column() {
        int times = Math.clamp(content.number("number-columns-repeated", 1), 1, limits.columns());
        int first = column + 1;
        column = Math.min(column + times, limits.columns());
        if (first <= column) {
            double width = looks.width(content.attribute("style-name"));
            String usual = content.attribute("default-cell-style-name");
            Format format = usual == null ? looks.normal() : looks.format(usual);
            boolean isPlain = format.equals(looks.normal());
            columns.put(first, new Sent.Columns(first, column, width, isPlain ? null : format));
        }
    }

    private void row() {
        int first = row + 1;
        int times = Math.clamp(content.number("number-rows-repeated", 1), 1, Integer.MAX_VALUE / 4);
        double height = looks.height(content.attribute("style-name"));
        String usual = content.attribute("default-cell-style-name");
        LookCells read =
                new LookCells(
                        content, limits, styles, looks, usual == null ? null : looks.format(usual));
        read.read();
        row = Math.min(row + times, Integer.MAX_VALUE / 4);
        Format format = read.format();
        List<Sent.Cell> all = read.cells(this::usual);
        long said = all.stream().filter(c -> !(c.content() instanceof Sent.Blank)).count();
        if (said > 0) {
            Limits.check(times, limits.repeats(), "repeats");
            limits.place(row, 1);
            cells += said * times;
            Limits.check(cells, limits.cells(), "cells");
        }
        boolean looksOwn = height > 0 || format != null || !all.isEmpty();
        if (looksOwn && times <= limits.repeats() && row <= limits.rows()) {
            blank += (all.size() - said) * times;
            if (blank > MOST_BLANK) {
                throw new BrokenFile("more blank cells than anybody frames");
            }
            next = new Sent.Row(first, height, format, all);
            left = times - 1;
        }
    }

    /** The look of a cell that has none of its own in a column. */
    private Format usual(int number) {
        Map.Entry<Integer, Sent.Columns> some = columns.floorEntry(number);
        Format format =
                some == null || some.getValue().last() < number ? null : some.getValue().format();
        return format == null ? looks.normal() : format;
    }
}
