package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.text.VietnameseText;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of a document, alone or with its date in one cell: {@code 441/TB - V05 ngày
 * 28/4/2021}.
 *
 * @param number as comparable text: no blanks, capitals, plain hyphens, no "Số" before it
 * @param date null when the cell has none
 */
public record NumberAndDate(String number, @Nullable LocalDate date) {
    private static final NumberAndDate UNSTATED = new NumberAndDate("", null);
    private static final Pattern BEFORE =
            Pattern.compile("^(?:quyết định|qđ|thông báo|tb|văn bản)? ?(?:số)? ?:? ?(?=\\d)");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern LAST_SIGNS = Pattern.compile("[ ,;(]+$");

    public static NumberAndDate read(String written) {
        if (written.isEmpty()) {
            return UNSTATED;
        }
        String text = withPlainDashes(VietnameseText.tidy(written).toLowerCase(Locale.ROOT));
        if (!mayHoldDate(text)) {
            return new NumberAndDate(canonical(text), null);
        }
        DayFirst date = DayFirst.in(text);
        if (date != null && date.day() instanceof Parsed.Value(var day)) {
            return new NumberAndDate(canonical(text.substring(0, date.start())), day);
        }
        return new NumberAndDate(canonical(text), null);
    }

    private static String withPlainDashes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u2010' && c <= '\u2212') {
                return DASHES.matcher(text).replaceAll("-");
            }
        }
        return text;
    }

    /** Whether four digits stand where a date has its year: behind a sign, or the word for year. */
    private static boolean mayHoldDate(String text) {
        for (int i = 1; i + 4 <= text.length(); i++) {
            if (Digits.are(text, i, i + 4)) {
                char before = text.charAt(i - 1);
                char sign = before == ' ' && i > 1 ? text.charAt(i - 2) : before;
                if ("-/.m".indexOf(sign) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String canonical(String text) {
        boolean begins = !text.isEmpty() && Digits.are(text, 0, 1);
        String number = begins ? text : BEFORE.matcher(text).replaceFirst("");
        boolean signs =
                !number.isEmpty() && " ,;(".indexOf(number.charAt(number.length() - 1)) >= 0;
        String bare = signs ? LAST_SIGNS.matcher(number).replaceAll("") : number;
        return bare.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
