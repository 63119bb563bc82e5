package thidua.edge.warehouse;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import static thidua.schema.Tables.FILE_LEDGER;
import static thidua.schema.Tables.FINDING;
import static thidua.schema.Tables.MODEL;
import static thidua.schema.Tables.READING;
import static thidua.schema.Tables.RECEIVED_FILE;
import static thidua.schema.Tables.SUBMISSION;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

import thidua.core.fact.FactTable;
import thidua.core.fact.Ledger;
import thidua.core.fact.Verdict;
import thidua.core.finding.Rule;
import thidua.core.report.ReadFile;
import thidua.core.report.ReadFile.Part;
import thidua.core.report.SeenFile;
import thidua.schema.tables.records.SubmissionRecord;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of the files of a year: the material of the reports of files, findings and
 * completeness.
 */
public final class ReadFiles {
    private final DSLContext dsl;

    public ReadFiles(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The files as they were there on a day, and what had become of them. */
    public List<ReadFile> ofYear(int year, LocalDate knownOn) {
        AsOf then = new AsOf(knownOn);
        Map<Long, List<Part>> parts = parts(year, then);
        return dsl.select(RECEIVED_FILE.asterisk(), READING.FORMAT, READING.ENCODING)
                .select(
                        FILE_LEDGER.ROWS_LOADED,
                        FILE_LEDGER.ROWS_REJECTED,
                        FILE_LEDGER.ROWS_HEADER,
                        FILE_LEDGER.ROWS_TOTAL,
                        FILE_LEDGER.ROWS_GROUP,
                        FILE_LEDGER.ROWS_NOTE,
                        FILE_LEDGER.ROWS_BLANK,
                        field(fileHas("error").and(NO_TABLE.not())).as("refused"),
                        field(fileHas("warning")).as("warned"))
                .from(RECEIVED_FILE)
                .join(READING)
                .on(READING.RECEIVED_FILE_ID.eq(RECEIVED_FILE.RECEIVED_FILE_ID))
                .join(FILE_LEDGER)
                .on(FILE_LEDGER.RECEIVED_FILE_ID.eq(RECEIVED_FILE.RECEIVED_FILE_ID))
                .where(RECEIVED_FILE.REPORT_YEAR.eq(year))
                .and(then.shown())
                .orderBy(RECEIVED_FILE.PATH.collate("C"), RECEIVED_FILE.RECEIVED_FILE_ID)
                .fetch(
                        row ->
                                new ReadFile(
                                        row.get(RECEIVED_FILE.PATH),
                                        row.get(RECEIVED_FILE.SHA256),
                                        row.get(RECEIVED_FILE.RECEIVED_ON),
                                        row.get(READING.FORMAT),
                                        row.get(READING.ENCODING),
                                        row.get("refused", Boolean.class),
                                        row.get("warned", Boolean.class),
                                        restOf(row),
                                        parts.getOrDefault(
                                                row.get(RECEIVED_FILE.RECEIVED_FILE_ID),
                                                List.of())));
    }

    /** Every content that had been received for a year by a day, with what was found in it. */
    public List<SeenFile> seen(int year, LocalDate knownOn) {
        return new SeenFiles(dsl).ofYear(year, new AsOf(knownOn));
    }

    /** Years of which anything was ever received, in order. */
    public List<Integer> years() {
        return dsl.selectDistinct(RECEIVED_FILE.REPORT_YEAR)
                .from(RECEIVED_FILE)
                .orderBy(RECEIVED_FILE.REPORT_YEAR)
                .fetch(RECEIVED_FILE.REPORT_YEAR);
    }

    /** The content that stands at each path of a year now. */
    public SortedMap<String, String> present(int year) {
        return new TreeMap<>(
                dsl.select(RECEIVED_FILE.PATH, RECEIVED_FILE.SHA256)
                        .from(RECEIVED_FILE)
                        .where(RECEIVED_FILE.REPORT_YEAR.eq(year), RECEIVED_FILE.PRESENT.isTrue())
                        .orderBy(RECEIVED_FILE.RECEIVED_FILE_ID)
                        .fetchMap(RECEIVED_FILE.PATH, RECEIVED_FILE.SHA256));
    }

    /**
     * Rows that the ledger counts as loaded in standing tables of models, against rows that stand
     * in the warehouse: equal, or a gate refuses to publish.
     */
    public boolean ledgerAddsUp(int year) {
        int loaded =
                dsl.select(coalesce(sum(SUBMISSION.ROWS_LOADED), inline(BigDecimal.ZERO)))
                        .from(SUBMISSION)
                        .where(
                                SUBMISSION.REPORT_YEAR.eq(year),
                                SUBMISSION.FACT_TABLE.eq("models"),
                                SUBMISSION.KNOWN.isNotNull())
                        .andNot(SUBMISSION.IS_NIL)
                        .fetchSingle(0, Integer.class);
        int standing =
                dsl.select(count())
                        .from(MODEL)
                        .join(SUBMISSION)
                        .on(SUBMISSION.SUBMISSION_ID.eq(MODEL.SUBMISSION_ID))
                        .where(MODEL.REPORT_YEAR.eq(year), SUBMISSION.KNOWN.isNotNull())
                        .andNot(SUBMISSION.IS_NIL)
                        .fetchSingle(0, Integer.class);
        return loaded == standing;
    }

    private Map<Long, List<Part>> parts(int year, AsOf then) {
        Map<Long, Verdict> verdicts = new Submissions(dsl).verdicts(year, then);
        Map<Long, List<Part>> parts = new LinkedHashMap<>();
        dsl.selectFrom(SUBMISSION)
                .where(SUBMISSION.REPORT_YEAR.eq(year), then.understood())
                .orderBy(SUBMISSION.UNIT_CODE, SUBMISSION.FACT_TABLE.desc())
                .forEach(
                        row -> {
                            Verdict verdict = verdicts.get(row.getSubmissionId());
                            if (verdict != null) {
                                parts.computeIfAbsent(
                                                row.getReceivedFileId(), id -> new ArrayList<>())
                                        .add(part(row, verdict));
                            }
                        });
        return parts;
    }

    private static Part part(SubmissionRecord row, Verdict verdict) {
        Ledger ledger =
                new Ledger(
                        row.getRowsLoaded(),
                        row.getRowsRejected(),
                        row.getRowsHeader(),
                        row.getRowsTotal(),
                        row.getRowsGroup(),
                        row.getRowsNote(),
                        row.getRowsBlank());
        return new Part(
                row.getReportYear(),
                row.getUnitCode(),
                FactTable.valueOf(row.getFactTable().toUpperCase(Locale.ROOT)),
                row.getIsNil(),
                verdict,
                verdict == Verdict.REFUSED ? ledger.refused() : ledger);
    }

    private static Ledger restOf(Record row) {
        return new Ledger(
                row.get(FILE_LEDGER.ROWS_LOADED),
                row.get(FILE_LEDGER.ROWS_REJECTED),
                row.get(FILE_LEDGER.ROWS_HEADER),
                row.get(FILE_LEDGER.ROWS_TOTAL),
                row.get(FILE_LEDGER.ROWS_GROUP),
                row.get(FILE_LEDGER.ROWS_NOTE),
                row.get(FILE_LEDGER.ROWS_BLANK));
    }

    /** A file without a table of ours is not refused: nothing in it was meant for us. */
    private static final Condition NO_TABLE =
            exists(
                    selectOne()
                            .from(FINDING)
                            .where(
                                    FINDING.RECEIVED_FILE_ID.eq(RECEIVED_FILE.RECEIVED_FILE_ID),
                                    FINDING.RULE.eq(Rule.NO_KNOWN_TABLE.id())));

    private static Condition fileHas(String severity) {
        return exists(
                selectOne()
                        .from(FINDING)
                        .where(
                                FINDING.RECEIVED_FILE_ID.eq(RECEIVED_FILE.RECEIVED_FILE_ID),
                                FINDING.SUBMISSION_ID.isNull(),
                                FINDING.SEVERITY.eq(severity)));
    }
}
