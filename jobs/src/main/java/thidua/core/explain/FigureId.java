package thidua.core.explain;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name by which a figure is asked for: {@code models-new.2021.36}, {@code
 * models-new.2024.356~2024-08-31@2025-01-15}.
 *
 * @param unitsOf the day whose units it is recast to; null as reported
 * @param asOf the day as of which it is meant; null for today
 */
public record FigureId(
        String indicator,
        int year,
        String unit,
        @Nullable LocalDate unitsOf,
        @Nullable LocalDate asOf) {
    private static final Pattern WRITTEN =
            Pattern.compile("([^.~@\\s]+)\\.(\\d{4})\\.([^.~@\\s]+)(?:~([\\d-]+))?(?:@([\\d-]+))?");

    /** Empty when the text names nothing in this way. */
    public static Optional<FigureId> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new FigureId(
                            matcher.group(1),
                            Integer.parseInt(matcher.group(2)),
                            matcher.group(3),
                            day(matcher.group(4)),
                            day(matcher.group(5))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    public FigureId of(String otherIndicator) {
        return new FigureId(otherIndicator, year, unit, unitsOf, asOf);
    }

    public FigureId in(int otherYear) {
        return new FigureId(indicator, otherYear, unit, unitsOf, asOf);
    }

    public FigureId about(String otherUnit) {
        return new FigureId(indicator, year, otherUnit, unitsOf, asOf);
    }

    /** The same as known today. */
    public FigureId undated() {
        return new FigureId(indicator, year, unit, unitsOf, null);
    }

    @Override
    public String toString() {
        return indicator
                + "."
                + year
                + "."
                + unit
                + (unitsOf == null ? "" : "~" + unitsOf)
                + (asOf == null ? "" : "@" + asOf);
    }
}
