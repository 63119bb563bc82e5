package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.RecipientKind;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a cell counts, where it says so behind the number: {@code 17 mô hình}. Twelve teams in the
 * column of members are no twelve members.
 */
final class CountedNoun {
    private static final List<String> MODELS = List.of("mô hình", "điểm", "điểm mô hình");
    private static final List<String> TEAMS = List.of("tổ", "nhóm");
    private static final List<String> CLUBS = List.of("câu lạc bộ", "clb");
    private static final List<String> PEOPLE =
            List.of("thành viên", "tv", "người", "hội viên", "cá nhân");
    private static final List<String> HOUSEHOLDS = List.of("hộ", "hộ gia đình");
    private static final List<String> COLLECTIVES = List.of("tập thể");

    private static final Pattern COUNTED =
            Pattern.compile(
                    List.of(MODELS, TEAMS, CLUBS, PEOPLE, HOUSEHOLDS, COLLECTIVES).stream()
                            .flatMap(List::stream)
                            .collect(Collectors.joining("|", "(.*\\d) ?(", ")")));

    /** Nouns that plainly belong to another column. */
    private static final Map<Column, List<List<String>>> OTHERS =
            new EnumMap<>(
                    Map.of(
                            Column.SITES, List.of(TEAMS, PEOPLE, HOUSEHOLDS),
                            Column.TEAMS, List.of(MODELS, PEOPLE, HOUSEHOLDS),
                            Column.MEMBERS, List.of(MODELS, TEAMS, CLUBS, COLLECTIVES),
                            Column.COLLECTIVE, List.of(MODELS, PEOPLE, HOUSEHOLDS),
                            Column.INDIVIDUAL,
                                    List.of(MODELS, TEAMS, CLUBS, HOUSEHOLDS, COLLECTIVES),
                            Column.HOUSEHOLD, List.of(MODELS, TEAMS, CLUBS, PEOPLE, COLLECTIVES)));

    private CountedNoun() {}

    /** The number in front of a noun, as it is written; a text without one as it is. */
    static String withoutNoun(String key) {
        Matcher counted = COUNTED.matcher(key);
        return counted.matches() ? String.valueOf(counted.group(1)) : key;
    }

    /** Whether a text counts what another column asks for. */
    static boolean isOfOther(String key, Column column) {
        List<List<String>> others = OTHERS.get(column);
        if (others == null) {
            return false;
        }
        Matcher counted = COUNTED.matcher(key);
        return counted.matches()
                && others.stream()
                        .anyMatch(nouns -> nouns.contains(String.valueOf(counted.group(2))));
    }

    /** The column that counts recipients of a kind; null when nothing says which. */
    static @Nullable Column of(@Nullable RecipientKind kind) {
        return switch (kind) {
            case COLLECTIVE -> Column.COLLECTIVE;
            case INDIVIDUAL -> Column.INDIVIDUAL;
            case HOUSEHOLD -> Column.HOUSEHOLD;
            case null -> null;
        };
    }
}
