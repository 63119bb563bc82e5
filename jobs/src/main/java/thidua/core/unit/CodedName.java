package thidua.core.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A code and a name in one text that are not of one unit on the day: codes are given to other units
 * as time goes by.
 *
 * @param bearer of the code on the day
 * @param named those that the name means at that time; none when they report no more
 */
public record CodedName(String code, Unit bearer, List<Unit> named) {
    private static final Pattern CODE = Pattern.compile("(?<![\\d-])(\\d{3}|\\d{5})(?![\\d-])");

    /** Empty when the text has no code of the day, an unknown name, or both of one unit. */
    public static Optional<CodedName> clash(String text, Units units, LocalDate day, Level level) {
        List<MatchResult> codes = CODE.matcher(text).results().toList();
        if (codes.size() != 1) {
            return Optional.empty();
        }
        String code = codes.getFirst().group();
        String name = text.replace(code, " ").replaceAll("^[\\s:–().-]+|[\\s:–().-]+$", "");
        return name.isEmpty()
                ? Optional.empty()
                : units.find(code, day)
                        .flatMap(bearer -> clash(code, bearer, name, units, day, level));
    }

    private static Optional<CodedName> clash(
            String code, Unit bearer, String name, Units units, LocalDate day, Level level) {
        return switch (units.resolve(name, day, level, null)) {
            case Resolved.Known(var unit) when unit.equals(bearer) -> Optional.empty();
            case Resolved.Known(var unit) -> clash(code, bearer, List.of(unit));
            case Resolved.Ambiguous(var candidates) -> clash(code, bearer, candidates);
            case Resolved.AtAnotherTime(var unit, var _, var _) ->
                    clash(code, bearer, units.reportersFor(unit, day.getYear()));
            case Resolved.Unknown(var _) -> Optional.empty();
        };
    }

    private static Optional<CodedName> clash(String code, Unit bearer, List<Unit> named) {
        return Optional.of(new CodedName(code, bearer, named));
    }
}
