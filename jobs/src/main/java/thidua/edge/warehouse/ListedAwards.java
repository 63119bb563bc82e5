package thidua.edge.warehouse;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.firstValue;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import static thidua.schema.Tables.RECEIVED_FILE;
import static thidua.schema.Tables.STANDING_AWARD;
import static thidua.schema.Tables.SUBMISSION;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.WindowSpecificationOrderByStep;
import org.jooq.WindowSpecificationRowsStep;

import thidua.core.fact.Once;
import thidua.core.fact.RecipientKind;
import thidua.core.finding.Finding;
import thidua.core.finding.Rule;
import thidua.core.indicator.AwardCount;
import thidua.core.report.KeptFinding;
import thidua.core.sheet.CellAddress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Awards counted once however often they are listed: one of a decision, form and recipient belongs
 * to the unit whose submission was received first, then to the lower code.
 */
public final class ListedAwards {
    /** What makes two listings one award, where both are {@link #NAMED}. */
    private static final List<Field<?>> AWARD =
            List.of(
                    STANDING_AWARD.DECISION,
                    STANDING_AWARD.DECISION_DATE,
                    STANDING_AWARD.FORM_CODE,
                    STANDING_AWARD.RECIPIENT_KIND,
                    STANDING_AWARD.RECIPIENT_KEY);

    private static final Condition NAMED =
            STANDING_AWARD.DECISION.ne("").and(STANDING_AWARD.RECIPIENT_KEY.ne(""));

    private static final Field<Integer> PLACE = rowNumber().over(sameAward()).as("place");
    private static final Field<Integer> COUNT = field("counted", Integer.class);
    private static final Field<String> COUNTED_IN =
            firstValue(RECEIVED_FILE.PATH).over(sameAward()).as("counted_in");

    private final DSLContext dsl;

