package thidua.core.layout;

import thidua.core.fact.AwardForm;
import thidua.core.reference.AwardForms;
import thidua.core.text.VietnameseText;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Names of forms of award in sentences, such as titles and sections. */
final class FormSentences {
    /** Shorter names are abbreviations, which in a sentence may mean something else. */
    private static final int SHORTEST = 8;

    private static final BitSet NONE = new BitSet();

    private static final Pattern SIGNS = Pattern.compile("[,;:()+-]");

    /** A second body that gives the same: {@code Bằng khen của Bộ Công an và UBND tỉnh}. */
    private static final Pattern AND_OTHERS =
            Pattern.compile(
                    "(?:,| và | hoặc | cùng |[/&+])(?:của )?(?:chủ tịch |ct |bộ trưởng )?"
                            + "(?:ubnd tỉnh|ủy ban nhân dân tỉnh|bộ công an|bộ ca|bca|thủ tướng"
                            + "|chính phủ)(?![\\p{L}\\p{M}]).*"
                            + "|(?: và | hoặc | cùng |[/&+])(?:của )?(?:chủ tịch |ct |giám đốc |gđ "
                            + "|trưởng )?(?:ubnd|ủy ban nhân dân|công an (?:tỉnh|huyện|thành phố)"
                            + "|ca (?:tỉnh|huyện|tp))(?![\\p{L}\\p{M}]).*");

    private final Givers givers;

    /** Names that tell a form in a sentence, the longest first. */
    private final List<AwardForms.Spelling> names;

    /** Which of them begin with a word. */
    private final Map<String, BitSet> byWord = new HashMap<>();

    FormSentences(AwardForms forms, Givers givers) {
        this.givers = givers;
        this.names =
                forms.spellings().stream()
                        .filter(s -> !FormWords.isBare(s.text()) && s.key().length() > SHORTEST)
                        .filter(s -> !s.form().code().equals(AwardForms.UNKNOWN_FORM))
                        .toList();
        for (int i = 0; i < names.size(); i++) {
            String first = names.get(i).key().split(" ", 2)[0];
            byWord.computeIfAbsent(first, _ -> new BitSet()).set(i);
        }
    }

    /**
     * The forms that a sentence names in full, the longest names first; none where it goes on with
     * another body that gives them, or with the name of a province that is not ours.
     *
     * @param asked is told each name, folded
     */
    Set<AwardForm> find(String sentence, int year, Consumer<String> asked) {
        String key = VietnameseText.key(sentence);
        String rest = " " + SIGNS.matcher(key).replaceAll(" ") + " ";
        Set<AwardForm> found = new LinkedHashSet<>();
        BitSet maybe = new BitSet();
        for (String word : rest.split(" ")) {
            maybe.or(byWord.getOrDefault(word, NONE));
        }
        for (int i = maybe.nextSetBit(0); i >= 0; i = maybe.nextSetBit(i + 1)) {
            AwardForms.Spelling spelling = names.get(i);
            String name = " " + spelling.key() + " ";
            if (rest.contains(name)) {
                if (isOfOthers(spelling.key(), key, rest, year)) {
                    return Set.of();
                }
                asked.accept(spelling.key());
                found.add(spelling.form());
                rest = rest.replace(name, " ");
            }
        }
        return found;
    }

    private boolean isOfOthers(String name, String key, String rest, int year) {
        int end = rest.indexOf(" " + name + " ") + name.length() + 2;
        if (givers.isOther(name, rest.substring(end), year)) {
            return true;
        }
        int inKey = key.indexOf(name);
        if (inKey < 0) {
            return false;
        }
        String behind = givers.behindName(name, key.substring(inKey + name.length()));
        return AND_OTHERS.matcher(behind).matches();
    }
}
