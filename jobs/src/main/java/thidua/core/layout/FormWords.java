package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.AwardForm;
import thidua.core.finding.Rule;
import thidua.core.reference.AwardForms;
import thidua.core.reference.AwardForms.Found;
import thidua.core.text.VietnameseText;

import java.time.LocalDate;
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

    private final AwardForms forms;

    /** The first words of all names, without accents. */
    private final Set<String> beginnings;

    private final Consumer<String> asked;

    FormWords(AwardForms forms) {
        this(
                forms,
                Stream.concat(
                                forms.spellings().stream().map(AwardForms.Spelling::text),
                                WITHOUT_AUTHORITY.keySet().stream())
                        .map(name -> VietnameseText.plain(name).split(" ")[0])
                        .collect(Collectors.toUnmodifiableSet()),
                key -> {});
    }

    private FormWords(AwardForms forms, Set<String> beginnings, Consumer<String> asked) {
        this.forms = forms;
        this.beginnings = beginnings;
        this.asked = asked;
    }

    /**
     * The same words.
     *
     * @param listener is told each text, folded, whose meaning is asked for
     */
    FormWords telling(Consumer<String> listener) {
        return new FormWords(forms, beginnings, listener);
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
        String key = VietnameseText.key(text);
        String bare = WITHOUT_AUTHORITY.get(key);
        if (bare != null) {
            return completed(bare, date, year, levels);
        }
        Matcher police = POLICE_MERIT.matcher(key);
        return switch (found(text, date, year)) {
            case Found.Known(var form) -> new Meant.Form(form, true);
            case Found.NotInForce(var form) -> new Meant.Form(form, false);
            case Found.Unknown(var nearest) ->
                    police.matches()
                            ? ofPolice(tier(Objects.requireNonNullElse(police.group("tier"), "")))
                            : new Meant.Unclear(Rule.UNKNOWN_AWARD_FORM, List.of(names(nearest)));
        };
    }

    static boolean isBare(String text) {
        return WITHOUT_AUTHORITY.containsKey(VietnameseText.key(text));
    }

    /** A form by its full name or alias; neither a bare name nor "Khác" is one. */
    Optional<AwardForm> named(String text) {
        return isBare(text)
                ? Optional.empty()
                : ask(text).filter(f -> !f.code().equals(AwardForms.UNKNOWN_FORM));
    }

    /** Whether a header with this text counts awards, though perhaps of no form that there is. */
    boolean isForm(String text) {
        return isBare(text)
                || ask(text).isPresent()
                || POLICE_MERIT.matcher(VietnameseText.key(text)).matches();
    }

    /** The forms that a sentence names in full, the longest names first; bare names are none. */
    Set<AwardForm> inSentence(String sentence) {
        String rest = " " + VietnameseText.key(sentence).replaceAll("[,;:()+-]", " ") + " ";
        Set<AwardForm> found = new LinkedHashSet<>();
        for (AwardForms.Spelling spelling : forms.spellings()) {
            String name = " " + spelling.key() + " ";
            if (!isBare(spelling.text())
                    && !spelling.form().code().equals(AwardForms.UNKNOWN_FORM)
                    && spelling.key().length() > SHORTEST
                    && rest.contains(name)) {
                asked.accept(spelling.key());
                found.add(spelling.form());
                rest = rest.replace(name, " ");
            }
        }
        return found;
    }

    private Optional<AwardForm> ask(String text) {
        asked.accept(VietnameseText.key(text));
        return forms.named(text);
    }

    private Found found(String text, @Nullable LocalDate date, int year) {
        asked.accept(VietnameseText.key(text));
        return date == null ? forms.find(text, year) : forms.find(text, date);
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
