package thidua.core.unit;

import thidua.core.text.VietnameseText;

import java.util.HashMap;
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
 * @param keyApart the key with its accents apart
 * @param bareApart the bare name with its accents apart
 */
record UnitName(
        Unit unit, String key, String bare, String acronym, String keyApart, String bareApart) {

    /** A folded text that is compared with every name: what it takes to do so, found out once. */
    static final class Wanted {
        private final String key;
        private final String apart;
        private final String joined;
        private final Map<String, Optional<String>> bare = new HashMap<>();
        private final Map<String, String> bareApart = new HashMap<>();

        Wanted(String key) {
            this.key = key;
            this.apart = VietnameseText.apart(key);
            this.joined = key.replaceAll("[. ]", "");
        }

        String key() {
            return key;
        }

        private Optional<String> bare(String kind) {
            return bare.computeIfAbsent(kind, k -> UnitName.bare(k, key));
        }

        private Optional<String> bareApart(String kind) {
            return bare(kind)
                    .map(b -> bareApart.computeIfAbsent(kind, _ -> VietnameseText.apart(b)));
        }
    }

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
        return new UnitName(
                unit,
                key,
                bare,
                acronym(unit.kind(), bare),
                VietnameseText.apart(key),
                VietnameseText.apart(bare));
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
    boolean hasKey(Wanted wanted) {
        return key.equals(wanted.key);
    }

    /** The name without its kind, with the kind abbreviated, or the acronym of a city. */
    boolean isShortened(Wanted wanted) {
        return bare.equals(wanted.key)
                || wanted.bare(unit.kind()).filter(bare::equals).isPresent()
                || acronym.equals(wanted.joined);
    }

    /** As typed without some or all accents, or without blanks: {@code huyen-NamTruc}. */
    boolean isTypedPoorly(Wanted wanted) {
        return VietnameseText.isPartOf(wanted.apart, bareApart)
                || VietnameseText.isPartOf(wanted.apart, keyApart)
                || wanted.bareApart(unit.kind())
                        .filter(rest -> VietnameseText.isPartOf(rest, bareApart))
                        .isPresent();
    }
}
