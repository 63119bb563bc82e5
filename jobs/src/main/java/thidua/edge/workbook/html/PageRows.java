package thidua.edge.workbook.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

import thidua.core.sheet.Cell;
import thidua.core.sheet.Grid;
import thidua.core.sheet.Row;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.SheetLook;
import thidua.edge.workbook.Values;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A page as rows: those of its tables, and each line of text outside them as one cell. */
final class PageRows implements NodeFilter {
    private static final Set<String> SILENT = Set.of("script", "style", "head", "title");

    private final Limits limits;
    private final Declared declared;
    private final Screen screen;
    private final SheetLook look;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private long cells;

    PageRows(Document page, Limits limits) {
        this.limits = limits;
        this.look = new SheetLook(limits);
        this.declared = Declared.of(page);
        this.screen = Screen.of(page);
        declared.raise(page.body());
        page.body().filter(this);
        endLine();
    }

    Grid grid() {
        List<Row> shown = new ArrayList<>();
        Grid grid = look.grid("", shown.iterator());
        for (int i = 0; i < rows.size(); i++) {
            shown.add(look.show(i + 1, rows.get(i)));
        }
        return new Grid("", grid.merged(), grid.hiddenColumns(), shown.iterator());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (SILENT.contains(element.normalName())) {
            return FilterResult.SKIP_CHILDREN;
        }
        if (element.isBlock() || element.nameIs("br")) {
            endLine();
        }
        if (!element.nameIs("table")) {
            return FilterResult.CONTINUE;
        }
        table(element);
        return FilterResult.SKIP_CHILDREN;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            endLine();
        }
        return FilterResult.CONTINUE;
    }

    private void endLine() {
        String text = limits.cell(line.toString()).strip();
        line.setLength(0);
        if (!text.isEmpty()) {
            rows.add(List.of(Values.text(text)));
        }
    }

    private void table(Element table) {
        Map<Integer, Integer> spanned = new HashMap<>();
        for (Element caption : table.select("caption")) {
            rows.add(List.of(Values.text(limits.cell(caption.text()))));
        }
        for (Element tr : table.select("tr")) {
            row(tr, spanned);
        }
    }

    /**
     * @param spanned how many more rows a cell above reaches down, by column
     */
    private void row(Element tr, Map<Integer, Integer> spanned) {
        List<Cell> row = new ArrayList<>();
        int number = rows.size() + 1;
        Map<Integer, Integer> reach = new HashMap<>();
        for (Element td : tr.select("> td, > th")) {
            while (spanned.getOrDefault(row.size() + 1, 0) > 0) {
                row.add(Cell.BLANK);
            }
            int column = row.size() + 1;
            int across = span(td, "colspan");
            int down = span(td, "rowspan");
            limits.place(number, column + across - 1L);
            Limits.check(cells += across, limits.cells(), "cells");
            row.add(Values.text(limits.cell(td.text())));
            for (int i = 1; i < across; i++) {
                row.add(Cell.BLANK);
            }
            for (int i = 0; i < across && down > 1; i++) {
                reach.put(column + i, down);
            }
            look.merge(number, column, number + down - 1, column + across - 1);
            if (!row.get(column - 1).isBlank() && declared.strikes(td)) {
                look.strike(number, column);
            }
        }
        spanned.putAll(reach);
        spanned.replaceAll((column, left) -> left - 1);
        if (screen.hides(tr)) {
            look.hideRows(number, number);
        }
        rows.add(row);
    }

    private static int span(Element td, String attribute) {
        String value = td.attr(attribute).strip();
        return value.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(value), 1, 1000) : 1;
    }

    static String style(Element element) {
        return element.attr("style").replace(" ", "");
    }
}
