package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.ModelStatus;
import thidua.core.fact.RecipientKind;

import java.util.Set;

/**
 * What stands above a row and counts for it where its own cells are silent: the rows that head its
 * sections, else the title.
 *
 * @param form a form of award in words; empty when nothing names one
 * @param levels that the form, or a section of its own, is given at
 * @param place of models below the name of a commune; empty when there is none
 * @param field of models, in words; empty when there is none
 * @param bySection whether a section says the form, so that a row must not say another
 */
record Context(
        String form,
        Set<String> levels,
        @Nullable RecipientKind kind,
        @Nullable ModelStatus status,
        String place,
        String field,
        boolean bySection) {
    static final Context NONE = new Context("", Set.of(), null, null, "", "", false);

    Context withForm(String words, Set<String> given, boolean section) {
        return new Context(words, given, kind, status, place, field, section);
    }

    Context withKind(@Nullable RecipientKind said) {
        return new Context(form, levels, said, status, place, field, bySection);
    }

    Context withStatus(ModelStatus said) {
        return new Context(form, levels, kind, said, place, field, bySection);
    }

    Context withPlace(String said) {
        return new Context(form, levels, kind, status, said, field, bySection);
    }

    Context withField(String said) {
        return new Context(form, levels, kind, status, place, said, bySection);
    }

    /** Whether it says what a missing column would. */
    boolean supplies(Column column) {
        return switch (column) {
            case STATUS -> status != null;
            case AWARD_FORM -> !form.isEmpty();
            default -> false;
        };
    }
}
