package thidua.edge.workbook.xlsx;

import org.jspecify.annotations.Nullable;

import thidua.core.sheet.BrokenFile;
import thidua.edge.workbook.Archive;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Markup;
import thidua.edge.workbook.SheetLook;

import java.util.Optional;
import java.util.regex.Pattern;

/** A first pass over a sheet: what the library does not show, and whether it is within limits. */
final class Look {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final Limits limits;
    private final Strikes strikes;
    private final SheetLook look;
    private final StringBuilder value = new StringBuilder();
    private int row;
    private int column;
    private int format;
    private boolean shared;
    private boolean inCell;
    private boolean inValue;
    private long letters;
    private long cells;

    private Look(Limits limits, Strikes strikes) {
        this.limits = limits;
        this.strikes = strikes;
        this.look = new SheetLook(limits);
    }

    /** Empty for a sheet without cells, such as one that is a chart. */
    static Optional<SheetLook> of(Archive archive, String part, Limits limits, Strikes strikes) {
        Look pass = new Look(limits, strikes);
        boolean isSheet = false;
        try (Markup sheet = archive.markup(part)) {
            while (sheet.next()) {
                if (sheet.isStart()) {
                    isSheet |= sheet.name().equals("sheetData");
                    pass.start(sheet);
                } else if (sheet.isEnd()) {
                    pass.end(sheet.name());
                } else {
                    pass.text(sheet.text());
                }
            }
        }
        return isSheet ? Optional.of(pass.look) : Optional.empty();
    }

    private void start(Markup sheet) {
        switch (sheet.name()) {
            case "col" -> column(sheet);
            case "row" -> row(sheet);
            case "c" -> cell(sheet);
            case "v", "is" -> {
                inValue = true;
                if (strikes.formats().get(format) && inCell) {
                    look.strike(row, column);
                }
            }
            case "strike" -> {
                if (inCell && Strikes.isOn(sheet)) {
                    look.strike(row, column);
                }
            }
            case "mergeCell" -> merge(sheet.attribute("ref"));
            default -> {
                // what else a sheet says is for the eye
            }
        }
    }

    private void column(Markup sheet) {
        if (sheet.says("hidden") || isNothing(sheet.attribute("width"))) {
            look.hideColumns(sheet.number("min", 1), sheet.number("max", 1));
        }
    }

    private void row(Markup sheet) {
        int before = row;
        row = sheet.number("r", row + 1);
        column = 0;
        limits.place(row, 1);
        if (row <= before) {
            throw new BrokenFile("rows out of order");
        }
        if (sheet.says("hidden") || isNothing(sheet.attribute("ht"))) {
            look.hideRows(row, row);
        }
    }

    /** A height or width of 0 hides as well as hiding does. */
    private static boolean isNothing(@Nullable String size) {
        return size != null && size.matches("0+(\\.0+)?");
    }

    private void cell(Markup sheet) {
        String place = sheet.attribute("r");
        int before = column;
        column = place == null ? column + 1 : columnOf(place);
        limits.place(row, column);
        if (place != null && rowOf(place) != row) {
            throw new BrokenFile("a cell of another row");
        }
        cells += Math.max(0, column - before);
        Limits.check(cells, limits.cells(), "cells");
        format = Math.max(0, sheet.number("s", 0));
        shared = "s".equals(sheet.attribute("t"));
        inCell = true;
        letters = 0;
        value.setLength(0);
    }

    private void text(String text) {
        if (!inValue) {
            return;
        }
        letters += text.length();
        Limits.check(letters, limits.cellLetters(), "cell-letters");
        if (shared && value.length() < 12) {
            value.append(text);
        }
    }

    private void end(String name) {
        switch (name) {
            case "v", "is" -> inValue = false;
            case "c" -> {
                inCell = false;
                if (shared
                        && NUMBER.matcher(value).matches()
                        && strikes.texts().get(Integer.parseInt(value.toString()))) {
                    look.strike(row, column);
                }
            }
            default -> {
                // nothing ends that we follow
            }
        }
    }

    private void merge(@Nullable String reference) {
        if (reference == null) {
            return;
        }
        String[] ends = reference.split(":", -1);
        String last = ends[ends.length - 1];
        look.merge(rowOf(ends[0]), columnOf(ends[0]), rowOf(last), columnOf(last));
    }

    private static int columnOf(String place) {
        int column = 0;
        for (int i = 0; i < Math.min(place.length(), 4); i++) {
            char letter = place.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                column = column * 26 + letter - 'A' + 1;
            }
        }
        return column;
    }

    private static int rowOf(String place) {
        int row = 0;
        for (int i = 0; i < Math.min(place.length(), 12); i++) {
            char letter = place.charAt(i);
            if (letter >= '0' && letter <= '9' && row < 100_000_000) {
                row = row * 10 + letter - '0';
            }
        }
        return row;
    }
}
