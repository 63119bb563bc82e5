package thidua.core.fact;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The day by which each table of a report year is due. What was agreed for one table of one year
 * goes before what holds for the year, that before what holds for the table, that before the rule.
 *
 * @param rule the day of the report year that holds where nothing else was agreed
 * @param exceptions by {@code 2021/awards}, {@code 2021} or {@code awards}
 */
public record DueDates(MonthDay rule, Map<String, Due> exceptions) {
    public static final DueDates DEFAULT = new DueDates(MonthDay.of(12, 15), Map.of());

    private static final Pattern EXCEPTION =
            Pattern.compile("((?:20\\d\\d)?/?(?:models|awards)?)\\s*=\\s*(\\S+)");

    public DueDates {
        exceptions = Map.copyOf(exceptions);
    }

    /**
     * A day of the report year, or any day.
     *
     * @param date null for a day of the report year
     */
    public record Due(@Nullable LocalDate date, MonthDay day) {
        LocalDate in(int year) {
            return date == null ? day.atYear(year) : date;
        }
    }

    /**
     * @param rule {@code 12-15}: month and day of the report year
     * @param exceptions {@code awards=12-31, 2021=2022-01-10, 2021/awards=2022-01-20}; blank: none
     * @throws IllegalArgumentException when one cannot be read; the message names it
     */
    public static DueDates parse(String rule, String exceptions) {
        Map<String, Due> agreed = new TreeMap<>();
        for (String text : exceptions.split(",", -1)) {
            if (!text.isBlank()) {
                Matcher exception = EXCEPTION.matcher(text.strip());
                if (!exception.matches() || !isScope(exception.group(1))) {
                    throw unreadable("due-exceptions", text.strip());
                }
                Due due = due(exception.group(2), exception.group(1), text.strip());
                if (agreed.put(exception.group(1), due) != null) {
                    throw new IllegalArgumentException(
                            "thidua.due-exceptions names " + exception.group(1) + " twice");
                }
            }
        }
        return new DueDates(monthDay(rule.strip(), "due", rule.strip()), agreed);
    }

    private static boolean isScope(String scope) {
        return scope.matches("20\\d\\d(?:/(?:models|awards))?|models|awards");
    }

    /** A whole date stands for one year only. */
    private static Due due(String text, String scope, String exception) {
        if (text.length() == "2022-01-10".length() && scope.startsWith("20")) {
            try {
                LocalDate date = LocalDate.parse(text);
                return new Due(date, MonthDay.from(date));
            } catch (DateTimeException e) {
                throw unreadable("due-exceptions", exception);
            }
        }
        return new Due(null, monthDay(text, "due-exceptions", exception));
    }

    private static MonthDay monthDay(String text, String key, String whole) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException e) {
            throw unreadable(key, whole);
        }
    }

    private static IllegalArgumentException unreadable(String key, String text) {
        String example =
                key.equals("due")
                        ? "write month and day, 12-15"
                        : "write awards=12-31, 2021=2022-01-10 or 2021/awards=2022-01-20";
        return new IllegalArgumentException(
                "thidua." + key + ": \"" + text + "\" cannot be read; " + example);
    }

    /** The last day on which a table is on time. */
    public LocalDate of(int year, FactTable table) {
        return Stream.of(year + "/" + table.id(), Integer.toString(year), table.id())
                .filter(exceptions::containsKey)
                .findFirst()
                .map(scope -> exceptions.getOrDefault(scope, new Due(null, rule)).in(year))
                .orElseGet(() -> rule.atYear(year));
    }

    /** In words that are the same for the same days, for a fingerprint. */
    @Override
    public String toString() {
        return rule + " " + new TreeMap<>(exceptions);
    }
}
