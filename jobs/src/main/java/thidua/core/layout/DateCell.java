package thidua.core.layout;

import thidua.core.finding.Rule;
import thidua.core.sheet.Cell;
import thidua.core.text.VietnameseText;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people write it: {@code 05/02/2022}, {@code 16-1-2024}, {@code 2022-02-05}, {@code ngày
 * 05 tháng 02 năm 2022}. The day comes before the month, as everywhere in Vietnam; a year has four
 * digits.
 */
final class DateCell {
    private static final String END = "(?:[ T]0{1,2}:00(?::00(?:\\.0+)?)?)?";

    /** A day somewhere in a text; for number and date in one cell. */
    static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?:ngày )?(\\d{1,2}) ?(?:[-/.]|tháng) ?(\\d{1,2}) ?(?:[-/.]|năm) ?(\\d{4})"
                            + END);

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})" + END);

    /** From 1982 to 2064: no other number in a column of dates is so large. */
    private static final Pattern SERIAL = Pattern.compile("[3-5]\\d{4}");

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private DateCell() {}

    static Parsed<LocalDate> read(Cell cell) {
        return switch (cell) {
            case Cell.Blank _ -> new Parsed.Unstated<>();
            case Cell.Date date -> new Parsed.Value<>(date.value());
            case Cell.Error _ -> new Parsed.Refused<>(Rule.CELL_ERROR);
            case Cell.Number number -> serial(number.shown());
            case Cell.Text text -> words(text.shown());
        };
    }

    private static Parsed<LocalDate> words(String written) {
        int first = Digits.count(written, 0);
        int second = first == 0 ? 0 : Digits.count(written, first + 1);
        int third = second == 0 ? 0 : Digits.count(written, first + second + 2);
        boolean three = third > 0 && first + second + third + 2 == written.length();
        if (three
                && first <= 2
                && second <= 2
                && third == 4
                && isParted(written, first, second, ".")) {
            return day(written, first + second + 2, first + 1, 0);
        }
        if (three
                && first == 4
                && second <= 2
                && third <= 2
                && isParted(written, first, second, "")) {
            return day(written, 0, first + 1, first + second + 2);
        }
        String text = VietnameseText.tidy(written).toLowerCase(Locale.ROOT);
        if (text.isEmpty() || text.equals("-")) {
            return new Parsed.Unstated<>();
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst, 3, 1);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches() ? day(yearFirst, 1, 3) : serial(text);
    }

    /** Whether hyphen or slash, or another sign that is allowed, stand behind two numbers. */
    private static boolean isParted(String text, int first, int second, String other) {
        String signs = "-/" + other;
        return signs.indexOf(text.charAt(first)) >= 0
                && signs.indexOf(text.charAt(first + 1 + second)) >= 0;
    }

    private static Parsed<LocalDate> day(String text, int year, int month, int day) {
        return day(number(text, year), number(text, month), number(text, day));
    }

    private static int number(String text, int from) {
        return Digits.number(text, from, from + Digits.count(text, from));
    }

    /** A date that lost its format is left as the number of days since the end of 1899. */
    private static Parsed<LocalDate> serial(String text) {
        return SERIAL.matcher(text).matches()
                ? new Parsed.Value<>(SERIAL_ZERO.plusDays(Integer.parseInt(text)))
                : new Parsed.Refused<>(Rule.NOT_A_DATE);
    }

    private static Parsed<LocalDate> day(MatchResult match, int year, int day) {
        return day(
                Integer.parseInt(match.group(year)),
                Integer.parseInt(match.group(2)),
                Integer.parseInt(match.group(day)));
    }

    static Parsed<LocalDate> day(int year, int month, int day) {
        try {
            return new Parsed.Value<>(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return new Parsed.Refused<>(Rule.NOT_A_DATE);
        }
    }
}
