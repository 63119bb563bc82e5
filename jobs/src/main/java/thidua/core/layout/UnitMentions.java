package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.text.VietnameseText;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;
import thidua.core.unit.Units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of units inside longer texts. What is found is a hint: several units may be meant, and only
 * together with the other places that name the unit does it decide.
 */
final class UnitMentions {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** Kinds of units as names of files write them. */
    private static final Map<String, String> KINDS =
            Map.ofEntries(
                    Map.entry("huyen", "huyen"),
                    Map.entry("h", "huyen"),
                    Map.entry("cah", "huyen"),
                    Map.entry("thanh pho", "thanh_pho"),
                    Map.entry("tp", "thanh_pho"),
                    Map.entry("catp", "thanh_pho"),
                    Map.entry("thi xa", "thi_xa"),
                    Map.entry("tx", "thi_xa"),
                    Map.entry("thi tran", "thi_tran"),
                    Map.entry("xa", "xa"),
                    Map.entry("phuong", "phuong"));

    /**
     * A kind that is said of a unit that is of another one.
     *
     * @param bearers of the name at other times that were of that kind, in order of code and time
     */
    record OtherKind(String kind, List<Unit> bearers) {}

    /** How many words the longest of the names has that begin with a word. */
    private final Map<String, Integer> longest = new HashMap<>();

    private final Map<String, Set<Unit>> byName = new HashMap<>();
    private final Map<String, Set<Unit>> byPlainName = new HashMap<>();
    private final Map<String, Set<Unit>> byBareName = new HashMap<>();

    /** Codes with a letter in them; a number in a file's name may mean anything. */
    private final Set<String> codes = new HashSet<>();

    UnitMentions(Units units) {
        for (Unit unit : units.all()) {
            if (unit.level() != Level.PROVINCE) {
                List<String> plain = words(VietnameseText.plain(unit.name()));
                List<String> bare = plain.subList(kindWords(unit, plain), plain.size());
                add(byName, String.join(" ", words(VietnameseText.key(unit.name()))), unit);
                add(byPlainName, String.join(" ", plain), unit);
                if (unit.level() == Level.REPORTER) {
                    addCode(unit);
                } else if (unit.code().chars().anyMatch(Character::isLetter)) {
                    String code = VietnameseText.plain(unit.code());
                    add(byBareName, code, unit);
                    codes.add(code);
                }
                // a single word, as in "Lâm", is met in too many names that mean something else
                if (bare.size() > 1) {
                    add(byBareName, String.join(" ", bare), unit);
                    add(byBareName, String.join("", bare), unit);
                }
            }
        }
        for (Map<String, Set<Unit>> names : List.of(byName, byPlainName, byBareName)) {
            for (String name : names.keySet()) {
                String[] words = name.split(" ", -1);
                longest.merge(words[0], words.length, Math::max);
            }
        }
    }

    /** A special reporter's code, with the number of its province or, when long enough, without. */
    private void addCode(Unit reporter) {
        List<String> code = words(reporter.code());
        add(byBareName, String.join(" ", code), reporter);
        String own = String.join(" ", code.subList(1, code.size()));
        if (own.length() > 2) {
            add(byBareName, own, reporter);
        }
    }

    private static int kindWords(Unit unit, List<String> plain) {
        List<String> kind = List.of(unit.kind().split("_"));
        return plain.size() > kind.size() && plain.subList(0, kind.size()).equals(kind)
                ? kind.size()
                : 0;
    }

    private static void add(Map<String, Set<Unit>> names, String name, Unit unit) {
        names.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(unit);
    }

    /** Units of the year that a sentence names with their kind: {@code huyện Nam Trực}. */
    Set<Unit> inSentence(String text, int year) {
        Set<Unit> found = find(words(VietnameseText.key(text)), byName, year);
        boolean unaccented = text.chars().allMatch(c -> c < 0x80);
        return found.isEmpty() && unaccented
                ? find(words(VietnameseText.plain(text)), byPlainName, year)
                : found;
    }

