package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The first day in a text that {@link DateCell#DAY_FIRST} finds, found without a pattern: at each
 * place there is only one way to read one.
 *
 * @param start where it begins, with the word before it
 */
record DayFirst(int start, Parsed<LocalDate> day) {
    private static final String DAY = "ngày ";

    /**
     * The first one.
     *
     * @param text in small letters
     */
    static @Nullable DayFirst in(String text) {
        for (int start = 0; start < text.length(); start++) {
            char c = text.charAt(start);
            if (c == 'n' || (c >= '0' && c <= '9')) {
                DayFirst found = at(text, start);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable DayFirst at(String text, int start) {
        int day = text.startsWith(DAY, start) ? start + DAY.length() : start;
        int dayEnd = day + digits(text, day, 2);
        int month = dayEnd == day ? -1 : behind(text, dayEnd, "tháng");
        int monthEnd = month < 0 ? -1 : month + digits(text, month, 2);
        int year = month < 0 || monthEnd == month ? -1 : behind(text, monthEnd, "năm");
        return year < 0 || digits(text, year, 4) < 4
                ? null
                : new DayFirst(
                        start,
                        DateCell.day(
                                Digits.number(text, year, year + 4),
                                Digits.number(text, month, monthEnd),
                                Digits.number(text, day, dayEnd)));
    }

    private static int digits(String text, int from, int most) {
        int end = from;
        while (end < Math.min(from + most, text.length()) && Digits.are(text, end, end + 1)) {
            end++;
        }
        return end - from;
    }

    /**
     * The place behind a sign or word that parts two numbers, and blanks; -1 where there is none.
     */
    private static int behind(String text, int at, String word) {
        int from = isBlank(text, at) ? at + 1 : at;
        if (from >= text.length()) {
            return -1;
        }
        boolean sign = "-/.".indexOf(text.charAt(from)) >= 0;
        if (!sign && !text.startsWith(word, from)) {
            return -1;
        }
        int end = from + (sign ? 1 : word.length());
        return isBlank(text, end) ? end + 1 : end;
    }

    private static boolean isBlank(String text, int at) {
        return at < text.length() && text.charAt(at) == ' ';
    }
}
