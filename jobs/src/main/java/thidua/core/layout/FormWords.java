package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.AwardForm;
import thidua.core.finding.Rule;
import thidua.core.reference.AwardForms;
import thidua.core.reference.AwardForms.Found;
import thidua.core.text.Remembered;
import thidua.core.text.VietnameseText;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which form of award the words of a cell mean, with those of the column of levels beside it. */
final class FormWords {
    /** What a cell means: a form, or the rule that it breaks with the rule's arguments. */
    sealed interface Meant {
        /**
         * @param inForce whether it could be given on the date of decision, or in the year
         */
        record Form(AwardForm form, boolean inForce) implements Meant {}

        record Unclear(Rule rule, List<String> arguments) implements Meant {}
    }

    private static final String MERIT = "Bằng khen";

    /** Names that say what is given but not who gives it; several authorities give each. */
    private static final Map<String, String> WITHOUT_AUTHORITY =
            Map.of(
                    "bằng khen", MERIT,
                    "bk", MERIT,
                    "giấy khen", "Giấy khen",
                    "gk", "Giấy khen",
                    "cờ thi đua", "Cờ thi đua",
                    "cờ", "Cờ thi đua",
                    "ctđ", "Cờ thi đua");

    /** Who gives at a level, in the words of the forms' own names. */
    private static final Map<String, String> AUTHORITY =
            Map.of(
                    "GOVERNMENT", "Thủ tướng Chính phủ",
                    "MINISTRY", "Bộ Công an",
                    "PROVINCE", "UBND tỉnh",
                    "PROV_POLICE", "Công an tỉnh",
                    "DISTRICT", "UBND huyện",
                    "DIST_POLICE", "Công an huyện",
                    "COMMUNE", "UBND xã");

    /** The police below the ministry commend; certificates of merit are not theirs to give. */
    private static final Pattern POLICE_MERIT =
            Pattern.compile(
                    "(?:bằng khen|bk)(?: của)?(?: (?:giám đốc|gđ|trưởng))? (?:công an|ca) ?"
                            + "(?<tier>tỉnh|t|huyện|h|thành phố|tp|xã|phường|thị trấn)(?: .*)?");

    /** Shorter names are abbreviations, which in a sentence may mean something else. */
    private static final int SHORTEST = 8;

    private static final BitSet NONE = new BitSet();

    private static final Pattern SIGNS = Pattern.compile("[,;:()+-]");

    /** Texts that are remembered. */
    private static final int ROOM = 1024;

    /**
     * A text that may be the name of a form.
     *
     * @param key the text, folded
     * @param form by its name or alias, at any time
     * @param police whether it is a certificate of merit that is not the police's to give
     */
    private record Asked(String key, @Nullable AwardForm form, boolean police) {
        boolean isBare() {
            return WITHOUT_AUTHORITY.containsKey(key);
        }
    }

    private final AwardForms forms;

    /** The first words of all names, without accents. */
    private final Set<String> beginnings;

    /** Names that tell a form in a sentence, the longest first. */
    private final List<AwardForms.Spelling> inSentences;

    /** Which of them begin with a word. */
    private final Map<String, BitSet> inSentencesByWord;

    private final Remembered<String, Asked> texts;
    private final Consumer<String> asked;

    FormWords(AwardForms forms) {
        this.forms = forms;
        this.beginnings =
                Stream.concat(
                                forms.spellings().stream().map(AwardForms.Spelling::text),
                                WITHOUT_AUTHORITY.keySet().stream())
                        .map(name -> VietnameseText.plain(name).split(" ")[0])
                        .collect(Collectors.toUnmodifiableSet());
        this.inSentences =
                forms.spellings().stream()
                        .filter(s -> !isBare(s.text()) && s.key().length() > SHORTEST)
                        .filter(s -> !s.form().code().equals(AwardForms.UNKNOWN_FORM))
                        .toList();
        this.inSentencesByWord = new HashMap<>();
        for (int i = 0; i < inSentences.size(); i++) {
            String first = inSentences.get(i).key().split(" ", 2)[0];
            inSentencesByWord.computeIfAbsent(first, _ -> new BitSet()).set(i);
        }
        this.texts = new Remembered<>(ROOM, text -> asked(forms, text));
        this.asked = key -> {};
    }

    private FormWords(FormWords shared, Consumer<String> asked) {
        this.forms = shared.forms;
        this.beginnings = shared.beginnings;
        this.inSentences = shared.inSentences;
        this.inSentencesByWord = shared.inSentencesByWord;
        this.texts = shared.texts;
        this.asked = asked;
    }

    private static Asked asked(AwardForms forms, String text) {
        String key = VietnameseText.key(text);
        AwardForm form = forms.named(text).orElse(null);
        return new Asked(key, form, POLICE_MERIT.matcher(key).matches());
    }

    /**
     * The same words.
     *
     * @param listener is told each text, folded, whose meaning is asked for
     */
    FormWords telling(Consumer<String> listener) {
        return new FormWords(this, listener);
    }