    /** Units of the year in a file's or sheet's name: {@code nam-truc-khen-thuong}. */
    Set<Unit> inName(String text, int year) {
        return find(words(VietnameseText.plain(text)), byBareName, year);
    }

    /**
     * A kind before the name of a unit that stands on the day, when no such unit is of that kind:
     * {@code tp-nam-dinh} where Nam Định is a ward. Empty where no kind is said, or one that fits.
     */
    Optional<OtherKind> otherKind(String text, LocalDate day) {
        List<String> words = words(VietnameseText.plain(text));
        @Nullable OtherKind first = null;
        for (int from = 1; from < words.size(); from++) {
            String kind = kindBefore(words, from);
            int most = kind.isEmpty() ? 0 : longest.getOrDefault(words.get(from), 0);
            for (int to = Math.min(words.size(), from + most); to > from; to--) {
                List<Unit> bearers = tiers(String.join(" ", words.subList(from, to)));
                if (bearers.stream().noneMatch(unit -> unit.validity().holdsOn(day))) {
                    continue;
                }
                List<Unit> alike = bearers.stream().filter(u -> u.kind().equals(kind)).toList();
                if (alike.stream().anyMatch(unit -> unit.validity().holdsOn(day))) {
                    return Optional.empty();
                }
                first = first == null ? new OtherKind(kind, alike) : first;
                break;
            }
        }
        return Optional.ofNullable(first);
    }

    private List<Unit> tiers(String bare) {
        return byBareName.getOrDefault(bare, Set.of()).stream()
                .filter(unit -> Level.TIERS.contains(unit.level()))
                .toList();
    }

    private static String kindBefore(List<String> words, int at) {
        String last = words.get(at - 1);
        String both = at < 2 ? last : words.get(at - 2) + " " + last;
        return KINDS.getOrDefault(both, KINDS.getOrDefault(last, ""));
    }

    /** A name without the codes of units in it, which may look like years. */
    String withoutCodes(String name) {
        return codes.isEmpty()
                ? name
                : WORD.matcher(name)
                        .replaceAll(
                                word ->
                                        codes.contains(VietnameseText.plain(word.group()))
                                                ? " "
                                                : Matcher.quoteReplacement(word.group()));
    }

    static List<String> words(String folded) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isSurrogate(c)) {
                return WORD.matcher(folded).results().map(MatchResult::group).toList();
            }
            if (isOfWord(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                words.add(folded.substring(start, i));
                start = -1;
            }
        }
        if (start >= 0) {
            words.add(folded.substring(start));
        }
        return words;
    }

    /** A letter, mark or number, as {@link #WORD} has it. */
    private static boolean isOfWord(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
        }
        int type = Character.getType(c);
        return type >= Character.UPPERCASE_LETTER && type <= Character.OTHER_NUMBER;
    }

    /** From left to right, at each word the longest name that begins there. */
    private Set<Unit> find(List<String> words, Map<String, Set<Unit>> names, int year) {
        Set<Unit> found = new LinkedHashSet<>();
        for (int from = 0; from < words.size(); ) {
            int most = longest.getOrDefault(words.get(from), 0);
            int next = from + 1;
            for (int to = Math.min(words.size(), from + most); to > from; to--) {
                List<Unit> named = named(words.subList(from, to), names, year);
                if (!named.isEmpty()) {
                    found.addAll(named);
                    next = to;
                    break;
                }
            }
            from = next;
        }
        return found;
    }

    private static List<Unit> named(List<String> words, Map<String, Set<Unit>> names, int year) {
        List<Unit> named = new ArrayList<>();
        for (Unit unit : names.getOrDefault(String.join(" ", words), Set.of())) {
            if (unit.validity().touches(year)) {
                named.add(unit);
            }
        }
        return named;
    }
}
