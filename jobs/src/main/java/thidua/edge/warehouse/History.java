package thidua.edge.warehouse;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;

import static thidua.schema.Tables.RECEIVED_FILE;
import static thidua.schema.Tables.REVOCATION;
import static thidua.schema.Tables.REVOKED_AWARD;
import static thidua.schema.Tables.SUBMISSION;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** On which days what stood for a year became another. */
public final class History {
    private final DSLContext dsl;

    public History(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * A submission that stood.
     *
     * @param decidedOn the day of the decision by which it is understood so; null for none
     * @param admittedOn the day on which it was admitted without its bad rows; null for none
     */
    public record Standing(
            long id,
            String unit,
            String table,
            String path,
            String sha256,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate admittedOn) {

        /** Whether a person's decision of the day lets it stand. */
        public boolean isDecidedOn(LocalDate day) {
            return day.equals(decidedOn) || day.equals(admittedOn);
        }
    }

    /** What stood for a year on a day, by unit and table. */
    public List<Standing> on(int year, LocalDate day) {
        return dsl.select(
                        SUBMISSION.SUBMISSION_ID,
                        SUBMISSION.UNIT_CODE,
                        SUBMISSION.FACT_TABLE,
                        RECEIVED_FILE.PATH,
                        RECEIVED_FILE.SHA256,
                        SUBMISSION.DECIDED_ON,
                        SUBMISSION.ADMITTED_ON)
                .from(SUBMISSION)
                .join(RECEIVED_FILE)
                .on(Submissions.THEIR_FILE)
                .where(SUBMISSION.REPORT_YEAR.eq(year), Known.holds(SUBMISSION.KNOWN, day))
                .orderBy(SUBMISSION.UNIT_CODE, SUBMISSION.FACT_TABLE)
                .fetch(mapping(Standing::new));
    }

    /** Days after one and up to another from which on something else stood, in order. */
    public SortedSet<LocalDate> days(int year, LocalDate after, LocalDate upTo) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (String end : List.of("lower", "upper")) {
            days.addAll(
                    dsl
                            .selectDistinct(field(end + "({0})", LocalDate.class, SUBMISSION.KNOWN))
                            .from(SUBMISSION)
                            .where(SUBMISSION.REPORT_YEAR.eq(year), SUBMISSION.KNOWN.isNotNull())
                            .fetch(row -> row.value1())
                            .stream()
                            .filter(Objects::nonNull)
                            .toList());
        }
        days.addAll(
                dsl.selectDistinct(REVOCATION.KNOWN_ON)
                        .from(REVOCATION)
                        .where(REVOCATION.REPORT_YEAR.eq(year))
                        .fetch(REVOCATION.KNOWN_ON));
        days.removeIf(day -> !day.isAfter(after) || day.isAfter(upTo));
        return days;
    }

    /** The decisions of which awards were taken back on a day. */
    public List<String> revoked(int year, LocalDate day) {
        return dsl.selectDistinct(REVOCATION.DECISION)
                .from(REVOCATION)
                .join(REVOKED_AWARD)
                .on(REVOKED_AWARD.LINE_NO.eq(REVOCATION.LINE_NO))
                .where(REVOCATION.REPORT_YEAR.eq(year), REVOCATION.KNOWN_ON.eq(day))
                .orderBy(REVOCATION.DECISION)
                .fetch(REVOCATION.DECISION);
    }
}
