package thidua.edge.warehouse;

import static org.jooq.impl.DSL.field;

import static thidua.edge.warehouse.Staging.STAGED_FINDING;
import static thidua.edge.warehouse.Staging.STAGED_SUBMISSION;
import static thidua.schema.Tables.AWARD;
import static thidua.schema.Tables.FINDING;
import static thidua.schema.Tables.MODEL;
import static thidua.schema.Tables.SUBMISSION;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import thidua.core.fact.Award;
import thidua.core.fact.Ledger;
import thidua.core.fact.Model;
import thidua.core.fact.Submission;
import thidua.core.fact.Version;
import thidua.core.finding.Finding;

import java.util.List;

/** Rows of several files of a year on their way into the tables where they wait. */
final class StagedRows {
    private final int year;
    private final CopyRows findings = findingRows();
    private final CopyRows submissions =
            new CopyRows(
                    STAGED_SUBMISSION.getQualifiedName(),
                    SUBMISSION.SUBMISSION_ID,
                    SUBMISSION.RECEIVED_FILE_ID,
                    SUBMISSION.REPORT_YEAR,
                    SUBMISSION.UNIT_CODE,
                    SUBMISSION.FACT_TABLE,
                    SUBMISSION.ONLY_NEW,
                    SUBMISSION.COUNTED,
                    SUBMISSION.IS_NIL,
                    SUBMISSION.ADMITTED_ON,
                    SUBMISSION.DECIDED_ON,
                    SUBMISSION.DECISIONS,
                    SUBMISSION.ROWS_LOADED,
                    SUBMISSION.ROWS_REJECTED,
                    SUBMISSION.ROWS_HEADER,
                    SUBMISSION.ROWS_TOTAL,
                    SUBMISSION.ROWS_GROUP,
                    SUBMISSION.ROWS_NOTE,
                    SUBMISSION.ROWS_BLANK,
                    field("may_stand", Boolean.class));
    private final CopyRows models;
    private final CopyRows awards;

    StagedRows(int year) {
        this.year = year;
        this.models =
                new CopyRows(
                        Staging.gathered(MODEL, year),
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
        this.awards =
                new CopyRows(
                        Staging.gathered(AWARD, year),
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
    }

    void add(long fileId, long id, Readings.Statement statement, NameKeys keys) {
        Version version = statement.version();
        Submission said = version.submission();
        boolean refused = statement.isRefused();
        Ledger ledger = refused ? said.ledger().refused() : said.ledger();
        submissions.add(
                id,
                fileId,
                year,
                said.unit(),
                said.table().id(),
                said.onlyNew(),
                said.counted(),
                said.nil(),
                statement.admittedOn(),
                version.decidedOn(),
                version.decisions(),
                ledger.loaded(),
                ledger.rejected(),
                ledger.header(),
                ledger.total(),
                ledger.group(),
                ledger.note(),
                ledger.blank(),
                !refused);
        if (!refused) {
            said.models().forEach(model -> add(id, model));
            said.awards().forEach(award -> add(id, award, keys));
        }
    }

    private void add(long submission, Model model) {
        models.add(
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

    private void add(long submission, Award award, NameKeys keys) {
        awards.add(
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

    /** Adds findings; returns the number of the last of the file. */
    int addFindings(long fileId, @Nullable Long submission, List<Finding> found, int from) {
        int number = from;
        for (Finding finding : found) {
            findings.add(
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

    /** How far the rows of each table go. */
    int[] ends() {
        return tables().stream().mapToInt(CopyRows::end).toArray();
    }

    /** Takes out the rows between two ends that were told. */
    void remove(int[] from, int[] to) {
        List<CopyRows> tables = tables();
        for (int i = 0; i < tables.size(); i++) {
            tables.get(i).remove(from[i], to[i]);
        }
    }

    /** In the order in which they are sent: findings name their submissions. */
    private List<CopyRows> tables() {
        return List.of(submissions, models, awards, findings);
    }

    void send(DSLContext dsl) {
        tables().forEach(table -> table.send(dsl));
    }

    private static CopyRows findingRows() {
        return new CopyRows(
                STAGED_FINDING.getQualifiedName(),
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
