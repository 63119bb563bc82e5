package thidua.core.unit;

import thidua.core.text.VietnameseText;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of special reporters, which are taken whole: what is a body before the name of a unit, or
 * the end of one, may be a part of theirs ({@code Sở Văn hóa, Thể thao và Du lịch}).
 */
record SpecialNames(List<Unit> all) {
    private static final Pattern OF_PROVINCE = Pattern.compile("[\\s,–-]+(?:tỉnh|tinh) [^,]+$");

    SpecialNames {
        all = all.stream().filter(unit -> unit.level() == Level.REPORTER).toList();
    }

    /**
     * The one that a text names by its name or code; one of another time when none is of the day.
     */
    Optional<Resolved> resolve(String written, LocalDate day, Level level) {
        if (all.isEmpty() || level == Level.PROVINCE) {
            return Optional.empty();
        }
        List<Unit> named = all.stream().filter(unit -> isNamed(unit, written)).toList();
        Optional<Unit> standing =
                named.stream().filter(unit -> unit.validity().holdsOn(day)).findFirst();
        return standing.<Resolved>map(Resolved.Known::new)
                .or(
                        () ->
                                named.stream()
                                        .findFirst()
                                        .map(
                                                unit ->
                                                        new Resolved.AtAnotherTime(
                                                                unit, List.of(), List.of())));
    }

    private static boolean isNamed(Unit unit, String written) {
        String key = VietnameseText.key(written.replace('_', ' '));
        String whole = words(key);
        String alone = words(OF_PROVINCE.matcher(key).replaceFirst(""));
        String name = words(VietnameseText.key(unit.name()));
        return key.equals(unit.code())
                || whole.equals(name)
                || alone.equals(name)
                || isTypedPoorly(whole, name)
                || isTypedPoorly(alone, name);
    }

    private static String words(String key) {
        return key.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
    }

    /** As the names of units are: without some or all accents, or without blanks. */
    private static boolean isTypedPoorly(String written, String name) {
        return VietnameseText.isPartOf(VietnameseText.apart(written), VietnameseText.apart(name));
    }
}
