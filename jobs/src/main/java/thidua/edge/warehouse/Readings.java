package thidua.edge.warehouse;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;

import static thidua.edge.warehouse.Staging.STAGED_READING;
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
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

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
        return dsl.fetch(
                        """
                        insert into {0} (received_file_id, report_year, ruleset, format, encoding, rows_loaded,
                            rows_rejected, rows_header, rows_total, rows_group, rows_note, rows_blank)
                        select file, {1}, {2}, format, encoding, loaded, rejected, header, total, grouped, note, blank
                        from unnest({3}, {4}, {5}, {6}, {7}, {8}, {9}, {10}, {11}, {12})
                            as said (file, format, encoding, loaded, rejected, header, total, grouped, note, blank)
                        on conflict do nothing
                        returning received_file_id
                        """,
                        STAGED_READING,
                        inline(year),
                        val(ruleset),
                        val(files.stream().map(Staged::fileId).toArray(Long[]::new)),
                        val(files.stream().map(Staged::format).toArray(String[]::new)),
                        val(files.stream().map(Staged::encoding).toArray(String[]::new)),
                        rows(files, Ledger::loaded),
                        rows(files, Ledger::rejected),
                        rows(files, Ledger::header),
                        rows(files, Ledger::total),
                        rows(files, Ledger::group),
                        rows(files, Ledger::note),
                        rows(files, Ledger::blank))
                .intoSet(0, Long.class);
    }

    private static Field<Integer[]> rows(List<Staged> files, ToIntFunction<Ledger> which) {
        return val(
                files.stream().map(said -> which.applyAsInt(said.rest())).toArray(Integer[]::new));
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
        Field<Long[]> next =
                field(
                        "array_agg(nextval(pg_get_serial_sequence({0}, {1})))",
                        Long[].class,
                        inline(SUBMISSION.getQualifiedName().quotedName().toString()),
                        inline(SUBMISSION.SUBMISSION_ID.getName()));
        return Arrays.asList(
                        dsl.select(next)
                                .from("generate_series(1, {0})", inline(count))
                                .fetchSingle()
                                .value1())
                .iterator();
    }
}
