package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.RecipientKind;
import thidua.core.text.Remembered;
import thidua.core.text.VietnameseText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds, in a header, the columns that are headed with forms of award. */
final class FormColumns {
    private static final Pattern PART = Pattern.compile("\\s*[()\\n]\\s*|\\s+[-–—]\\s+");
    private static final Pattern TOTAL = Pattern.compile("tổng(?: số| cộng)?|cộng");
    private static final Pattern NUMBER_OF = Pattern.compile("^(?:số lượng|số|sl) (?=\\p{L})");

    /** Texts of headers that are remembered. */
    private static final int ROOM = 512;

    /**
     * A part of a text, and what it says unless it is the name of a form.
     *
     * @param levels empty when it names none
     */
    private record Said(
            String part,
            boolean isBlank,
            @Nullable RecipientKind kind,
            Set<String> levels,
            boolean total) {
        static Said of(String part) {
            String key = NUMBER_OF.matcher(VietnameseText.key(part)).replaceFirst("");
            return new Said(
                    part,
                    part.isBlank(),
                    AwardWords.KIND.find(key).orElse(null),
                    AwardWords.LEVEL.find(key).orElse(Set.of()),
                    TOTAL.matcher(key).matches());
        }
    }

    private final FormWords words;
    private final Remembered<String, List<Said>> parts;

    FormColumns(FormWords words) {
        this(words, new Remembered<>(ROOM, FormColumns::parts));
    }

    private FormColumns(FormWords words, Remembered<String, List<Said>> parts) {
        this.words = words;
        this.parts = parts;
    }

    private static List<Said> parts(String text) {
        return PART.splitAsStream(text.strip()).map(Said::of).toList();
    }

    /** The same, by the same forms, whose words tell somebody else what they are asked. */
    FormColumns asking(FormWords others) {
        return new FormColumns(others, parts);
    }

    /** One a column of the header that names a form, and the totals among them. */
    List<FormColumn> of(List<List<String>> header) {
        List<FormColumn> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            column(i + 1, header.get(i)).ifPresent(columns::add);
        }
        boolean none = columns.stream().allMatch(c -> c.form().isEmpty());
        return none ? List.of() : List.copyOf(columns);
    }

    /**
     * Whether the name of a form may begin in a text.
     *
     * @param plain the text without accents
     */
    boolean mayBegin(String plain) {
        return words.beginsWithAny(List.of(plain.split(" ")));
    }

    /** Whether a text of a header, in which a name may begin, names a form. */
    boolean names(String text) {
        for (Said said : parts.of(text)) {
            if (!said.isBlank && words.isForm(said.part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text adds anything to what heads its column. */
    boolean sayAnything(String text) {
        for (Said said : parts.of(text)) {
            boolean form = !said.isBlank && words.isForm(said.part);
            if (form || said.kind != null || !said.levels.isEmpty() || said.total) {
                return true;
            }
        }
        return false;
    }

    private Optional<FormColumn> column(int column, List<String> texts) {
        String form = "";
        Set<String> levels = Set.of();
        @Nullable RecipientKind kind = null;
        boolean total = false;
        for (String text : texts) {
            for (Said said : parts.of(text)) {
                if (!said.isBlank && words.isForm(said.part)) {
                    form = VietnameseText.tidy(said.part);
                } else if (said.kind != null) {
                    kind = said.kind;
                } else if (!said.levels.isEmpty()) {
                    levels = said.levels;
                } else {
                    total |= said.total;
                }
            }
        }
        boolean counts = !form.isEmpty() || total;
        return counts
                ? Optional.of(new FormColumn(column, form, levels, kind, total))
                : Optional.empty();
    }
}
