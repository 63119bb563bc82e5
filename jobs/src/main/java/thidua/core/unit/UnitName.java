package thidua.core.unit;

import thidua.core.text.VietnameseText;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of a unit, folded once in each way in which texts may meet it.
 *
 * @param key {@code huyện nam trực}
 * @param bare without its kind, {@code nam trực}
 * @param acronym of a city, {@code tpnđ}; empty for others
 */
record UnitName(Unit unit, String key, String bare, String acronym) {

    /** How a kind is written and abbreviated, before a folded name. */
    private static final Map<String, Pattern> KINDS =
            Map.of(
                    "tinh", prefix("tỉnh|tinh|t"),
                    "thanh_pho", prefix("thành phố|thanh pho|tp|t\\.p"),
                    "huyen", prefix("huyện|huyen|h"),
                    "phuong", prefix("phường|phuong|p"),
                    "xa", prefix("xã|xa|x"),
                    "thi_tran", prefix("thị trấn|thi tran|tt|t\\.t"));

    private static Pattern prefix(String words) {
        return Pattern.compile("(?:" + words + ")[. ]+(.+)");
    }

    static UnitName of(Unit unit) {
        String key = VietnameseText.key(unit.name());
        String bare = bare(unit.kind(), key).orElse(key);
        return new UnitName(unit, key, bare, acronym(unit.kind(), bare));
    }

    /** What follows the word of a kind, if the folded text begins with one. */
    private static Optional<String> bare(String kind, String key) {
        Pattern prefix = KINDS.get(kind);
        Matcher matcher = prefix == null ? null : prefix.matcher(key);
        return matcher != null && matcher.matches()
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }

    /** Cities are written {@code TPNĐ}; for other kinds initials are nobody's habit. */
    private static String acronym(String kind, String bare) {
        return kind.equals("thanh_pho")
                ? Pattern.compile(" ")
                        .splitAsStream(bare)
                        .map(word -> word.substring(0, 1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("", "tp", ""))
                : "";
    }

    /** A folded text without the word of any kind before it. */
    static String withoutKind(String key) {
        return KINDS.keySet().stream()
                .sorted()
                .flatMap(kind -> bare(kind, key).stream())
                .findFirst()
                .orElse(key);
    }

    /** As the folded text of {@link VietnameseText#key}. */
    boolean hasKey(String wanted) {
        return key.equals(wanted);
    }

    /** The name without its kind, with the kind abbreviated, or the acronym of a city. */
    boolean isShortened(String wanted) {
        return bare.equals(wanted)
                || bare(unit.kind(), wanted).filter(bare::equals).isPresent()
                || acronym.equals(wanted.replaceAll("[. ]", ""));
    }

    /** As typed without some or all accents, or without blanks: {@code huyen-NamTruc}. */
    boolean isTypedPoorly(String wanted) {
        return VietnameseText.isLessAccented(wanted, bare)
                || VietnameseText.isLessAccented(wanted, key)
                || bare(unit.kind(), wanted)
                        .filter(rest -> VietnameseText.isLessAccented(rest, bare))
                        .isPresent();
    }
}
