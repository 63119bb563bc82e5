package thidua.edge.workbook.ods;

import org.jspecify.annotations.Nullable;

import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.Cell;
import thidua.edge.workbook.Markup;
import thidua.edge.workbook.Values;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * What the attributes of a cell say; its text comes later.
 *
 * @param type as the format names it; null for a cell without a value
 * @param value the stored value, for every type but text
 * @param formula null when the cell has none
 */
record CellValue(
        @Nullable String type, @Nullable String value, @Nullable String formula, boolean failed) {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String CALC =
            "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

    static CellValue of(Markup start) {
        String type = start.attribute(OFFICE, "value-type");
        String name =
                switch (type) {
                    case null -> "value";
                    case "date" -> "date-value";
                    case "boolean" -> "boolean-value";
                    case "string" -> "string-value";
                    default -> "value";
                };
        return new CellValue(
                type,
                start.attribute(OFFICE, name),
                start.attribute("formula"),
                "error".equals(start.attribute(CALC, "value-type")));
    }

    /** What the cell says to who looks at it. */
    Cell cell(String shown) {
        Cell held = held(shown);
        return held instanceof Cell.Number number && "percentage".equals(type)
                ? Values.percent(number.value())
                : held;
    }

    /** What it holds, however its number is shown. */
    Cell held(String shown) {
        if (failed) {
            return new Cell.Error(shown);
        }
        try {
            return switch (type) {
                case "float", "percentage", "currency" -> Values.number(new BigDecimal(stored()));
                case "date" -> new Cell.Date(LocalDate.parse(stored().substring(0, 10)));
                case "boolean" -> Values.truth("true".equals(stored()));
                case null ->
                        formula != null && shown.isBlank()
                                ? Values.uncomputed(formula.replaceFirst("^\\w+:", ""))
                                : Values.text(shown);
                default -> Values.text(shown.isEmpty() && value != null ? value : shown);
            };
        } catch (NumberFormatException | DateTimeException | IndexOutOfBoundsException e) {
            throw new BrokenFile("a value is not of its type", e);
        }
    }

    private String stored() {
        return value == null ? "" : value.strip();
    }
}
