package thidua.edge.warehouse;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

import static thidua.edge.warehouse.Staging.STAGED_READING;
import static thidua.edge.warehouse.Staging.of;
import static thidua.schema.Tables.FILE_LEDGER;
import static thidua.schema.Tables.READING;
import static thidua.schema.Tables.SUBMISSION;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

import thidua.core.fact.Ledger;
import thidua.core.fact.Reading;
import thidua.core.fact.Version;
import thidua.core.finding.Finding;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * What files say, staged: rows wait in {@link Staging} until all of the year is read. A file that
 * is staged already stays as it is, whoever read it, so what is done again changes nothing.
 */
public final class Readings {
    private final DSLContext dsl;
    private final NameKeys keys;

    public Readings(DSLContext dsl) {
        this.dsl = dsl;
        this.keys = new NameKeys(dsl);
    }

    /**
     * A version of what a file states.
     *
     * @param admittedOn the day on which a person admitted it without its bad rows; null where
     *     nobody did
     */
    public record Statement(Version version, @Nullable LocalDate admittedOn) {
        boolean isRefused() {
            return version.submission().isRefused() && admittedOn == null;
        }
    }

    /** What one file says: of what it states all versions, those of today among them. */
    public record Read(long fileId, Reading reading, List<Statement> statements) {}

    /** Gives what one file after another says; each is read when it is asked for. */
    public interface Source {
        /** What the next file says; null after the last. */
        @Nullable Read next() throws IOException;
    }

    /** What is noted of a file, and the stretch of rows that it has. */
    private record Staged(
            long fileId, String format, String encoding, Ledger rest, int[] from, int[] to) {}

    /**
     * Stages what files of a year say, in the transaction that is open. Of each file only its rows
     * are kept until all are read.
     *
     * @return of how many files
     */
    public int stage(int year, String ruleset, Source files) throws IOException {
        StagedRows rows = new StagedRows(year);
        List<Staged> all = new ArrayList<>();
        Ids ids = new Ids();
        for (Read read = files.next(); read != null; read = files.next()) {
            int[] from = rows.ends();
            add(read, rows, ids);
            Reading said = read.reading();
            all.add(
                    new Staged(
                            read.fileId(),
                            said.format(),
                            said.encoding(),
                            said.rest(),
                            from,
                            rows.ends()));
        }
        if (!all.isEmpty()) {
            Set<Long> mine = claim(year, ruleset, all);
            for (Staged each : all.reversed()) {
                if (!mine.contains(each.fileId())) {
                    rows.remove(each.from(), each.to());
                }
            }
            rows.send(dsl);
        }
        return all.size();
    }

    private void add(Read read, StagedRows rows, Ids ids) {
        int number = rows.addFindings(read.fileId(), null, read.reading().findings(), 0);
        for (Statement statement : read.statements()) {
            long id = ids.next();
            rows.add(read.fileId(), id, statement, keys);
            List<Finding> findings = statement.version().submission().findings();
            number = rows.addFindings(read.fileId(), id, findings, number);
        }
    }

    /** Notes who read which file: of two who read the same, the first. */
    private Set<Long> claim(int year, String ruleset, List<Staged> files) {
        var insert =
                dsl.insertInto(STAGED_READING)
                        .columns(
                                List.of(
                                        of(STAGED_READING, READING.RECEIVED_FILE_ID),
                                        of(STAGED_READING, SUBMISSION.REPORT_YEAR),
                                        of(STAGED_READING, READING.RULESET),
                                        of(STAGED_READING, READING.FORMAT),
                                        of(STAGED_READING, READING.ENCODING),
                                        of(STAGED_READING, FILE_LEDGER.ROWS_LOADED),
                                        of(STAGED_READING, FILE_LEDGER.ROWS_REJECTED),
                                        of(STAGED_READING, FILE_LEDGER.ROWS_HEADER),
                                        of(STAGED_READING, FILE_LEDGER.ROWS_TOTAL),
                                        of(STAGED_READING, FILE_LEDGER.ROWS_GROUP),
                                        of(STAGED_READING, FILE_LEDGER.ROWS_NOTE),
                                        of(STAGED_READING, FILE_LEDGER.ROWS_BLANK)));
        for (Staged said : files) {
            Ledger rest = said.rest();
            insert =
                    insert.values(
                            List.of(
                                    said.fileId(),
                                    year,
                                    ruleset,
                                    said.format(),
                                    said.encoding(),
                                    rest.loaded(),
                                    rest.rejected(),
                                    rest.header(),
                                    rest.total(),
                                    rest.group(),
                                    rest.note(),
                                    rest.blank()));
        }
        return insert.onConflictDoNothing()
                .returningResult(of(STAGED_READING, READING.RECEIVED_FILE_ID))
                .fetchSet(of(STAGED_READING, READING.RECEIVED_FILE_ID));
    }

    /** Numbers of submissions that nobody else has, fetched some at a time. */
    private final class Ids {
        private static final int AT_ONCE = 50;

        private Iterator<Long> fetched = Collections.emptyIterator();

        long next() {
            if (!fetched.hasNext()) {
                fetched = ids(AT_ONCE);
            }
            return fetched.next();
        }
    }

    /** So many numbers of submissions that nobody else has. */
    private Iterator<Long> ids(int count) {
        Field<Long> next =
                field(
                        "nextval(pg_get_serial_sequence({0}, {1}))",
                        Long.class,
                        inline(SUBMISSION.getQualifiedName().quotedName().toString()),
                        inline(SUBMISSION.SUBMISSION_ID.getName()));
        return dsl.select(next)
                .from("generate_series(1, {0})", inline(count))
                .fetch(0, Long.class)
                .iterator();
    }
}
