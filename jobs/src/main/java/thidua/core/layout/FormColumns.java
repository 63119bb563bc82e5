package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.RecipientKind;
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

    private final FormWords words;

    FormColumns(FormWords words) {
        this.words = words;
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
     * Whether a text of a header names a form.
     *
     * @param plain its words without accents
     */
    boolean names(String text, List<String> plain) {
        return words.beginsWithAny(plain)
                && PART.splitAsStream(text.strip()).anyMatch(p -> !p.isBlank() && words.isForm(p));
    }

    private Optional<FormColumn> column(int column, List<String> texts) {
        String form = "";
        Set<String> levels = Set.of();
        @Nullable RecipientKind kind = null;
        boolean total = false;
        for (String text : texts) {
            for (String part : PART.split(text.strip())) {
                String key = NUMBER_OF.matcher(VietnameseText.key(part)).replaceFirst("");
                Optional<RecipientKind> said = AwardWords.KIND.find(key);
                Optional<Set<String>> given = AwardWords.LEVEL.find(key);
                if (!part.isBlank() && words.isForm(part)) {
                    form = VietnameseText.tidy(part);
                } else if (said.isPresent()) {
                    kind = said.get();
                } else if (given.isPresent()) {
                    levels = given.get();
                } else {
                    total |= TOTAL.matcher(key).matches();
                }
            }
        }
        boolean counts = !form.isEmpty() || total;
        return counts
                ? Optional.of(new FormColumn(column, form, levels, kind, total))
                : Optional.empty();
    }
}
