package thidua.core.fact;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A decision that takes awards back: they stay stated, and are not counted from its day on.
 *
 * @param line of the register; the header is line 1
 * @param year the report year in which they are counted
 * @param decision the number of the decision that gave them, as {@link Award#decision} has it
 * @param decisionDate null whatever its day
 * @param form a code; empty for every form of the decision
 * @param recipientKey as {@link Award#recipientKey}; empty for every recipient; an {@link
 *     ErasedCell} as registers write it where the name is erased. Personal data
 * @param knownOn the first day on which they are not counted
 */
public record Revocation(
        int line,
        int year,
        String decision,
        @Nullable LocalDate decisionDate,
        String form,
        String recipientKey,
        LocalDate knownOn) {

    public boolean covers(Award award) {
        return !award.decision().isEmpty()
                && decision.equals(award.decision())
                && (decisionDate == null || decisionDate.equals(award.decisionDate()))
                && (form.isEmpty() || form.equals(award.form()))
                && (recipientKey.isEmpty() || recipientKey.equals(award.recipientKey()));
    }

    /** Without the line and the day: whether two take back the same. */
    public boolean isSameAs(Revocation other) {
        return equals(
                new Revocation(
                        line,
                        other.year,
                        other.decision,
                        other.decisionDate,
                        other.form,
                        other.recipientKey,
                        knownOn));
    }

    /** Without the name, which is kept in one place only. */
    @Override
    public String toString() {
        return "Revocation[line=" + line + ", year=" + year + ", decision=" + decision + "]";
    }
}
