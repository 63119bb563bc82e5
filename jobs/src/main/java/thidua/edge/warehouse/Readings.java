package thidua.edge.warehouse;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;

import static thidua.schema.Tables.AWARD;
import static thidua.schema.Tables.FILE_LEDGER;
import static thidua.schema.Tables.FINDING;
import static thidua.schema.Tables.MODEL;
import static thidua.schema.Tables.READING;
import static thidua.schema.Tables.SUBMISSION;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

import thidua.core.fact.Award;
import thidua.core.fact.Ledger;
import thidua.core.fact.Model;
import thidua.core.fact.Reading;
import thidua.core.fact.Submission;
import thidua.core.fact.Version;
import thidua.core.finding.Finding;
import thidua.schema.Routines;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What files say, staged: rows stand here unseen until their submission is judged. Writing a
 * reading again replaces it, so a repeated item changes nothing.
 */
public final class Readings {
    private final DSLContext dsl;
    private final NameKeys keys;

    public Readings(DSLContext dsl) {
        this.dsl = dsl;
        this.keys = new NameKeys(dsl);
    }

    /**
     * Saves what a file says.
     *
     * @param versions of what it states, those of today among them
     * @param admittedOn the day on which a person admitted a refused submission without its bad
     *     rows; null where nobody did
     */
    public void save(
            long fileId,
            String ruleset,
            Reading reading,
            List<Version> versions,
            Function<Submission, @Nullable LocalDate> admittedOn) {
        Map<String, String> known = known(fileId);
        dsl.deleteFrom(READING).where(READING.RECEIVED_FILE_ID.eq(fileId)).execute();
        dsl.insertInto(READING)
                .columns(
                        READING.RECEIVED_FILE_ID, READING.RULESET, READING.FORMAT, READING.ENCODING)
                .values(fileId, ruleset, reading.format(), reading.encoding())
                .execute();
        Ledger rest = reading.rest();
        dsl.insertInto(FILE_LEDGER)
                .values(
                        fileId,
                        rest.loaded(),
                        rest.rejected(),
                        rest.header(),
                        rest.total(),
                        rest.group(),
                        rest.note(),
                        rest.blank())
                .execute();
        CopyRows findings = findingRows();
        int number = addFindings(findings, fileId, null, reading.findings(), 0);
        for (Version version : versions) {
            Submission submission = version.submission();
            LocalDate admitted = submission.isRefused() ? admittedOn.apply(submission) : null;
            long id = save(fileId, version, admitted, known.get(key(version)));
            number = addFindings(findings, fileId, id, submission.findings(), number);
        }
        findings.send(dsl);
    }

