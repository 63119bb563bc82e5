package thidua.core.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * When decisions for a report year are signed. The conference is in January, so the window ends in
 * the year after.
 *
 * @param from first day, in the report year
 * @param until last day, in the year after
 */
public record SigningWindow(MonthDay from, MonthDay until) {
    public static final SigningWindow DEFAULT =
            new SigningWindow(MonthDay.of(1, 1), MonthDay.of(3, 31));

    /**
     * @param from {@code 01-01}: month and day
     * @throws IllegalArgumentException when one is no day of a year
     */
    public static SigningWindow parse(String from, String until) {
        return new SigningWindow(day(from), day(until));
    }

    private static MonthDay day(String text) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no month and day; write 03-31 for the last of March", e);
        }
    }

    LocalDate firstDay(int year) {
        return from.atYear(year);
    }

    LocalDate lastDay(int year) {
        return until.atYear(year + 1);
    }
}
