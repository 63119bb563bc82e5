package thidua.edge.workbook;

import org.jspecify.annotations.Nullable;

import thidua.core.sheet.Cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a cell says, told the same way in every format. */
public final class Values {
    private static final Set<String> ERRORS =
            Set.of("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!");

    /** What stands in quotes, in brackets or behind a backslash in a number format. */
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");

    /** Behind them, a share has what computing with halves and tenths leaves. */
    private static final int SHARE_DECIMALS = 10;

    /** The last day that a spreadsheet can write, as the number of days since its first. */
    private static final int LAST_SERIAL = 2_958_465;

    private static final LocalDate FIRST_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);

    private Values() {}

    public static Cell text(String text) {
        if (text.isBlank()) {
            return Cell.BLANK;
        }
        return ERRORS.contains(text) ? new Cell.Error(text) : new Cell.Text(text);
    }

    public static Cell truth(boolean truth) {
        return new Cell.Text(truth ? "TRUE" : "FALSE");
    }

    /** A formula that was never computed has no value; what it would say is unknown, not blank. */
    public static Cell uncomputed(@Nullable String formula) {
        String bare = formula == null ? "" : formula;
        return new Cell.Error(bare.startsWith("=") ? bare : "=" + bare);
    }

    /** A number without the zeros that its format of storing added. */
    public static Cell number(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        if (bare.scale() < -400 || bare.scale() > 400) {
            return new Cell.Error(number.toString());
        }
        return new Cell.Number(
                bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare);
    }

    /** A stored number that is shown as a share of a hundred: 1 says {@code 100%}, and no 1. */
    public static Cell percent(BigDecimal number) {
        BigDecimal hundreds = number.movePointRight(2);
        BigDecimal rounded =
                hundreds.scale() > SHARE_DECIMALS
                        ? hundreds.setScale(SHARE_DECIMALS, RoundingMode.HALF_UP)
                        : hundreds;
        Cell cell = number(rounded);
        return cell instanceof Cell.Number ? new Cell.Text(cell.shown() + "%") : cell;
    }

    /** Whether a number format shows a share of a hundred; 9 and 10 do so without saying it. */
    public static boolean isPercent(@Nullable Integer id, @Nullable String format) {
        if (format == null) {
            return id != null && (id == 9 || id == 10);
        }
        return format.indexOf('%') >= 0 && LITERALS.matcher(format).replaceAll("").contains("%");
    }

    /** A stored number, which its format may call a day. */
    public static Cell number(BigDecimal number, boolean isDate, boolean date1904) {
        if (isDate
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(LAST_SERIAL)) <= 0
                && number.intValue() > 0) {
            return new Cell.Date((date1904 ? FIRST_1904 : FIRST_1900).plusDays(number.intValue()));
        }
        return number(number);
    }

    /**
     * Whether a number format shows a day. Formats 14 to 17, 22, 27 to 36 and 50 to 58 do so
     * without saying it in the file.
     */
    public static boolean isDate(@Nullable Integer id, @Nullable String format) {
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
