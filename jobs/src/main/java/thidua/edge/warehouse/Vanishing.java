package thidua.edge.warehouse;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;

import static thidua.schema.Tables.FINDING;
import static thidua.schema.Tables.RECEIVED_FILE;
import static thidua.schema.Tables.SUBMISSION;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

import thidua.edge.warehouse.ReceivedFiles.Vanished;

import java.util.List;

/** Finds statements that nothing in the input makes any more. */
final class Vanishing {
    private final DSLContext dsl;

    Vanishing(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** As {@link ReceivedFiles#vanished}. */
    List<Vanished> upTo(int upTo) {
        var present = RECEIVED_FILE.as("present_file");
        var said = SUBMISSION.as("said");
        var there =
                field(
                        exists(
                                selectOne()
                                        .from(present)
                                        .where(
                                                present.PRESENT.isTrue(),
                                                present.PATH.eq(RECEIVED_FILE.PATH))));
        return dsl.select(
                        RECEIVED_FILE.REPORT_YEAR,
                        RECEIVED_FILE.PATH,
                        SUBMISSION.UNIT_CODE,
                        SUBMISSION.FACT_TABLE,
                        there)
                .from(RECEIVED_FILE)
                .join(SUBMISSION)
                .on(SUBMISSION.RECEIVED_FILE_ID.eq(RECEIVED_FILE.RECEIVED_FILE_ID))
                .where(
                        RECEIVED_FILE.PRESENT.isFalse(),
                        RECEIVED_FILE.REPORT_YEAR.le(upTo),
                        SUBMISSION.VERDICT.in("accepted", "questioned", "partial"))
                .andNotExists(
                        selectOne()
                                .from(present)
                                .leftJoin(said)
                                .on(
                                        said.RECEIVED_FILE_ID.eq(present.RECEIVED_FILE_ID),
                                        said.UNIT_CODE.eq(SUBMISSION.UNIT_CODE),
                                        said.FACT_TABLE.eq(SUBMISSION.FACT_TABLE))
                                .where(
                                        present.PRESENT.isTrue(),
                                        present.REPORT_YEAR.eq(RECEIVED_FILE.REPORT_YEAR))
                                .and(
                                        present.PATH
                                                .eq(RECEIVED_FILE.PATH)
                                                .or(present.SHA256.eq(RECEIVED_FILE.SHA256)))
                                .and(
                                        said.SUBMISSION_ID
                                                .isNotNull()
                                                .or(isRefused(present.RECEIVED_FILE_ID))))
                .orderBy(
                        RECEIVED_FILE.REPORT_YEAR,
                        RECEIVED_FILE.PATH.collate("C"),
                        SUBMISSION.UNIT_CODE,
                        SUBMISSION.FACT_TABLE.desc())
                .fetch(mapping(Vanished::new));
    }

    private static Condition isRefused(Field<Long> file) {
        return exists(
                selectOne()
                        .from(FINDING)
                        .where(
                                FINDING.RECEIVED_FILE_ID.eq(file),
                                FINDING.SUBMISSION_ID.isNull(),
                                FINDING.SEVERITY.eq("error")));
    }
}
