package thidua.edge.warehouse;

import static thidua.schema.Tables.RECEIVED_FILE;
import static thidua.schema.Tables.STANDING_MODEL;
import static thidua.schema.Tables.SUBMISSION;

import org.jooq.DSLContext;

import thidua.core.fact.FactTable;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.Once;
import thidua.core.report.StandingModels;
import thidua.core.report.StandingModels.Listed;
import thidua.core.sheet.CellAddress;
import thidua.core.text.VietnameseText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables of models that stood for a year, row by row. */
final class ModelTables {
    private final DSLContext dsl;

    ModelTables(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** As known on a day, in the order of units. */
    List<StandingModels> ofYear(int year, LocalDate knownOn) {
        Map<Long, List<Listed>> rows = rows(year, knownOn);
        return dsl.select(
                        SUBMISSION.SUBMISSION_ID,
                        SUBMISSION.UNIT_CODE,
                        RECEIVED_FILE.PATH,
                        RECEIVED_FILE.SHA256,
                        SUBMISSION.ONLY_NEW,
                        SUBMISSION.ADMITTED_ON)
                .from(SUBMISSION)
                .join(RECEIVED_FILE)
                .on(Submissions.THEIR_FILE)
                .where(
                        SUBMISSION.REPORT_YEAR.eq(year),
                        SUBMISSION.FACT_TABLE.eq(FactTable.MODELS.id()),
                        Known.holds(SUBMISSION.KNOWN, knownOn))
                .orderBy(SUBMISSION.UNIT_CODE)
                .fetch(
                        row ->
                                new StandingModels(
                                        row.value2(),
                                        row.value3(),
                                        row.value4(),
                                        !row.value5() && row.value6() == null,
                                        rows.getOrDefault(row.value1(), List.of())));
    }

    private Map<Long, List<Listed>> rows(int year, LocalDate knownOn) {
        var m = STANDING_MODEL;
        Map<Long, List<Listed>> rows = new HashMap<>();
        Once once = new Once();
        LongAnswer.each(
                dsl,
                dsl.select(
                                m.SUBMISSION_ID,
                                m.SHEET,
                                m.ROW_NO,
                                m.NAME_COLUMN,
                                m.NAME,
                                m.NAME_KEY,
                                m.PLACE,
                                m.FOUNDED_YEAR,
                                m.SITES,
                                m.STATUS)
                        .from(m)
                        .where(m.REPORT_YEAR.eq(year), Known.holds(m.KNOWN, knownOn))
                        .orderBy(m.SUBMISSION_ID, m.SHEET, m.ROW_NO),
                row ->
                        rows.computeIfAbsent(row.value1(), id -> new ArrayList<>())
                                .add(
                                        new Listed(
                                                once.of(
                                                        new CellAddress(
                                                                row.value2(),
                                                                row.value3(),
                                                                row.value4())),
                                                once.of(row.value5()),
                                                once.of(row.value6()),
                                                once.of(VietnameseText.key(row.value7())),
                                                row.value8(),
                                                row.value9(),
                                                ModelStatus.valueOf(
                                                        Facts.constant(row.value10())))));
        return rows;
    }
}
