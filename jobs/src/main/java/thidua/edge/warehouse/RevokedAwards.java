package thidua.edge.warehouse;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import static thidua.schema.Tables.REVOCATION;
import static thidua.schema.Tables.REVOKED_AWARD;
import static thidua.schema.Tables.STANDING_AWARD;

import org.jooq.Condition;
import org.jooq.DSLContext;

import thidua.core.fact.Revocation;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.report.KeptFinding;
import thidua.core.sheet.CellAddress;
import thidua.schema.tables.records.RevocationRecord;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Awards that were taken back, as the register has them; the view of standing awards heeds it. */
final class RevokedAwards {
    private static final String REGISTER = "reference/revocations.csv";
    private static final int COLUMN_OF_DECISION = 2;

    private final DSLContext dsl;

    RevokedAwards(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Brings the table to the state of the register; does nothing when it is there already. */
    void load(List<Revocation> register) {
        List<RevocationRecord> wanted = register.stream().map(RevokedAwards::row).toList();
        if (dsl.selectFrom(REVOCATION).orderBy(REVOCATION.LINE_NO).fetch().equals(wanted)) {
            return;
        }
        dsl.transaction(
                inside -> {
                    OneAtATime.REVOCATIONS.take(inside.dsl());
                    inside.dsl().deleteFrom(REVOCATION).execute();
                    inside.dsl().batchInsert(wanted).execute();
                });
    }

    private static RevocationRecord row(Revocation revocation) {
        RevocationRecord row = new RevocationRecord();
        row.setLineNo(revocation.line());
        row.setReportYear(revocation.year());
        row.setDecision(revocation.decision());
        row.setDecisionDate(revocation.decisionDate());
        row.setFormCode(revocation.form());
        row.setRecipientSha256(sha256(revocation.recipientKey()));
        row.setKnownOn(revocation.knownOn());
        return row;
    }

    private static String sha256(String key) {
        if (key.isEmpty()) {
            return "";
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those of a report year, without their place in the register. */
    List<String> ofYear(int year, LocalDate knownOn) {
        return dsl
                .select(
                        REVOCATION.DECISION,
                        REVOCATION.DECISION_DATE,
                        REVOCATION.FORM_CODE,
                        REVOCATION.RECIPIENT_SHA256,
                        REVOCATION.KNOWN_ON)
                .from(REVOCATION)
                .where(REVOCATION.REPORT_YEAR.eq(year), REVOCATION.KNOWN_ON.le(knownOn))
                .orderBy(REVOCATION.LINE_NO)
                .fetch()
                .stream()
                .map(row -> row.intoList().toString())
                .sorted()
                .toList();
    }

    /** The latest day on which an award of the years up to one was revoked. */
    Optional<LocalDate> last(int upTo, LocalDate knownOn) {
        return dsl.select(max(REVOCATION.KNOWN_ON))
                .from(REVOCATION)
                .where(REVOCATION.REPORT_YEAR.le(upTo), REVOCATION.KNOWN_ON.le(knownOn))
                .andExists(selectOne().from(REVOKED_AWARD).where(takesBackWhatWasKnown(knownOn)))
                .fetchOptional(0, LocalDate.class);
    }

    /** Lines that take back what nobody ever stated, one finding each. */
    List<KeptFinding> ofNothing(int year, LocalDate knownOn) {
        return dsl.select(REVOCATION.LINE_NO, REVOCATION.DECISION)
                .from(REVOCATION)
                .where(REVOCATION.REPORT_YEAR.eq(year), REVOCATION.KNOWN_ON.le(knownOn))
                .andNotExists(selectOne().from(REVOKED_AWARD).where(takesBackWhatWasKnown(knownOn)))
                .orderBy(REVOCATION.LINE_NO)
                .fetch(
                        row ->
                                new KeptFinding(
                                        REGISTER,
                                        "",
                                        new Finding(
                                                Rule.REVOCATION_OF_NOTHING,
                                                new CellAddress(
                                                        "", row.value1(), COLUMN_OF_DECISION),
                                                row.value2(),
                                                List.of(Integer.toString(year)))));
    }

    /** Whether anything that it takes back stood on some day up to one. */
    private static Condition takesBackWhatWasKnown(LocalDate upTo) {
        return REVOKED_AWARD
                .LINE_NO
                .eq(REVOCATION.LINE_NO)
                .andExists(
                        selectOne()
                                .from(STANDING_AWARD)
                                .where(
                                        STANDING_AWARD.REPORT_YEAR.eq(REVOKED_AWARD.REPORT_YEAR),
                                        STANDING_AWARD.SUBMISSION_ID.eq(
                                                REVOKED_AWARD.SUBMISSION_ID),
                                        condition(
                                                "{0} && daterange(null, {1}, '[]')",
                                                STANDING_AWARD.STATED, val(upTo))));
    }
}
