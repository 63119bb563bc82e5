package thidua.core.fact;

import org.jspecify.annotations.Nullable;

import thidua.core.sheet.CellAddress;

import java.time.LocalDate;

/**
 * One recipient of an award (from a list) or one stated count of recipients (from a counted table).
 *
 * @param cell the cell of the form (list) or of the count (counted table)
 * @param form a code of {@code award_forms.csv}
 * @param count 1 for a recipient; the stated number, 0 included, for a counted table
 * @param recipient the name as written; empty in a counted table. Personal data when the kind is
 *     not a collective
 * @param recipientKey the name folded for comparison
 * @param decision number of the decision; empty when blank
 * @param decisionDate null when blank
 * @param duplicate whether an earlier row of the submission states the same decision, form and
 *     recipient; such a row is loaded but not counted
 */
public record Award(
        CellAddress cell,
        String form,
        RecipientKind kind,
        int count,
        String recipient,
        String recipientKey,
        String decision,
        @Nullable LocalDate decisionDate,
        String note,
        boolean duplicate) {

    /** Whether the recipient is a person or a household, whose name is personal data. */
    public boolean isPersonal() {
        return kind != RecipientKind.COLLECTIVE;
    }

    /** The same without the name, by its key still the same award; a collective keeps its own. */
    public Award bare() {
        return isPersonal()
                ? new Award(
                        cell,
                        form,
                        kind,
                        count,
                        "",
                        recipientKey,
                        decision,
                        decisionDate,
                        "",
                        duplicate)
                : this;
    }

    /** Where it stands and as what it counts, and nothing else of it. */
    public Award asCounted() {
        return new Award(cell, form, kind, count, "", "", "", null, "", duplicate);
    }

    /** Without the name, which is kept in one place only. */
    @Override
    public String toString() {
        return "Award["
                + cell.sheet()
                + "!"
                + cell.a1()
                + ", "
                + form
                + ", "
                + kind
                + ", "
                + count
                + "]";
    }
}
