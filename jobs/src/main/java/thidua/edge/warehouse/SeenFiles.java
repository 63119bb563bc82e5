package thidua.edge.warehouse;

import static org.jooq.impl.DSL.field;

import static thidua.schema.Tables.FINDING;
import static thidua.schema.Tables.READING;
import static thidua.schema.Tables.RECEIVED_FILE;
import static thidua.schema.Tables.SUBMISSION;

import org.jooq.DSLContext;

import thidua.core.fact.FactTable;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.report.SeenFile;
import thidua.core.report.SeenFile.Said;
import thidua.core.sheet.CellAddress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every content that was seen, there still or gone, with its findings as they were kept. */
final class SeenFiles {
    private final DSLContext dsl;

    SeenFiles(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Whose finding it is: about the file itself where the submission is empty. */
    private record Owner(long file, Long submission) {}

    List<SeenFile> ofYear(int year, AsOf then) {
        Map<Owner, List<Finding>> findings = findings(year);
        Map<Long, List<Said>> said = said(year, then, findings);
        return dsl.select(
                        RECEIVED_FILE.RECEIVED_FILE_ID,
                        RECEIVED_FILE.PATH,
                        RECEIVED_FILE.SHA256,
                        RECEIVED_FILE.RECEIVED_ON,
                        field(then.shown()).as("shown"))
                .from(RECEIVED_FILE)
                .join(READING)
                .on(READING.RECEIVED_FILE_ID.eq(RECEIVED_FILE.RECEIVED_FILE_ID))
                .where(RECEIVED_FILE.REPORT_YEAR.eq(year), then.received())
                .orderBy(RECEIVED_FILE.PATH.collate("C"), RECEIVED_FILE.RECEIVED_FILE_ID)
                .fetch(
                        row -> {
                            long id = row.get(RECEIVED_FILE.RECEIVED_FILE_ID);
                            return new SeenFile(
                                    id,
                                    row.get(RECEIVED_FILE.PATH),
                                    row.get(RECEIVED_FILE.SHA256),
                                    row.get(RECEIVED_FILE.RECEIVED_ON),
                                    row.get("shown", Boolean.class),
                                    findings.getOrDefault(new Owner(id, NO_SUBMISSION), List.of()),
                                    said.getOrDefault(id, List.of()));
                        });
    }

    private static final Long NO_SUBMISSION = 0L;

    private Map<Long, List<Said>> said(int year, AsOf then, Map<Owner, List<Finding>> findings) {
        Map<Long, List<Said>> said = new HashMap<>();
        dsl.select(
                        SUBMISSION.RECEIVED_FILE_ID,
                        SUBMISSION.SUBMISSION_ID,
                        SUBMISSION.UNIT_CODE,
                        SUBMISSION.FACT_TABLE)
                .from(SUBMISSION)
                .join(RECEIVED_FILE)
                .on(Submissions.THEIR_FILE)
                .where(RECEIVED_FILE.REPORT_YEAR.eq(year), then.understood())
                .orderBy(SUBMISSION.UNIT_CODE, SUBMISSION.FACT_TABLE)
                .forEach(
                        row -> {
                            long file = row.get(SUBMISSION.RECEIVED_FILE_ID);
                            Owner owner = new Owner(file, row.get(SUBMISSION.SUBMISSION_ID));
                            String table = row.get(SUBMISSION.FACT_TABLE).toUpperCase(Locale.ROOT);
                            said.computeIfAbsent(file, id -> new ArrayList<>())
                                    .add(
                                            new Said(
                                                    row.get(SUBMISSION.UNIT_CODE),
                                                    FactTable.valueOf(table),
                                                    findings.getOrDefault(owner, List.of())));
                        });
        return said;
    }

    private Map<Owner, List<Finding>> findings(int year) {
        Map<Owner, List<Finding>> findings = new HashMap<>();
        dsl.select(FINDING.asterisk())
                .from(FINDING)
                .join(RECEIVED_FILE)
                .on(RECEIVED_FILE.RECEIVED_FILE_ID.eq(FINDING.RECEIVED_FILE_ID))
                .where(RECEIVED_FILE.REPORT_YEAR.eq(year))
                .orderBy(FINDING.RECEIVED_FILE_ID, FINDING.FINDING_NO)
                .forEach(
                        row -> {
                            Long submission = row.get(FINDING.SUBMISSION_ID);
                            Owner owner =
                                    new Owner(
                                            row.get(FINDING.RECEIVED_FILE_ID),
                                            submission == null ? NO_SUBMISSION : submission);
                            findings.computeIfAbsent(owner, o -> new ArrayList<>())
                                    .add(
                                            new Finding(
                                                    Rule.of(row.get(FINDING.RULE)),
                                                    new CellAddress(
                                                            row.get(FINDING.SHEET),
                                                            row.get(FINDING.ROW_NO),
                                                            row.get(FINDING.COLUMN_NO)),
                                                    row.get(FINDING.VALUE),
                                                    Arrays.asList(row.get(FINDING.ARGUMENTS))));
                        });
        return findings;
    }
}
