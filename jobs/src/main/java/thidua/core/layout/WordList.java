package thidua.core.layout;

import thidua.core.text.VietnameseText;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ways in which people write the members of a list. Case, place of the tone mark and blanks do
 * not matter; a word without its accents is understood where only one member can be meant.
 */
final class WordList<T> {
    /** A member and its spellings, the proper one first. */
    record Entry<T>(T meaning, List<String> spellings) {}

    private final List<Entry<T>> entries;
    private final Map<String, T> byKey = new HashMap<>();
    private final Map<String, T> byPlain = new HashMap<>();
    private final Map<T, String> proper = new HashMap<>();
    private final String allProper;

    /** What the spellings mean as they stand, and in small letters or capitals: most cells do. */
    private final Map<String, Optional<T>> asWritten = new HashMap<>();

    WordList(List<Entry<T>> entries) {
        this.entries = entries;
        this.allProper =
                entries.stream().map(e -> e.spellings.getFirst()).collect(Collectors.joining(", "));
        Set<String> unclear = new HashSet<>();
        for (Entry<T> entry : entries) {
            proper.putIfAbsent(entry.meaning, entry.spellings.getFirst());
            for (String spelling : entry.spellings) {
                byKey.put(VietnameseText.key(spelling), entry.meaning);
                String plain = VietnameseText.plain(spelling);
                T before = byPlain.put(plain, entry.meaning);
                if (plain.isEmpty() || (before != null && !before.equals(entry.meaning))) {
                    // a mark like ✓ has no letters, and neither has any other
                    unclear.add(plain);
                }
            }
        }
        unclear.forEach(byPlain::remove);
        for (Entry<T> entry : entries) {
            for (String spelling : entry.spellings) {
                asWritten.put(spelling, look(spelling));
                String small = spelling.toLowerCase(Locale.ROOT);
                asWritten.put(small, look(small));
                String capitals = spelling.toUpperCase(Locale.ROOT);
                asWritten.put(capitals, look(capitals));
                String sentence = capitals.substring(0, 1) + small.substring(1);
                asWritten.put(sentence, look(sentence));
            }
        }
    }

    static <T> Entry<T> entry(T meaning, String... spellings) {
        return new Entry<>(meaning, List.of(spellings));
    }

    /** Only a text without any accent is compared without them. */
    Optional<T> find(String text) {
        Optional<T> found = asWritten.get(text);
        return found == null ? look(text) : found;
    }

    private Optional<T> look(String text) {
        String key = VietnameseText.key(text);
        T found = byKey.get(key);
        if (found == null && key.chars().allMatch(c -> c < 0x80)) {
            found = byPlain.get(VietnameseText.plain(text));
        }
        return Optional.ofNullable(found);
    }

    /** The proper spellings, for messages: {@code tập thể, cá nhân, hộ gia đình}. */
    String proper() {
        return allProper;
    }

    /** The proper spelling of a member. */
    String proper(T meaning) {
        return proper.getOrDefault(meaning, "");
    }

    List<Entry<T>> entries() {
        return entries;
    }
}
