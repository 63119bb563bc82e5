package thidua.core.layout;

import thidua.core.text.VietnameseText;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that head the columns of some layouts, folded and indexed once. */
final class HeaderWords {
    static final Set<String> NUMBER =
            Set.of("so", "so hieu", "so ky hieu", "ky hieu", "so qd", "so van ban");
    static final Set<String> DAY =
            Set.of("ngay", "ngay thang", "ngay ky", "ngay thang nam", "ngay ban hanh");

    /** Those of all layouts that are read. */
    static final HeaderWords ALL = new HeaderWords(Layouts.ALL);

    private final List<Layout> layouts;
    private final Map<Layout, Map<String, Column>> words = new HashMap<>();
    private final Set<String> all = new HashSet<>();

    /** How many letters the longest of them has. */
    private final int longest;

    /** All header words and their ends, for the lowest text of a column may be no more. */
    private final Set<String> last = new HashSet<>();

    /** All header words and their beginnings, by whole words. */
    private final Set<String> first = new HashSet<>();

    private final boolean numbers;

    HeaderWords(List<Layout> layouts) {
        this.layouts = List.copyOf(layouts);
        for (Layout layout : layouts) {
            Map<String, Column> own = new HashMap<>();
            for (Column column : layout.columns()) {
                layout.words(column).forEach(word -> own.put(VietnameseText.plain(word), column));
            }
            words.put(layout, own);
            all.addAll(own.keySet());
        }
        longest = all.stream().mapToInt(String::length).max().orElse(0);
        last.addAll(NUMBER);
        last.addAll(DAY);
        numbers = all.stream().anyMatch(word -> Digits.are(word, 0, word.length()));
        first.addAll(all);
        for (String word : all) {
            for (int at = word.indexOf(' '); at >= 0; at = word.indexOf(' ', at + 1)) {
                first.add(word.substring(0, at));
            }
            for (int at = 0; at >= 0; at = word.indexOf(' ', at + 1)) {
                last.add(word.substring(at).strip());
            }
        }
    }

    List<Layout> layouts() {
        return layouts;
    }

    /** What a layout's columns are by their words. */
    Map<String, Column> of(Layout layout) {
        return words.getOrDefault(layout, Map.of());
    }

    /** How many letters a header word may have. */
    int longest() {
        return longest;
    }

    /** Whether a folded text is a header word of any layout. */
    boolean has(String folded) {
        return all.contains(folded);
    }

    /** Whether a folded text is a header word of any layout, or one goes on behind it. */
    boolean hasBeginning(String folded) {
        return first.contains(folded);
    }

    /** Whether a number is a header word. */
    boolean hasNumbers() {
        return numbers;
    }

    /** Whether a folded text is the end of one. */
    boolean hasEnd(String folded) {
        return last.contains(folded);
    }
}