    /** Whether the name of a form may begin with one of the words, which are without accents. */
    boolean beginsWithAny(List<String> plain) {
        return plain.stream().anyMatch(beginnings::contains);
    }

    /**
     * @param date of the decision; null when there is none, then the year is asked
     * @param levels that the column of levels names; empty when it says nothing
     */
    Meant find(String text, @Nullable LocalDate date, int year, Set<String> levels) {
        String bare = WITHOUT_AUTHORITY.get(texts.of(text).key);
        if (bare != null) {
            return completed(bare, date, year, levels);
        }
        return switch (found(text, date, year)) {
            case Found.Known(var form) -> new Meant.Form(form, true);
            case Found.NotInForce(var form) -> new Meant.Form(form, false);
            case Found.Unknown(var nearest) -> unknown(texts.of(text).key, nearest);
        };
    }

    private static Meant unknown(String key, List<AwardForm> nearest) {
        Matcher police = POLICE_MERIT.matcher(key);
        return police.matches()
                ? ofPolice(tier(Objects.requireNonNullElse(police.group("tier"), "")))
                : new Meant.Unclear(Rule.UNKNOWN_AWARD_FORM, List.of(names(nearest)));
    }

    static boolean isBare(String text) {
        return WITHOUT_AUTHORITY.containsKey(VietnameseText.key(text));
    }

    /** A form by its full name or alias; neither a bare name nor "Khác" is one. */
    Optional<AwardForm> named(String text) {
        return texts.of(text).isBare()
                ? Optional.empty()
                : ask(text).filter(f -> !f.code().equals(AwardForms.UNKNOWN_FORM));
    }

    /** Whether a header with this text counts awards, though perhaps of no form that there is. */
    boolean isForm(String text) {
        Asked said = texts.of(text);
        return said.isBare() || ask(text).isPresent() || said.police;
    }

    /** The forms that a sentence names in full, the longest names first; bare names are none. */
    Set<AwardForm> inSentence(String sentence) {
        String rest = " " + SIGNS.matcher(VietnameseText.key(sentence)).replaceAll(" ") + " ";
        Set<AwardForm> found = new LinkedHashSet<>();
        BitSet maybe = new BitSet();
        for (String word : rest.split(" ")) {
            maybe.or(inSentencesByWord.getOrDefault(word, NONE));
        }
        for (int i = maybe.nextSetBit(0); i >= 0; i = maybe.nextSetBit(i + 1)) {
            AwardForms.Spelling spelling = inSentences.get(i);
            String name = " " + spelling.key() + " ";
            if (rest.contains(name)) {
                asked.accept(spelling.key());
                found.add(spelling.form());
                rest = rest.replace(name, " ");
            }
        }
        return found;
    }

    private Optional<AwardForm> ask(String text) {
        Asked said = texts.of(text);
        asked.accept(said.key);
        return Optional.ofNullable(said.form);
    }

    private Found found(String text, @Nullable LocalDate date, int year) {
        AwardForm form = ask(text).orElse(null);
        if (form == null) {
            return date == null ? forms.find(text, year) : forms.find(text, date);
        }
        return date == null ? AwardForms.in(form, year) : AwardForms.on(form, date);
    }

    private static String tier(String word) {
        return switch (word) {
            case "t" -> "tỉnh";
            case "h" -> "huyện";
            case "tp" -> "thành phố";
            default -> word;
        };
    }

    private static Meant ofPolice(String tier) {
        return new Meant.Unclear(Rule.MERIT_OF_POLICE, List.of("Công an " + tier));
    }

    /** A bare "Bằng khen" with the authority of the column beside it, if that makes one form. */
    private Meant completed(String bare, @Nullable LocalDate date, int year, Set<String> levels) {
        List<Meant> meant =
                levels.stream()
                        .sorted()
                        .flatMap(l -> Optional.ofNullable(AUTHORITY.get(l)).stream())
                        .map(authority -> found(bare + " của " + authority, date, year))
                        .flatMap(found -> form(found).stream())
                        .distinct()
                        .toList();
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        if (meant.isEmpty() && bare.equals(MERIT) && levels.contains("PROV_POLICE")) {
            return ofPolice("tỉnh");
        }
        if (meant.isEmpty() && bare.equals(MERIT) && levels.contains("DIST_POLICE")) {
            return ofPolice("huyện");
        }
        return new Meant.Unclear(Rule.AWARD_FORM_WITHOUT_AUTHORITY, List.of());
    }

    private static Optional<Meant> form(Found found) {
        return switch (found) {
            case Found.Known(var form) -> Optional.of(new Meant.Form(form, true));
            case Found.NotInForce(var form) -> Optional.of(new Meant.Form(form, false));
            case Found.Unknown _ -> Optional.empty();
        };
    }

    private static String names(List<AwardForm> forms) {
        return forms.isEmpty()
                ? "–"
                : forms.stream().map(AwardForm::nameVi).collect(Collectors.joining("; "));
    }
}
