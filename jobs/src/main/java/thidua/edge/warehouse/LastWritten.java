package thidua.edge.warehouse;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.sum;

import static thidua.schema.Tables.COMPUTATION;
import static thidua.schema.Tables.EDITION;
import static thidua.schema.Tables.FILE_LEDGER;
import static thidua.schema.Tables.FINDING;
import static thidua.schema.Tables.READING;
import static thidua.schema.Tables.RECEIVED_FILE;
import static thidua.schema.Tables.REVOCATION;
import static thidua.schema.Tables.SUBMISSION;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether anybody wrote to what the figures of a year are made from, without reading it: PostgreSQL
 * keeps with each row the transaction that wrote it ({@code xmin}), so that rows that came, went or
 * changed change their number or the sum of their transactions. Rows of facts are not looked at:
 * they come and go with the submission that they belong to.
 */
public final class LastWritten {
    private final DSLContext dsl;

    public LastWritten(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Of each report year of which there is anything, texts that change with it. */
    public SortedMap<Integer, List<String>> byYear() {
        SortedMap<Integer, List<String>> written = new TreeMap<>();
        add(written, RECEIVED_FILE, RECEIVED_FILE.REPORT_YEAR);
        add(written, SUBMISSION, SUBMISSION.REPORT_YEAR);
        add(written, COMPUTATION, COMPUTATION.REPORT_YEAR);
        add(written, EDITION, EDITION.REPORT_YEAR);
        add(written, REVOCATION, REVOCATION.REPORT_YEAR);
        addOfFiles(written, READING, READING.RECEIVED_FILE_ID);
        addOfFiles(written, FILE_LEDGER, FILE_LEDGER.RECEIVED_FILE_ID);
        addOfFiles(written, FINDING, FINDING.RECEIVED_FILE_ID);
        return written;
    }

    private void add(
            SortedMap<Integer, List<String>> written, Table<?> table, Field<Integer> year) {
        dsl.select(year, count(), writers(table))
                .from(table)
                .groupBy(year)
                .forEach(row -> put(written, table, row.value1(), row.value2(), row.value3()));
    }

    private void addOfFiles(
            SortedMap<Integer, List<String>> written, Table<?> table, Field<Long> file) {
        Field<Integer> year = RECEIVED_FILE.REPORT_YEAR;
        dsl.select(year, count(), writers(table))
                .from(table)
                .join(RECEIVED_FILE)
                .on(RECEIVED_FILE.RECEIVED_FILE_ID.eq(file))
                .groupBy(year)
                .forEach(row -> put(written, table, row.value1(), row.value2(), row.value3()));
    }

    private static Field<BigDecimal> writers(Table<?> table) {
        return sum(field("{0}.xmin::text::bigint", Long.class, table));
    }

    private static void put(
            SortedMap<Integer, List<String>> written,
            Table<?> table,
            int year,
            int rows,
            BigDecimal writers) {
        written.computeIfAbsent(year, y -> new ArrayList<>())
                .add(table.getName() + " " + rows + " " + writers);
    }
}
