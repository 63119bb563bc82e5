package thidua.edge.warehouse;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.list;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;

import static thidua.schema.Tables.AWARD;
import static thidua.schema.Tables.FILE_LEDGER;
import static thidua.schema.Tables.FINDING;
import static thidua.schema.Tables.MODEL;
import static thidua.schema.Tables.READING;
import static thidua.schema.Tables.RECEIVED_FILE;
import static thidua.schema.Tables.SUBMISSION;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

import thidua.schema.Routines;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an import has read and not yet put in place. The rows of a year are gathered in tables
 * without keys; when all is read the keys are made in one go and the tables become the partitions
 * of the year, at a cost that does not grow with the years before. A few files put right go row by
 * row instead.
 */
public final class Staging {
    static final Table<?> STAGED_READING = table(name("staging", "reading"));
    static final Table<?> STAGED_SUBMISSION = table(name("staging", "submission"));
    static final Table<?> STAGED_FINDING = table(name("staging", "finding"));
    static final Field<Long> FILE = of(STAGED_READING, READING.RECEIVED_FILE_ID);
    static final Field<String> RULESET = of(STAGED_READING, READING.RULESET);
    static final Field<Integer> YEAR =
            field(name("staging", "reading", "report_year"), SQLDataType.INTEGER);

    /** Rows for which keys made at once, and a lock on the year, are worth their while. */
    private static final int MANY_ROWS = 1500;

    private static final List<Field<?>> LEDGER =
            List.of(
                    FILE_LEDGER.ROWS_LOADED,
                    FILE_LEDGER.ROWS_REJECTED,
                    FILE_LEDGER.ROWS_HEADER,
                    FILE_LEDGER.ROWS_TOTAL,
                    FILE_LEDGER.ROWS_GROUP,
                    FILE_LEDGER.ROWS_NOTE,
                    FILE_LEDGER.ROWS_BLANK);

    private final DSLContext dsl;

