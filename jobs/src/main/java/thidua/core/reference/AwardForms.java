package thidua.core.reference;

import thidua.core.fact.AwardForm;
import thidua.core.text.Likeness;
import thidua.core.text.VietnameseText;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms of award by name and alias, folded. */
public final class AwardForms {
    /**
     * The code of the form for what a sheet does not say more closely: {@code Khác}, and names such
     * as {@code Bằng khen} whose authority stands elsewhere.
     */
    public static final String UNKNOWN_FORM = "UNKNOWN";

    private static final int SUGGESTIONS = 3;

    /** What a text in a column of award forms means. */
    public sealed interface Found {
        /**
         * @param form in force on the day asked for; its code may be {@link #UNKNOWN_FORM}
         */
        record Known(AwardForm form) implements Found {}

        /** The name is known, but the form could not be given then. */
        record NotInForce(AwardForm form) implements Found {}

        /** No form; the nearest ones, the best first, as suggestions. */
        record Unknown(List<AwardForm> nearest) implements Found {}
    }

    /**
     * A name or alias of a form.
     *
     * @param key the text, folded
     */
    public record Spelling(String text, String key, AwardForm form) {
        Spelling(String text, AwardForm form) {
            this(text, VietnameseText.key(text), form);
        }
    }

    private final List<AwardForm> all;
    private final Map<String, AwardForm> byAlias = new LinkedHashMap<>();
    private final List<Spelling> spellings;
    private final List<Spelling> longestFirst;
    private final Likeness<Spelling> likeness;

    public AwardForms(List<AwardForm> all) {
        this.all = List.copyOf(all);
        this.spellings =
                all.stream()
                        .flatMap(f -> spellings(f).stream().map(s -> new Spelling(s, f)))
                        .toList();
        this.longestFirst =
                spellings.stream()
                        .sorted(
                                Comparator.comparingInt((Spelling s) -> s.key.length())
                                        .reversed()
                                        .thenComparing(Spelling::key))
                        .toList();
        this.likeness =
                Likeness.of(
                        spellings.stream()
                                .filter(s -> !s.form.code().equals(UNKNOWN_FORM))
                                .toList(),
                        Spelling::text);
        spellings.forEach(s -> byAlias.putIfAbsent(VietnameseText.key(s.text), s.form));
    }

    static List<String> spellings(AwardForm form) {
        return Stream.concat(Stream.of(form.nameVi()), form.aliases().stream()).toList();
    }

    public List<AwardForm> all() {
        return all;
    }

    /** Every name and alias, the longest first. */
    public List<Spelling> spellings() {
        return longestFirst;
    }

    public Optional<AwardForm> byCode(String code) {
        return all.stream().filter(f -> f.code().equals(code)).findFirst();
    }

    /** By name or alias at any time; cheap, for it looks for no suggestions. */
    public Optional<AwardForm> named(String text) {
        return Optional.ofNullable(byAlias.get(VietnameseText.key(text)));
    }

    /** By name or alias, on the date of decision. */
    public Found find(String text, LocalDate day) {
        AwardForm form = byAlias.get(VietnameseText.key(text));
        return form == null ? new Found.Unknown(nearest(text)) : on(form, day);
    }

    /** By name or alias, where there is no date: in force on some day of the report year. */
    public Found find(String text, int year) {
        AwardForm form = byAlias.get(VietnameseText.key(text));
        return form == null ? new Found.Unknown(nearest(text)) : in(form, year);
    }

    /** Whether a form could be given on the date of decision. */
    public static Found on(AwardForm form, LocalDate day) {
        return form.validity().holdsOn(day) ? new Found.Known(form) : new Found.NotInForce(form);
    }

    /** Whether a form could be given on some day of the report year. */
    public static Found in(AwardForm form, int year) {
        return form.validity().touches(year) ? new Found.Known(form) : new Found.NotInForce(form);
    }

    private List<AwardForm> nearest(String text) {
        return likeness.nearest(text, spellings.size()).stream()
                .map(Spelling::form)
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
    }
}
