package thidua.core.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A point at which a series stops meaning what it meant: a row of {@code breaks.csv}. It lies
 * between the year before {@code firstYear} and {@code firstYear} itself.
 *
 * @param id kebab-case
 * @param indicators which series it touches: ids, or beginnings of ids with {@code *} behind them
 * @param firstYear the first report year that is counted the new way
 * @param noteVi why, as a part of a sentence; likewise {@code noteEn}
 */
public record Break(
        String id,
        List<String> indicators,
        int firstYear,
        Kind kind,
        String noteVi,
        String noteEn) {

    public Break {
        indicators = List.copyOf(indicators);
    }

    /** What happened; the id is the machine reason of a comparison across it. */
    public enum Kind {
        /** What is counted, or who may be, was defined anew. */
        DEFINITION_CHANGED(false),
        /** A form of award began or is no longer given. */
        FORM_CHANGED(false),
        /** Other things are counted: kinds, sites, teams and members are never compared. */
        COUNTING_UNIT_DIFFERS(true),
        /** The report years are not equally long. */
        PERIOD_DIFFERS(true);

        private final boolean forbids;

        Kind(boolean forbids) {
            this.forbids = forbids;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether not even the difference of the two years means anything. */
        boolean forbids() {
            return forbids;
        }

        /**
         * @throws IllegalArgumentException when there is no such kind
         */
        public static Kind of(String id) {
            return Arrays.stream(values())
                    .filter(kind -> kind.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(id));
        }
    }

    /** Whether a pattern of {@code breaks.csv} means an indicator. */
    public static boolean matches(String pattern, String indicator) {
        return pattern.endsWith("*")
                ? indicator.startsWith(pattern.substring(0, pattern.length() - 1))
                : indicator.equals(pattern);
    }

    boolean touches(String indicator) {
        return indicators.stream().anyMatch(pattern -> matches(pattern, indicator));
    }

    boolean liesBetween(int before, int after) {
        return before < firstYear && firstYear <= after;
    }

    public String note(boolean english) {
        return english ? noteEn : noteVi;
    }
}
