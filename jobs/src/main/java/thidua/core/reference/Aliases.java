package thidua.core.reference;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.AwardForm;
import thidua.core.fact.Decision;
import thidua.core.fact.ModelField;
import thidua.core.text.VietnameseText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Spellings of which a person decided what they mean; they are asked last, after the names as
 * written and as folded. Of two decisions about one spelling the later holds.
 */
public final class Aliases {
    public static final Aliases NONE = new Aliases(List.of());

    /** What a spelling stands for. */
    public enum Kind {
        UNIT,
        AWARD_FORM,
        MODEL_FIELD;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether reference data know the code, at any time. */
        public boolean has(Reference reference, String code) {
            return switch (this) {
                case UNIT -> reference.units().all().stream().anyMatch(u -> u.code().equals(code));
                case AWARD_FORM ->
                        !code.equals(AwardForms.UNKNOWN_FORM)
                                && reference.forms().byCode(code).isPresent();
                case MODEL_FIELD -> reference.fields().byCode(code).isPresent();
            };
        }
    }

    /**
     * A decision.
     *
     * @param code of the unit, form or field
     * @param knownOn the day on which it was decided
     */
    public record Alias(Kind kind, String text, String code, LocalDate knownOn) {
        Spelling spelling() {
            return new Spelling(kind, VietnameseText.key(text));
        }
    }

    /** A text, folded, in the place of a unit, a form or a field. */
    public record Spelling(Kind kind, String key) {}

    private final List<Alias> all;
    private final Map<Spelling, Alias> standing = new LinkedHashMap<>();

    public Aliases(List<Alias> all) {
        this.all = all.stream().sorted(Comparator.comparing(Alias::knownOn)).toList();
        this.all.forEach(alias -> standing.put(alias.spelling(), alias));
    }

    /** In the order of their days. */
    public List<Alias> all() {
        return all;
    }

    public boolean knows(Spelling spelling) {
        return standing.containsKey(spelling);
    }

    public Optional<String> unit(String text) {
        return Optional.ofNullable(standing.get(new Spelling(Kind.UNIT, VietnameseText.key(text))))
                .map(Alias::code);
    }

    /** The decisions about some spellings. */
    public Aliases about(Predicate<Spelling> spellings) {
        return new Aliases(all.stream().filter(a -> spellings.test(a.spelling())).toList());
    }

    /** The decisions made before a day. */
    public Aliases before(LocalDate day) {
        return new Aliases(all.stream().filter(a -> a.knownOn().isBefore(day)).toList());
    }

    /** Each in the words of its register. */
    public List<Decision> decisions() {
        return all.stream().map(a -> new Decision(a.knownOn(), words(a))).toList();
    }

    private static String words(Alias alias) {
        return String.join(
                "\t", alias.kind().id(), alias.text(), alias.code(), alias.knownOn().toString());
    }

    /** The days on which something was decided, in order. */
    public List<LocalDate> days() {
        return all.stream().map(Alias::knownOn).distinct().toList();
    }

    /** The forms, each also under the spellings that stand for it. */
    public AwardForms extend(AwardForms forms) {
        Map<String, List<String>> texts = texts(Kind.AWARD_FORM);
        return texts.isEmpty()
                ? forms
                : new AwardForms(forms.all().stream().map(f -> with(f, texts)).toList());
    }

    /** The fields, each also under the spellings that stand for it. */
    public ModelFields extend(ModelFields fields) {
        Map<String, List<String>> texts = texts(Kind.MODEL_FIELD);
        return texts.isEmpty()
                ? fields
                : new ModelFields(fields.all().stream().map(f -> with(f, texts)).toList());
    }

    private Map<String, List<String>> texts(Kind kind) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        standing.values().stream()
                .filter(alias -> alias.kind() == kind)
                .forEach(
                        alias ->
                                texts.computeIfAbsent(alias.code(), code -> new ArrayList<>())
                                        .add(alias.text()));
        return texts;
    }

    private static AwardForm with(AwardForm form, Map<String, List<String>> texts) {
        return new AwardForm(
                form.code(),
                form.nameVi(),
                form.nameEn(),
                form.level(),
                form.recipients(),
                form.inTotal(),
                form.validity(),
                joined(form.aliases(), texts.get(form.code())));
    }

    private static ModelField with(ModelField field, Map<String, List<String>> texts) {
        return new ModelField(
                field.code(),
                field.nameVi(),
                field.nameEn(),
                joined(field.aliases(), texts.get(field.code())));
    }

    private static List<String> joined(List<String> aliases, @Nullable List<String> more) {
        List<String> joined = new ArrayList<>(aliases);
        joined.addAll(more == null ? List.of() : more);
        return List.copyOf(joined);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Aliases aliases && all.equals(aliases.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    /** All decisions in one text, for a fingerprint. */
    @Override
    public String toString() {
        return String.join("\n", all.stream().map(Aliases::words).toList());
    }
}
