package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.AwardForm;
import thidua.core.finding.Rule;
import thidua.core.reference.AwardForms;
import thidua.core.reference.AwardForms.Found;
import thidua.core.text.Remembered;
import thidua.core.text.VietnameseText;

import java.time.LocalDate;
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

    private static final int ANY_YEAR = 0;

    /** Texts that are remembered. */
    private static final int ROOM = 1024;

    /**
     * A text that may be the name of a form.
     *
     * @param key the text, folded
     * @param form by its name or alias, at any time
     * @param named by its name, with that of a unit behind it
     * @param police whether it is a certificate of merit that is not the police's to give
     */
    private record Asked(
            String key, @Nullable AwardForm form, @Nullable Named named, boolean police) {
        boolean isBare() {
            return WITHOUT_AUTHORITY.containsKey(key);
        }
    }

    /**
     * A form whose name goes on with that of a unit.
     *
     * @param key the name without it
     * @param ours whether the unit is one of ours in a report year
     */
    private record Named(AwardForm form, String key, Remembered<Integer, Boolean> ours) {}

    private final AwardForms forms;
    private final Givers givers;

    /** The report year; in {@link #ANY_YEAR} whoever was ever ours is. */
    private final int year;

    /** The first words of all names, without accents. */
    private final Set<String> beginnings;

    private final FormSentences sentences;
    private final Remembered<String, Asked> texts;
    private final Consumer<String> asked;

    FormWords(AwardForms forms) {
        this(forms, Givers.NONE);
    }

    FormWords(AwardForms forms, Givers givers) {
        this.forms = forms;
        this.givers = givers;
        this.year = ANY_YEAR;
        this.beginnings =
                Stream.concat(
                                forms.spellings().stream().map(AwardForms.Spelling::text),
                                WITHOUT_AUTHORITY.keySet().stream())
                        .map(name -> VietnameseText.plain(name).split(" ")[0])
                        .collect(Collectors.toUnmodifiableSet());
        this.sentences = new FormSentences(forms, givers);
        this.texts = new Remembered<>(ROOM, this::asked);
        this.asked = key -> {};
    }

    private FormWords(FormWords shared, int year, Consumer<String> asked) {
        this.forms = shared.forms;
        this.givers = shared.givers;
        this.year = year;
        this.beginnings = shared.beginnings;
        this.sentences = shared.sentences;
        this.texts = shared.texts;
        this.asked = asked;
    }

    private Asked asked(String text) {
        String key = VietnameseText.key(text);
        AwardForm form = forms.named(text).orElse(null);
        Named named = form == null ? named(givers.nameless(key)) : null;
        return new Asked(key, form, named, POLICE_MERIT.matcher(key).matches());
    }

    private @Nullable Named named(Givers.@Nullable Nameless nameless) {
        if (nameless != null) {
            for (String text : nameless.texts()) {
                AwardForm form = forms.named(text).orElse(null);
                if (form != null) {
                    return new Named(form, text, nameless.ours());
                }
            }
        }
        return null;
    }

    /**
     * The same words in the files of a report year.
     *
     * @param listener is told each text, folded, whose meaning is asked for
     */
    FormWords telling(int reportYear, Consumer<String> listener) {
        return new FormWords(this, reportYear, listener);
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
        return said.isBare() || ask(text).isPresent() || said.named != null || said.police;
    }

    /** The forms that a sentence names in full, the longest names first; bare names are none. */
    Set<AwardForm> inSentence(String sentence) {
        return sentences.find(sentence, year, asked);
    }

    private Optional<AwardForm> ask(String text) {
        Asked said = texts.of(text);
        asked.accept(said.key);
        Named named = said.named;
        if (named != null && (year == ANY_YEAR || named.ours.of(year))) {
            asked.accept(named.key);
            return Optional.of(named.form);
        }
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
