package thidua.edge.warehouse;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import static thidua.schema.Tables.RECEIVED_FILE;
import static thidua.schema.Tables.REVOCATION;
import static thidua.schema.Tables.REVOKED_AWARD;
import static thidua.schema.Tables.STANDING_AWARD;
import static thidua.schema.Tables.SUBMISSION;

import org.jooq.Condition;
import org.jooq.DSLContext;

import thidua.core.fact.ErasedCell;
import thidua.core.fact.Revocation;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.report.KeptFinding;
import thidua.core.sheet.CellAddress;
import thidua.schema.tables.records.RevocationRecord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Awards that were taken back, as the register has them; the view of standing awards heeds it. */
final class RevokedAwards {
    private static final String REGISTER = "reference/revocations.csv";
    private static final int COLUMN_OF_DECISION = 2;

    private final DSLContext dsl;
    private final NameKeys keys;

    RevokedAwards(DSLContext dsl) {
        this.dsl = dsl;
        this.keys = new NameKeys(dsl);
    }

    /** Brings the table to the state of the register; does nothing when it is there already. */
    void load(List<Revocation> register) {
        List<RevocationRecord> wanted = register.stream().map(this::row).toList();
        // not the other way round: a result of jOOQ equals no list but another result
        if (wanted.equals(dsl.selectFrom(REVOCATION).orderBy(REVOCATION.LINE_NO).fetch())) {
            return;
        }
        dsl.transaction(
                inside -> {
                    OneAtATime.REVOCATIONS.take(inside.dsl());
                    inside.dsl().deleteFrom(REVOCATION).execute();
                    inside.dsl().batchInsert(wanted).execute();
                });
    }

    private RevocationRecord row(Revocation revocation) {
        Optional<ErasedCell> erased = ErasedCell.of(revocation.recipientKey());
        RevocationRecord row = new RevocationRecord();
        row.setLineNo(revocation.line());
        row.setReportYear(revocation.year());
        row.setDecision(revocation.decision());
        row.setDecisionDate(revocation.decisionDate());
        row.setFormCode(revocation.form());
        row.setRecipientKey(erased.isPresent() ? "" : keys.of(revocation.recipientKey()));
        row.setErasedFile(erased.map(ErasedCell::sha256).orElse(""));
        row.setErasedSheet(erased.map(e -> e.cell().sheet()).orElse(""));
        row.setErasedRow(erased.map(e -> e.cell().row()).orElse(0));
        row.setKnownOn(revocation.knownOn());
        return row;
    }

    /** The report years of which any was known by a day. */
    Set<Integer> years(LocalDate knownOn) {
        return dsl.selectDistinct(REVOCATION.REPORT_YEAR)
                .from(REVOCATION)
                .where(REVOCATION.KNOWN_ON.le(knownOn))
                .fetchSet(REVOCATION.REPORT_YEAR);
    }

    /**
     * Those of a report year, without their place in the register, each with the rows that it takes
     * back in place of whom it names: a name and its erased cell are the same decision.
     */
    List<String> ofYear(int year, LocalDate knownOn) {
        List<RevocationRecord> revocations =
                dsl.selectFrom(REVOCATION)
                        .where(REVOCATION.REPORT_YEAR.eq(year), REVOCATION.KNOWN_ON.le(knownOn))
                        .fetch();
        if (revocations.isEmpty()) {
            return List.of();
        }
        Map<Integer, List<String>> rows = rows(year, knownOn);
        return revocations.stream()
                .map(
                        row ->
                                Arrays.asList(
                                                row.getDecision(),
                                                row.getDecisionDate(),
                                                row.getFormCode(),
                                                row.getKnownOn(),
                                                isOfEverybody(row),
                                                rows.getOrDefault(row.getLineNo(), List.of()))
                                        .toString())
                .sorted()
                .toList();
    }

    private static boolean isOfEverybody(RevocationRecord row) {
        return row.getRecipientKey().isEmpty() && row.getErasedFile().isEmpty();
    }

    /** The rows that each line takes back of what stood on a day. */
    private Map<Integer, List<String>> rows(int year, LocalDate knownOn) {
        var r = REVOKED_AWARD;
        Map<Integer, List<String>> rows = new HashMap<>();
        dsl.select(r.LINE_NO, RECEIVED_FILE.SHA256, r.SHEET, r.ROW_NO, r.COLUMN_NO)
                .from(r)
                .join(SUBMISSION)
                .on(SUBMISSION.SUBMISSION_ID.eq(r.SUBMISSION_ID))
                .join(RECEIVED_FILE)
                .on(RECEIVED_FILE.RECEIVED_FILE_ID.eq(SUBMISSION.RECEIVED_FILE_ID))
                .where(r.REPORT_YEAR.eq(year), Known.holds(SUBMISSION.KNOWN, knownOn))
                .orderBy(RECEIVED_FILE.SHA256, r.SHEET.collate("C"), r.ROW_NO, r.COLUMN_NO)
                .forEach(
                        row ->
                                rows.computeIfAbsent(row.value1(), line -> new ArrayList<>())
                                        .add(
                                                row.value2()
                                                        + "!"
                                                        + row.value3()
                                                        + "!"
                                                        + row.value4()
                                                        + "!"
                                                        + row.value5()));
        return rows;
    }

    /** The latest day on which an award of the years up to one was revoked. */
    Optional<LocalDate> last(int upTo, LocalDate knownOn) {
        Condition known = REVOCATION.REPORT_YEAR.le(upTo).and(REVOCATION.KNOWN_ON.le(knownOn));
        if (isNone(known)) {
            return Optional.empty();
        }
        return dsl.select(max(REVOCATION.KNOWN_ON))
                .from(REVOCATION)
                .where(known)
                .andExists(selectOne().from(REVOKED_AWARD).where(takesBackWhatWasKnown(knownOn)))
                .fetchOptional(0, LocalDate.class);
    }

    /** Lines that take back what nobody ever stated, one finding each. */
    List<KeptFinding> ofNothing(int year, LocalDate knownOn) {
        Condition known = REVOCATION.REPORT_YEAR.eq(year).and(REVOCATION.KNOWN_ON.le(knownOn));
        if (isNone(known)) {
            return List.of();
        }
        return dsl.select(REVOCATION.LINE_NO, REVOCATION.DECISION)
                .from(REVOCATION)
                .where(known)
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

    /**
     * Asked first, for most years have none: to plan to look at the awards of all years is dear.
     */
    private boolean isNone(Condition known) {
        return !dsl.fetchExists(REVOCATION, known);
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
