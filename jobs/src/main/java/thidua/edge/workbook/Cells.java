package thidua.edge.workbook;

import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

import thidua.core.sheet.Cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A cell of the library as a cell of ours. */
final class Cells {
    private static final Set<String> ERRORS =
            Set.of("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!");

    /** What stands in quotes, in brackets or behind a backslash in a number format. */
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");

    /** The last day that a spreadsheet can write, as the number of days since its first. */
    private static final int LAST_SERIAL = 2_958_465;

    private static final LocalDate FIRST_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);

    private Cells() {}

    static Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell cell, boolean date1904) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Cell.BLANK;
        }
        if (cell.getType() == CellType.ERROR) {
            return new Cell.Error(String.valueOf(cell.getRawValue()));
        }
        return switch (cell.getValue()) {
            case BigDecimal number -> number(number, cell, date1904);
            case Boolean truth -> new Cell.Text(truth ? "TRUE" : "FALSE");
            case String text -> text(text);
            case null -> withoutValue(cell);
            case Object other -> text(other.toString());
        };
    }

    private static Cell text(String text) {
        if (text.isBlank()) {
            return Cell.BLANK;
        }
        return ERRORS.contains(text) ? new Cell.Error(text) : new Cell.Text(text);
    }

    /** A formula that was never computed has no value; what it would say is unknown, not blank. */
    private static Cell withoutValue(org.dhatim.fastexcel.reader.Cell cell) {
        return cell.getType() == CellType.FORMULA
                ? new Cell.Error("=" + cell.getFormula())
                : Cell.BLANK;
    }

    private static Cell number(
            BigDecimal number, org.dhatim.fastexcel.reader.Cell cell, boolean date1904) {
        int day = number.intValue();
        boolean inRange = number.signum() > 0 && day > 0 && day <= LAST_SERIAL;
        if (inRange && isDate(cell.getDataFormatId(), cell.getDataFormatString())) {
            return new Cell.Date((date1904 ? FIRST_1904 : FIRST_1900).plusDays(day));
        }
        return new Cell.Number(number);
    }

    /** Formats 14 to 17, 22, 27 to 36 and 50 to 58 are dates without saying so in the file. */
    private static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (id != null
                && ((id >= 14 && id <= 17)
                        || id == 22
                        || (id >= 27 && id <= 36)
                        || (id >= 50 && id <= 58))) {
            return true;
        }
        if (format == null) {
            return false;
        }
        String bare = LITERALS.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        return !bare.contains("general") && (bare.contains("d") || bare.contains("y"));
    }
}
