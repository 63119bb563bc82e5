package thidua.core.fact;

import org.jspecify.annotations.Nullable;

import thidua.core.sheet.CellAddress;

import java.time.LocalDate;

/**
 * One listed model: a row of the table "Mô hình".
 *
 * @param cell where its name stands
 * @param name as written, tidied (composed, single blanks)
 * @param nameKey the name folded for comparison; equal keys are one kind of model
 * @param field a code of {@code model_fields.csv}; null when blank
 * @param place as written; empty when blank
 * @param foundedYear null when blank
 * @param sites number of sites (điểm); null when not stated, never 0 or 1 instead
 * @param teams number of teams (tổ); null when not stated
 * @param members number of members; null when not stated
 * @param effect null when blank
 * @param document number of the recognising document; empty when blank
 * @param documentDate null when blank
 * @param duplicate whether an earlier row of the submission states the same name and place; such a
 *     row is loaded but not counted
 */
public record Model(
        CellAddress cell,
        String name,
        String nameKey,
        @Nullable String field,
        String place,
        @Nullable Integer foundedYear,
        @Nullable Integer sites,
        @Nullable Integer teams,
        @Nullable Integer members,
        ModelStatus status,
        @Nullable Effect effect,
        Recognition recognition,
        String document,
        @Nullable LocalDate documentDate,
        String note,
        boolean duplicate) {

    /** Where it stands and as what it counts, and nothing else of it. */
    public Model asCounted() {
        return new Model(
                cell,
                "",
                "",
                null,
                "",
                null,
                null,
                null,
                null,
                status,
                effect,
                recognition,
                "",
                null,
                "",
                duplicate);
    }

    /** The same without its note, which may name a person. */
    public Model bare() {
        return new Model(
                cell,
                name,
                nameKey,
                field,
                place,
                foundedYear,
                sites,
                teams,
                members,
                status,
                effect,
                recognition,
                document,
                documentDate,
                "",
                duplicate);
    }
}