    public ListedAwards(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * Awards of each unit by form and kind of recipient, by unit code. Those revoked by the day are
     * still stated: where nothing else is left, they make a zero.
     */
    Map<String, List<AwardCount>> counts(int year, Known known) {
        var counted = countedOnce(year, known);
        if (counted.stream().anyMatch(row -> row.value5() > 1)) {
            counted = countedWhereFirst(year, known);
        }
        Map<String, List<AwardCount>> counts = new HashMap<>();
        Once once = new Once();
        counted.forEach(
                row ->
                        counts.computeIfAbsent(row.value1(), code -> new ArrayList<>())
                                .add(
                                        once.of(
                                                new AwardCount(
                                                        row.value2(),
                                                        kind(row.value3()),
                                                        row.value4().intValueExact()))));
        return counts;
    }

    /**
     * Each award for any of those that list it, without putting the listings in order; last how
     * often one of them is listed at most: of more than one the unit may be another's.
     */
    private Result<Record5<String, String, String, BigDecimal, Integer>> countedOnce(
            int year, Known known) {
        var a = STANDING_AWARD;
        Field<String> unit = min(a.UNIT_CODE).as("unit_code");
        Field<BigDecimal> counted = sum(countOf(known)).as("counted");
        Field<Integer> times = count().filterWhere(NAMED).as("times");
        List<Field<?>> alike = new ArrayList<>(AWARD);
        alike.add(when(NAMED.not(), a.UNIT_CODE));
        var one =
                dsl.select(unit, a.FORM_CODE, a.RECIPIENT_KIND, counted, times)
                        .from(a)
                        .where(a.REPORT_YEAR.eq(year), known.has(a.SUBMISSION_ID, a.STATED))
                        .groupBy(alike)
                        .asTable("one");
        return dsl.select(
                        one.field(unit),
                        one.field(a.FORM_CODE),
                        one.field(a.RECIPIENT_KIND),
                        sum(one.field(counted)),
                        max(one.field(times)))
                .from(one)
                .groupBy(one.field(unit), one.field(a.FORM_CODE), one.field(a.RECIPIENT_KIND))
                .orderBy(one.field(unit), one.field(a.FORM_CODE), one.field(a.RECIPIENT_KIND))
                .fetch();
    }

    /** Each award for the unit that lists it first. */
    private Result<Record5<String, String, String, BigDecimal, Integer>> countedWhereFirst(
            int year, Known known) {
        var a = STANDING_AWARD;
        Table<?> listed = listed(year, known);
        Field<String> unit = listed.field(a.UNIT_CODE);
        Field<String> form = listed.field(a.FORM_CODE);
        Field<String> kind = listed.field(a.RECIPIENT_KIND);
        return dsl.select(unit, form, kind, sum(listed.field(COUNT)), inline(1))
                .from(listed)
                .where(isCounted(listed))
                .groupBy(unit, form, kind)
                .orderBy(unit, form, kind)
                .fetch();
    }

    /** Nothing once it is revoked. */
    private static Field<Integer> countOf(Known known) {
        var a = STANDING_AWARD;
        return when(known.unrevoked(a.REVOKED_ON), a.RECIPIENT_COUNT).otherwise(0);
    }

    /**
     * Whether any award is listed more than once. Of most years none is: then nobody has to put all
     * listings in order to learn which of them count.
     */
    boolean isAnyRepeated(int year, Known known) {
        var a = STANDING_AWARD;
        // counted, not looked for: a plan for the first one sorts all of them
        return dsl.fetchCount(
                        dsl.selectOne()
                                .from(a)
                                .where(a.REPORT_YEAR.eq(year), known.has(a.SUBMISSION_ID, a.STATED))
                                .and(NAMED)
                                .groupBy(AWARD)
                                .having(count().gt(1)))
                > 0;
    }

    /** Listings that are not counted, because another file's is: a warning each. */
    public List<KeptFinding> listedElsewhere(int year, LocalDate knownOn) {
        Known known = Known.on(knownOn);
        if (!isAnyRepeated(year, known)) {
            return List.of();
        }
        var a = STANDING_AWARD;
        Table<?> listed = listed(year, known);
        Field<String> path = listed.field(RECEIVED_FILE.PATH);
        return dsl.select(
                        path,
                        listed.field(RECEIVED_FILE.SHA256),
                        listed.field(a.SHEET),
                        listed.field(a.ROW_NO),
                        listed.field(a.COLUMN_NO),
                        listed.field(a.DECISION),
                        listed.field(COUNTED_IN))
                .from(listed)
                .where(isCounted(listed).not())
                .orderBy(path.collate("C"), listed.field(a.SHEET), listed.field(a.ROW_NO))
                .fetch(
                        row ->
                                new KeptFinding(
                                        row.value1(),
                                        row.value2(),
                                        new Finding(
                                                Rule.AWARD_LISTED_ELSEWHERE,
                                                new CellAddress(
                                                        row.value3(), row.value4(), row.value5()),
                                                row.value6(),
                                                List.of(row.value7()))));
    }

    private Table<?> listed(int year, Known known) {
        var a = STANDING_AWARD;
        return dsl.select(
                        RECEIVED_FILE.PATH,
                        RECEIVED_FILE.SHA256,
                        a.UNIT_CODE,
                        a.SHEET,
                        a.ROW_NO,
                        a.COLUMN_NO,
                        a.FORM_CODE,
                        a.RECIPIENT_KIND,
                        countOf(known).as(COUNT),
                        a.DECISION,
                        a.RECIPIENT_KEY,
                        PLACE,
                        COUNTED_IN)
                .from(withTheirFiles())
                .where(a.REPORT_YEAR.eq(year), known.has(a.SUBMISSION_ID, a.STATED))
                .asTable("listed");
    }

    /** Awards with what puts their listings in order: when the file came that lists them. */
    static Table<?> withTheirFiles() {
        return STANDING_AWARD
                .join(SUBMISSION)
                .on(SUBMISSION.SUBMISSION_ID.eq(STANDING_AWARD.SUBMISSION_ID))
                .join(RECEIVED_FILE)
                .on(RECEIVED_FILE.RECEIVED_FILE_ID.eq(SUBMISSION.RECEIVED_FILE_ID));
    }

    /** Without a number of decision, or without a name, nobody can tell two awards from one. */
    static Condition isCounted(Table<?> listed) {
        return listed.field(STANDING_AWARD.DECISION)
                .eq("")
                .or(listed.field(STANDING_AWARD.RECIPIENT_KEY).eq(""))
                .or(listed.field(PLACE).eq(1));
    }

    /** All listings of an award. */
    static WindowSpecificationOrderByStep anyListing() {
        return partitionBy(AWARD);
    }

    /** The same, the one that counts first. */
    static WindowSpecificationRowsStep sameAward() {
        var a = STANDING_AWARD;
        return anyListing()
                .orderBy(
                        RECEIVED_FILE.RECEIVED_ON.asc().nullsFirst(),
                        a.UNIT_CODE,
                        a.SUBMISSION_ID,
                        a.SHEET,
                        a.ROW_NO);
    }

    private static RecipientKind kind(String id) {
        return RecipientKind.valueOf(Facts.constant(id));
    }
}
