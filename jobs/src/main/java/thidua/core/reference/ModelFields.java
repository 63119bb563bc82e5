package thidua.core.reference;

import thidua.core.fact.ModelField;
import thidua.core.text.Likeness;
import thidua.core.text.VietnameseText;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of models by name and alias, folded. */
public final class ModelFields {
    private static final int SUGGESTIONS = 3;

    /** What a text in a column of fields means. */
    public sealed interface Found {
        record Known(ModelField field) implements Found {}

        /** No field; the nearest ones, the best first, as suggestions. */
        record Unknown(List<ModelField> nearest) implements Found {}
    }

    private record Spelling(String text, ModelField field) {}

    private final List<ModelField> all;
    private final Map<String, ModelField> byAlias = new LinkedHashMap<>();
    private final List<Spelling> spellings;
    private final Likeness<Spelling> likeness;

    public ModelFields(List<ModelField> all) {
        this.all = List.copyOf(all);
        this.spellings =
                all.stream()
                        .flatMap(f -> spellings(f).stream().map(s -> new Spelling(s, f)))
                        .toList();
        this.likeness = Likeness.of(spellings, Spelling::text);
        spellings.forEach(s -> byAlias.putIfAbsent(VietnameseText.key(s.text), s.field));
    }

    static List<String> spellings(ModelField field) {
        return Stream.concat(Stream.of(field.nameVi()), field.aliases().stream()).toList();
    }

    public List<ModelField> all() {
        return all;
    }

    public Optional<ModelField> byCode(String code) {
        return all.stream().filter(f -> f.code().equals(code)).findFirst();
    }

    /** By name or alias; cheap, for it looks for no suggestions. */
    public Optional<ModelField> named(String text) {
        return Optional.ofNullable(byAlias.get(VietnameseText.key(text)));
    }

    public Found find(String text) {
        Optional<ModelField> field = named(text);
        return field.isEmpty() ? new Found.Unknown(nearest(text)) : new Found.Known(field.get());
    }

    private List<ModelField> nearest(String text) {
        return likeness.nearest(text, spellings.size()).stream()
                .map(Spelling::field)
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
    }
}