    public Staging(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Makes ready to read a year; what was read of it by other rules is thrown away. */
    public void open(int year, String ruleset) {
        if (dsl.fetchExists(STAGED_READING, YEAR.eq(year).and(RULESET.ne(ruleset)))) {
            discard(year);
        }
        Routines.stageYear(dsl.configuration(), year);
    }

    /** Throws away what was read of a year. */
    public void discard(int year) {
        Routines.unstageYear(dsl.configuration(), year);
    }

    /** Throws away what was read of files that name somebody who is to be forgotten. */
    static void discard(DSLContext dsl, Collection<String> sha256) {
        dsl.selectDistinct(YEAR)
                .from(STAGED_READING)
                .join(RECEIVED_FILE)
                .on(RECEIVED_FILE.RECEIVED_FILE_ID.eq(FILE))
                .where(RECEIVED_FILE.SHA256.in(sha256))
                .fetch(YEAR)
                .forEach(year -> Routines.unstageYear(dsl.configuration(), year));
    }

    /** Where the rows of a table are gathered for a year. */
    static Name gathered(Table<?> facts, int year) {
        return name("staging", facts.getName() + "_" + year);
    }

    /**
     * Puts what was read of a year in place of what was read of the same files before, in the
     * transaction that is open. Whatever is known of a statement stays known.
     *
     * @return of how many files
     */
    public int place(int year) {
        if (!dsl.fetchExists(STAGED_READING, YEAR.eq(year))) {
            discard(year);
            return 0;
        }
        OneAtATime.PLACES.take(dsl); // who looks at one year must not wait for who holds it
        dsl.execute(
                "lock table {0}, {1} in exclusive mode",
                table(gathered(MODEL, year)), table(gathered(AWARD, year)));
        keepKnown(year);
        Select<Record1<Long>> files = select(FILE).from(STAGED_READING).where(YEAR.eq(year));
        Condition others =
                SUBMISSION.REPORT_YEAR.eq(year).and(SUBMISSION.RECEIVED_FILE_ID.notIn(files));
        int placed;
        if (isMost(year, others)) {
            copyOthers(MODEL, year, others);
            copyOthers(AWARD, year, others);
            Routines.keyStagedYear(dsl.configuration(), year);
            dsl.execute("lock table {0} in share row exclusive mode", SUBMISSION);
            if (hasPartitions(year)) { // else nobody who reads has to make way
                Routines.dropYear(dsl.configuration(), year);
            }
            placed = replaceReadings(year, files);
            Routines.attachYear(dsl.configuration(), year);
        } else {
            placed = replaceReadings(year, files);
            Routines.openYear(dsl.configuration(), year);
            insertRows(MODEL, year);
            insertRows(AWARD, year);
        }
        discard(year);
        return placed;
    }

    private boolean hasPartitions(int year) {
        String partition = MODEL.getQualifiedName().unquotedName() + "_" + year;
        return Boolean.TRUE.equals(
                dsl.fetchValue(
                        field("to_regclass({0}) is not null", Boolean.class, inline(partition))));
    }

    /**
     * Since when, until when what a file states was known: reading it again does not forget that,
     * or an earlier content whose correction was refused would fall.
     */
    private void keepKnown(int year) {
        dsl.execute(
                """
                update staging.submission as said set known = earlier.known
                from {0} as earlier
                where said.report_year = {1} and said.may_stand
                  and earlier.report_year = {1} and earlier.known is not null
                  and earlier.received_file_id = said.received_file_id
                  and earlier.unit_code = said.unit_code
                  and earlier.fact_table = said.fact_table
                  and earlier.decided_on is not distinct from said.decided_on
                """,
                SUBMISSION, inline(year));
    }

    /** Whether more is new in a year than what is best done row by row. */
    private boolean isMost(int year, Condition others) {
        int kept = rows(SUBMISSION, others);
        return kept == 0
                || rows(STAGED_SUBMISSION, of(STAGED_SUBMISSION, SUBMISSION.REPORT_YEAR).eq(year))
                        > MANY_ROWS + kept / 4;
    }

    private int rows(Table<?> submissions, Condition which) {
        return dsl.select(
                        coalesce(
                                sum(of(submissions, SUBMISSION.ROWS_LOADED)),
                                inline(BigDecimal.ZERO)))
                .from(submissions)
                .where(which)
                .fetchSingle(0, Integer.class);
    }

    /** The rows of files that were not read now go along as they are. */
    private void copyOthers(Table<?> facts, int year, Condition others) {
        Table<?> gathered = table(gathered(facts, year));
        Field<?>[] columns = facts.fields();
        Field<Integer> ofYear = of(facts, SUBMISSION.REPORT_YEAR);
        Field<Long> ofSubmission = of(facts, SUBMISSION.SUBMISSION_ID);
        dsl.insertInto(gathered, unqualified(columns))
                .select(
                        select(columns)
                                .from(facts)
                                .where(ofYear.eq(year))
                                .and(
                                        ofSubmission.in(
                                                select(SUBMISSION.SUBMISSION_ID)
                                                        .from(SUBMISSION)
                                                        .where(others))))
                .execute();
    }

    private void insertRows(Table<?> facts, int year) {
        Field<?>[] columns = facts.fields();
        dsl.insertInto(facts, columns)
                .select(select(unqualified(columns)).from(table(gathered(facts, year))))
                .execute();
    }

    private int replaceReadings(int year, Select<Record1<Long>> files) {
        dsl.deleteFrom(READING).where(READING.RECEIVED_FILE_ID.in(files)).execute();
        copy(READING, STAGED_READING, YEAR.eq(year), READING.fields());
        Field<?>[] ledger =
                Stream.concat(Stream.of(FILE_LEDGER.RECEIVED_FILE_ID), LEDGER.stream())
                        .toArray(Field<?>[]::new);
        copy(FILE_LEDGER, STAGED_READING, YEAR.eq(year), ledger);
        dsl.execute(
                """
                insert into {0} ({1}) overriding system value
                select {1} from staging.submission where report_year = {2}
                """,
                SUBMISSION, list(unqualified(SUBMISSION.fields())), inline(year));
        copy(
                FINDING,
                STAGED_FINDING,
                of(STAGED_FINDING, FINDING.RECEIVED_FILE_ID).in(files),
                FINDING.fields());
        return dsl.fetchCount(STAGED_READING, YEAR.eq(year));
    }

    private void copy(Table<?> to, Table<?> from, Condition which, Field<?>... columns) {
        dsl.insertInto(to, columns)
                .select(select(unqualified(columns)).from(from).where(which))
                .execute();
    }

    private static Field<?>[] unqualified(Field<?>... columns) {
        return Stream.of(columns)
                .map(column -> field(column.getUnqualifiedName(), column.getDataType()))
                .toArray(Field<?>[]::new);
    }

    /** The column of another table that is called like this. */
    static <T> Field<T> of(Table<?> table, Field<T> column) {
        return field(
                table.getQualifiedName().append(column.getUnqualifiedName()), column.getDataType());
    }
}
