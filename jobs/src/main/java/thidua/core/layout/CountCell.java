package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.finding.Rule;
import thidua.core.sheet.Cell;
import thidua.core.text.VietnameseText;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How many, as people write it: {@code 12}, {@code 05}, {@code 1.234}; {@code 0}, {@code -}, {@code
 * không} are zero. {@code 1,234} may be a thousand or one and a bit, so it is refused.
 */
final class CountCell {
    private static final Set<String> ZERO = Set.of("-", "không", "không có", "ko");
    private static final Pattern NOT_YET =
            Pattern.compile(
                    "[.…]+|đang (cập nhật|tổng hợp|rà soát).*|chưa (có số liệu|cập nhật).*");
    private static final Pattern DOTS = Pattern.compile("[.…]+");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,9}");
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(\\.\\d{3})+|\\d{1,3}( \\d{3})+");

    private static final Pattern UNCLEAR = Pattern.compile("\\d{1,3}(,\\d{3})+");
    private static final Pattern FRACTION = Pattern.compile("\\d+[.,]\\d+");
    private static final Pattern NEGATIVE = Pattern.compile("- ?\\d.*");

    /** So many digits are a number; {@link #PLAIN} has as many. */
    private static final int MOST_DIGITS = 9;

    /** More than the province has people: a slip of the keyboard. */
    static final BigDecimal MOST = BigDecimal.valueOf(5_000_000);

    private CountCell() {}

    static Parsed<Integer> read(Cell cell) {
        return switch (cell) {
            case Cell.Blank _ -> new Parsed.Unstated<>();
            case Cell.Number number -> whole(number.value());
            case Cell.Error _ -> new Parsed.Refused<>(Rule.CELL_ERROR);
            case Cell.Date _ -> new Parsed.Refused<>(Rule.NOT_A_NUMBER);
            case Cell.Text text -> text.isBlank() ? new Parsed.Unstated<>() : words(text.shown());
        };
    }

    /**
     * The same in a column whose count is known to be of something.
     *
     * @param column null when nothing says what is counted
     */
    static Parsed<Integer> read(Cell cell, @Nullable Column column) {
        return column != null
                        && cell instanceof Cell.Text text
                        && hasNoun(text.shown())
                        && CountedNoun.isOfOther(VietnameseText.key(text.shown()), column)
                ? new Parsed.Refused<>(Rule.COUNTS_SOMETHING_ELSE)
                : read(cell);
    }

    /** Whether anything but a number may be said; most cells hold digits alone. */
    private static boolean hasNoun(String written) {
        int digits = Digits.count(written, 0);
        return digits < written.length();
    }

    private static Parsed<Integer> words(String written) {
        int digits = Digits.count(written, 0);
        if (digits > 0 && digits == written.length() && digits <= MOST_DIGITS) {
            return whole(Digits.number(written, 0, digits));
        }
        if (digits > 0 && digits <= 3 && isGrouped(written, digits)) {
            return whole(Integer.parseInt(written.replace(".", "")));
        }
        String tidy = VietnameseText.tidy(written).replace('\u2212', '-').replace('\u2013', '-');
        String text = DOTS.matcher(tidy).matches() ? tidy : VietnameseText.key(tidy);
        if (ZERO.contains(text)) {
            return new Parsed.Value<>(0);
        }
        if (NOT_YET.matcher(text).matches()) {
            return new Parsed.Refused<>(Rule.NOT_YET_STATED);
        }
        return number(CountedNoun.withoutNoun(text));
    }

    private static Parsed<Integer> number(String text) {
        if (PLAIN.matcher(text).matches() || GROUPED.matcher(text).matches()) {
            return whole(new BigDecimal(text.replace(".", "").replace(" ", "")));
        }
        return new Parsed.Refused<>(wrong(text));
    }

    private static Rule wrong(String text) {
        if (UNCLEAR.matcher(text).matches()) {
            return Rule.UNCLEAR_NUMBER;
        }
        if (FRACTION.matcher(text).matches()) {
            return Rule.NOT_WHOLE;
        }
        return NEGATIVE.matcher(text).matches() ? Rule.NEGATIVE_COUNT : Rule.NOT_A_NUMBER;
    }

    /** Whether dots and three digits each follow the first ones, up to a number of nine. */
    private static boolean isGrouped(String text, int first) {
        int groups = (text.length() - first) / 4;
        if (first + 4 * groups != text.length() || groups == 0 || groups > 2) {
            return false;
        }
        for (int at = first; at < text.length(); at += 4) {
            if (text.charAt(at) != '.' || !Digits.are(text, at + 1, at + 4)) {
                return false;
            }
        }
        return true;
    }

    private static Parsed<Integer> whole(int number) {
        return number > MOST.intValueExact()
                ? new Parsed.Refused<>(Rule.ABSURD_COUNT)
                : new Parsed.Value<>(number);
    }

    private static Parsed<Integer> whole(BigDecimal number) {
        if (number.signum() < 0) {
            return new Parsed.Refused<>(Rule.NEGATIVE_COUNT);
        }
        if (number.stripTrailingZeros().scale() > 0) {
            return new Parsed.Refused<>(Rule.NOT_WHOLE);
        }
        return number.compareTo(MOST) > 0
                ? new Parsed.Refused<>(Rule.ABSURD_COUNT)
                : new Parsed.Value<>(number.intValueExact());
    }
}