    /**
     * Since when, until when what the file states was known: reading it again does not forget that,
     * or an earlier content whose correction was refused would fall.
     */
    private Map<String, String> known(long fileId) {
        return dsl.select(
                        concat(
                                SUBMISSION.UNIT_CODE,
                                inline(" "),
                                SUBMISSION.FACT_TABLE,
                                inline(" "),
                                coalesce(SUBMISSION.DECIDED_ON.cast(SQLDataType.CLOB), inline(""))),
                        SUBMISSION.KNOWN.cast(String.class))
                .from(SUBMISSION)
                .where(SUBMISSION.RECEIVED_FILE_ID.eq(fileId), SUBMISSION.KNOWN.isNotNull())
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    private static String key(Version version) {
        Submission said = version.submission();
        String decided = version.decidedOn() == null ? "" : version.decidedOn().toString();
        return said.unit() + " " + said.table().id() + " " + decided;
    }

    private long save(
            long fileId, Version version, @Nullable LocalDate admittedOn, @Nullable String known) {
        Submission said = version.submission();
        boolean refused = said.isRefused() && admittedOn == null;
        Ledger ledger = refused ? said.ledger().refused() : said.ledger();
        Long id =
                dsl.insertInto(SUBMISSION)
                        .set(SUBMISSION.RECEIVED_FILE_ID, fileId)
                        .set(SUBMISSION.REPORT_YEAR, said.year())
                        .set(SUBMISSION.UNIT_CODE, said.unit())
                        .set(SUBMISSION.FACT_TABLE, said.table().id())
                        .set(SUBMISSION.ONLY_NEW, said.onlyNew())
                        .set(SUBMISSION.COUNTED, said.counted())
                        .set(SUBMISSION.IS_NIL, said.nil())
                        .set(SUBMISSION.ADMITTED_ON, admittedOn)
                        .set(SUBMISSION.DECIDED_ON, version.decidedOn())
                        .set(SUBMISSION.DECISIONS, version.decisions())
                        .set(SUBMISSION.ROWS_LOADED, ledger.loaded())
                        .set(SUBMISSION.ROWS_REJECTED, ledger.rejected())
                        .set(SUBMISSION.ROWS_HEADER, ledger.header())
                        .set(SUBMISSION.ROWS_TOTAL, ledger.total())
                        .set(SUBMISSION.ROWS_GROUP, ledger.group())
                        .set(SUBMISSION.ROWS_NOTE, ledger.note())
                        .set(SUBMISSION.ROWS_BLANK, ledger.blank())
                        .set(Map.of(SUBMISSION.KNOWN, range(refused ? null : known)))
                        .returningResult(SUBMISSION.SUBMISSION_ID)
                        .fetchSingle(SUBMISSION.SUBMISSION_ID);
        if (!refused) {
            Routines.openYear(dsl.configuration(), said.year());
            saveModels(said.year(), id, said.models());
            saveAwards(said.year(), id, said.awards());
        }
        return id;
    }

    private static Field<Object> range(@Nullable String known) {
        return field("{0}::daterange", Object.class, val(known, SQLDataType.CLOB));
    }

    private void saveModels(int year, long submission, List<Model> models) {
        CopyRows rows =
                new CopyRows(
                        MODEL,
                        MODEL.REPORT_YEAR,
                        MODEL.SUBMISSION_ID,
                        MODEL.ROW_NO,
                        MODEL.SHEET,
                        MODEL.NAME_COLUMN,
                        MODEL.NAME,
                        MODEL.NAME_KEY,
                        MODEL.FIELD_CODE,
                        MODEL.PLACE,
                        MODEL.FOUNDED_YEAR,
                        MODEL.SITES,
                        MODEL.TEAMS,
                        MODEL.MEMBERS,
                        MODEL.STATUS,
                        MODEL.EFFECT,
                        MODEL.RECOGNITION,
                        MODEL.DOCUMENT,
                        MODEL.DOCUMENT_DATE,
                        MODEL.NOTE,
                        MODEL.IS_DUPLICATE);
        for (Model model : models) {
            rows.add(
                    year,
                    submission,
                    model.cell().row(),
                    model.cell().sheet(),
                    model.cell().column(),
                    model.name(),
                    model.nameKey(),
                    model.field(),
                    model.place(),
                    model.foundedYear(),
                    model.sites(),
                    model.teams(),
                    model.members(),
                    model.status().id(),
                    model.effect() == null ? null : model.effect().id(),
                    model.recognition().id(),
                    model.document(),
                    model.documentDate(),
                    model.note(),
                    model.duplicate());
        }
        rows.send(dsl);
    }

    private void saveAwards(int year, long submission, List<Award> awards) {
        CopyRows rows =
                new CopyRows(
                        AWARD,
                        AWARD.REPORT_YEAR,
                        AWARD.SUBMISSION_ID,
                        AWARD.ROW_NO,
                        AWARD.COLUMN_NO,
                        AWARD.SHEET,
                        AWARD.FORM_CODE,
                        AWARD.RECIPIENT_KIND,
                        AWARD.RECIPIENT_COUNT,
                        AWARD.RECIPIENT,
                        AWARD.RECIPIENT_KEY,
                        AWARD.DECISION,
                        AWARD.DECISION_DATE,
                        AWARD.NOTE,
                        AWARD.IS_DUPLICATE);
        for (Award award : awards) {
            rows.add(
                    year,
                    submission,
                    award.cell().row(),
                    award.cell().column(),
                    award.cell().sheet(),
                    award.form(),
                    award.kind().id(),
                    award.count(),
                    award.recipient(),
                    keys.of(award.recipientKey()),
                    award.decision(),
                    award.decisionDate(),
                    award.isPersonal() ? "" : award.note(),
                    award.duplicate());
        }
        rows.send(dsl);
    }

    private static CopyRows findingRows() {
        return new CopyRows(
                FINDING,
                FINDING.RECEIVED_FILE_ID,
                FINDING.FINDING_NO,
                FINDING.SUBMISSION_ID,
                FINDING.SHEET,
                FINDING.ROW_NO,
                FINDING.COLUMN_NO,
                FINDING.SEVERITY,
                FINDING.RULE,
                FINDING.VALUE,
                FINDING.ARGUMENTS);
    }

    private static int addFindings(
            CopyRows rows,
            long fileId,
            @Nullable Long submission,
            List<Finding> findings,
            int from) {
        int number = from;
        for (Finding finding : findings) {
            rows.add(
                    fileId,
                    ++number,
                    submission,
                    finding.place().sheet(),
                    finding.place().row(),
                    finding.place().column(),
                    finding.severity().id(),
                    finding.rule().id(),
                    finding.value(),
                    arrayLiteral(finding.arguments()));
        }
        return number;
    }

    private static String arrayLiteral(List<String> values) {
        StringBuilder literal = new StringBuilder("{");
        for (String value : values) {
            literal.append(literal.length() > 1 ? "," : "")
                    .append('"')
                    .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return literal.append('}').toString();
    }
}
