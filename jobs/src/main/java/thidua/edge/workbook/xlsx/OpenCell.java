package thidua.edge.workbook.xlsx;

import org.jspecify.annotations.Nullable;

import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.Cell;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Raised;
import thidua.edge.workbook.Values;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

/** One cell while its parts go by: its value, as text or number, and its formula. */
final class OpenCell {
    /** Letters of a day in ISO 8601, before the time. */
    private static final int DAY = 10;

    private final Lookups lookups;
    private final Pieces value;
    private final Pieces inline;
    private final Pieces formula;
    private @Nullable Pieces into;
    private Raised raised = Raised.NONE;
    private String type = "";
    private int format;
    private boolean inInline;
    private boolean hasInline;
    private boolean hasValue;
    private boolean hasFormula;

    OpenCell(Lookups lookups, Limits limits) {
        this.lookups = lookups;
        this.value = new Pieces(limits);
        this.inline = new Pieces(limits);
        this.formula = new Pieces(limits);
    }

    void begin(@Nullable String itsType, int itsFormat) {
        type = itsType == null ? "n" : itsType;
        format = itsFormat;
        value.clear();
        inline.clear();
        formula.clear();
        into = null;
        raised = Raised.NONE;
        inInline = false;
        hasInline = false;
        hasValue = false;
        hasFormula = false;
    }

    /**
     * A part of it begins.
     *
     * @param part the value ({@code v}), a text of its own ({@code is}) and its pieces ({@code t}),
     *     the formula ({@code f})
     */
    void begin(String part) {
        switch (part) {
            case "v" -> {
                into = value;
                hasValue = true;
            }
            case "is" -> {
                inInline = true;
                hasInline = true;
            }
            case "t" -> into = inInline ? inline : null;
            case "f" -> {
                into = formula;
                hasFormula = true;
            }
            default -> throw new IllegalArgumentException(part);
        }
    }

    /** The letters that follow stand there, to the end of their piece. */
    void raise(Raised where) {
        raised = where;
    }

    void end(String part) {
        into = null;
        inInline &= !part.equals("is");
    }

    boolean takesText() {
        return into != null;
    }

    void take(String text) {
        if (into != null) {
            into.add(into == inline ? raised.letters(text) : text);
        }
    }

    /** Whether all that it says is struck through, or a part of its shared text. */
    boolean isStruck() {
        return ((hasValue || hasInline) && lookups.formats().isStruck(format))
                || (!lookups.texts().struck().isEmpty()
                        && type.equals("s")
                        && !value.text().isEmpty()
                        && lookups.texts().struck().get(lookups.texts().number(value.text())));
    }

    /**
     * What it says.
     *
     * @param inArray whether a formula of another cell has its result here
     */
    Cell made(boolean inArray) {
        boolean isInline = type.equals("inlineStr") && hasInline;
        String said = (isInline ? inline : value).text();
        if (said.isEmpty()) {
            boolean isUnknown = hasFormula || inArray || type.equals("e");
            boolean isEmptyText = isInline || (type.equals("str") && hasValue);
            return isUnknown && !isEmptyText ? Values.uncomputed(formula.text()) : Cell.BLANK;
        }
        return switch (type) {
            case "n" -> number(said);
            case "s" -> lookups.texts().cells().get(lookups.texts().number(said));
            case "inlineStr", "str" -> XlsxText.cell(said);
            case "b" -> truth(said);
            case "d" -> day(said);
            case "e" -> new Cell.Error(said);
            default -> throw new BrokenFile("a cell of an unknown kind");
        };
    }

    private Cell number(String said) {
        try {
            BigDecimal number = new BigDecimal(said);
            return lookups.formats().isPercent(format)
                    ? Values.percent(number)
                    : Values.number(number, lookups.formats().isDay(format), lookups.date1904());
        } catch (NumberFormatException e) {
            return new Cell.Error(said);
        }
    }

    private static Cell truth(String said) {
        return switch (said) {
            case "1", "true" -> Values.truth(true);
            case "0", "false" -> Values.truth(false);
            default -> new Cell.Error(said);
        };
    }

    private static Cell day(String said) {
        try {
            return new Cell.Date(LocalDate.parse(said.substring(0, Math.min(DAY, said.length()))));
        } catch (DateTimeException e) {
            return new Cell.Error(said);
        }
    }
}
