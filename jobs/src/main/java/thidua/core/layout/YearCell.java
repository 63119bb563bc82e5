package thidua.core.layout;

import thidua.core.finding.Rule;
import thidua.core.sheet.Cell;
import thidua.core.text.VietnameseText;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year: {@code 2019}, {@code năm 2019}, {@code 03/2019}, the year of a whole date, or {@code
 * 2019.0}, as programs write that take it for a measured number.
 */
final class YearCell {
    private static final Pattern YEAR =
            Pattern.compile(
                    "(?:(?:tháng )?\\d{1,2}[-/]|(?:tháng \\d{1,2} )?năm"
                            + " )?((?:19|20)\\d{2})(?:\\.0)?");

    private YearCell() {}

    /** Whether it is four digits, as it nearly always is, and begins as the pattern has it. */
    private static boolean isYear(String text) {
        return text.length() == 4
                && (text.startsWith("19") || text.startsWith("20"))
                && Digits.are(text, 2, 4);
    }

    static Parsed<Integer> read(Cell cell) {
        if (isYear(cell.shown())) {
            return new Parsed.Value<>(Integer.valueOf(cell.shown()));
        }
        String shown = VietnameseText.tidy(cell.shown()).toLowerCase(Locale.ROOT);
        Matcher matcher = YEAR.matcher(shown);
        if (matcher.matches()) {
            return new Parsed.Value<>(Integer.valueOf(matcher.group(1)));
        }
        return switch (DateCell.read(cell)) {
            case Parsed.Value(var date) -> new Parsed.Value<>(date.getYear());
            case Parsed.Unstated<?> _ -> new Parsed.Unstated<>();
            case Parsed.Refused(var rule) ->
                    new Parsed.Refused<>(rule == Rule.CELL_ERROR ? rule : Rule.NOT_A_YEAR);
        };
    }
}
