package thidua.edge.warehouse;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import static thidua.edge.warehouse.Staging.STAGED_READING;
import static thidua.schema.Tables.CONTENT;
import static thidua.schema.Tables.READING;
import static thidua.schema.Tables.RECEIVED_FILE;
import static thidua.schema.Tables.SUBMISSION;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which content was seen at which path, and on which day it was received. */
public final class ReceivedFiles {
    private final DSLContext dsl;

    public ReceivedFiles(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** A file that waits to be read. */
    public record Waiting(long id, int year, String path, String sha256, long byteCount) {}

    /** Files of a year, by the order of first sight: from one to another, both included. */
    public record Stretch(long first, long last) {
        /** Without those up to one. */
        public Stretch after(long id) {
            return new Stretch(Math.max(first, id + 1), last);
        }
    }

    /**
     * A statement that stands though the input does not make it any more.
     *
     * @param path of the file that made it
     * @param there whether another content is at the path: one without this table
     */
    public record Vanished(int year, String path, String unit, String table, boolean there) {}

    /**
     * A content at a path.
     *
     * @param receivedOn null when the day is unknown
     */
    public record Sighting(String path, String sha256, @Nullable LocalDate receivedOn) {}

    /**
     * Whether there are other files of a year, or other days, than the warehouse knows.
     *
     * @param waiting paths at which nobody knows yet what there is: what is known of them holds
     */
    public boolean differs(Collection<Sighting> seen, Collection<String> waiting, int year) {
        Set<Sighting> known =
                new HashSet<>(
                        dsl.select(
                                        RECEIVED_FILE.PATH,
                                        RECEIVED_FILE.SHA256,
                                        RECEIVED_FILE.RECEIVED_ON)
                                .from(RECEIVED_FILE)
                                .where(
                                        RECEIVED_FILE.PRESENT.isTrue(),
                                        RECEIVED_FILE.REPORT_YEAR.eq(year))
                                .fetch(mapping(Sighting::new)));
        known.removeIf(sighting -> waiting.contains(sighting.path()));
        return !known.equals(new HashSet<>(seen));
    }

    /**
     * What is at which paths, of each of some years one hash: SHA-256 of path, content and day of
     * its files in the order of their paths, each with its length before it.
     *
     * @return by year, 64 hexadecimal digits; none of a year of which nothing is there
     */
    public Map<Integer, String> present(Collection<Integer> years) {
        Field<String> hash =
                field(
                        "encode(sha256(convert_to(string_agg({0}, '' order by {1} collate \"C\"),"
                                + " 'UTF8')), 'hex')",
                        String.class,
                        concat(
                                Measured.text(RECEIVED_FILE.PATH),
                                Measured.code(RECEIVED_FILE.SHA256),
                                Measured.day(RECEIVED_FILE.RECEIVED_ON)),
                        RECEIVED_FILE.PATH);
        return dsl.select(RECEIVED_FILE.REPORT_YEAR, hash)
                .from(RECEIVED_FILE)
                .where(RECEIVED_FILE.PRESENT.isTrue(), RECEIVED_FILE.REPORT_YEAR.in(years))
                .groupBy(RECEIVED_FILE.REPORT_YEAR)
                .fetchMap(RECEIVED_FILE.REPORT_YEAR, hash);
    }

    /** Those of some years with files not read by these rules, or with submissions not judged. */
    public SortedSet<Integer> unfinished(Collection<Integer> years, String ruleset) {
        return new TreeSet<>(
                dsl.select(RECEIVED_FILE.REPORT_YEAR)
                        .from(RECEIVED_FILE)
                        .join(CONTENT)
                        .on(CONTENT_OF_FILE)
                        .where(RECEIVED_FILE.REPORT_YEAR.in(years))
                        .and(unread(ruleset))
                        .union(
                                dsl.select(SUBMISSION.REPORT_YEAR)
                                        .from(SUBMISSION)
                                        .join(RECEIVED_FILE)
                                        .on(
                                                RECEIVED_FILE.RECEIVED_FILE_ID.eq(
                                                        SUBMISSION.RECEIVED_FILE_ID))
                                        .where(SUBMISSION.REPORT_YEAR.in(years), MATTERS)
                                        .and(SUBMISSION.VERDICT.isNull()))
                        .fetch(RECEIVED_FILE.REPORT_YEAR));
    }

    /** What is at its path, or was known once; the rest was put right before it was taken. */
    static final Condition MATTERS =
            RECEIVED_FILE.PRESENT.isTrue().or(SUBMISSION.KNOWN.isNotNull());

    /** Lets the files of a year wait to be read once more. */
    public void forgetReadings(int year) {
        dsl.update(READING)
                .set(READING.RULESET, "")
                .where(
                        READING.RECEIVED_FILE_ID.in(
                                dsl.select(RECEIVED_FILE.RECEIVED_FILE_ID)
                                        .from(RECEIVED_FILE)
                                        .where(RECEIVED_FILE.REPORT_YEAR.eq(year))))
                .execute();
        new Staging(dsl).discard(year);
    }

    /** Notes which contents are at which paths of a year now, in the order of first sight. */
    public void see(int year, List<Sighting> seen) {
        String[] paths = seen.stream().map(Sighting::path).toArray(String[]::new);
        String[] contents = seen.stream().map(Sighting::sha256).toArray(String[]::new);
        LocalDate[] days = seen.stream().map(Sighting::receivedOn).toArray(LocalDate[]::new);
        dsl.execute(
                """
                update {0} as earlier set present = false
                from unnest({1}, {2}) as seen (path, sha256)
                where earlier.path = seen.path and earlier.sha256 <> seen.sha256 and earlier.present
                """,
                RECEIVED_FILE, val(paths), val(contents));
        dsl.execute(
                """
                insert into {0} as known (report_year, path, sha256, received_on, present)
                select {1}, path, sha256, received_on, true
                from unnest({2}, {3}, {4}) with ordinality as seen (path, sha256, received_on, place)
                order by place
                on conflict (path, sha256) do update
                set present = true, received_on = excluded.received_on
                where not known.present or known.received_on is distinct from excluded.received_on
                """,
                RECEIVED_FILE, inline(year), val(paths), val(contents), val(days));
    }

    /** Notes which paths of a year are gone: all that are not among those seen. */
    public void forgetAllBut(Collection<String> seen, int year) {
        dsl.update(RECEIVED_FILE)
                .set(RECEIVED_FILE.PRESENT, false)
                .where(RECEIVED_FILE.PRESENT.isTrue(), RECEIVED_FILE.REPORT_YEAR.eq(year))
                .and(not(RECEIVED_FILE.PATH.eq(any(seen.toArray(String[]::new)))))
                .execute();
    }

    /**
     * Contents of a year that were not read by these rules, in the order of first sight: those that
     * are there and those that were, because findings are compared with those of the content
     * before. One that was, and whose bytes are erased, stays as it was read.
     */
    public List<Waiting> waiting(int year, String ruleset, Stretch stretch, int most) {
        return dsl.select(
                        RECEIVED_FILE.RECEIVED_FILE_ID,
                        RECEIVED_FILE.REPORT_YEAR,
                        RECEIVED_FILE.PATH,
                        RECEIVED_FILE.SHA256,
                        CONTENT.BYTE_COUNT)
                .from(RECEIVED_FILE)
                .join(CONTENT)
                .on(CONTENT_OF_FILE)
                .where(RECEIVED_FILE.REPORT_YEAR.eq(year))
                .and(unstaged(ruleset))
                .and(RECEIVED_FILE.RECEIVED_FILE_ID.between(stretch.first(), stretch.last()))
                .orderBy(RECEIVED_FILE.RECEIVED_FILE_ID)
                .limit(most)
                .fetch(mapping(Waiting::new));
    }

    /** The numbers of all files of a year that wait to be read, in the order of first sight. */
    public List<Long> waiting(int year, String ruleset) {
        return dsl.select(RECEIVED_FILE.RECEIVED_FILE_ID)
                .from(RECEIVED_FILE)
                .join(CONTENT)
                .on(CONTENT_OF_FILE)
                .where(RECEIVED_FILE.REPORT_YEAR.eq(year))
                .and(unstaged(ruleset))
                .orderBy(RECEIVED_FILE.RECEIVED_FILE_ID)
                .fetch(RECEIVED_FILE.RECEIVED_FILE_ID);
    }

    private static Condition unstaged(String ruleset) {
        return unread(ruleset)
                .andNotExists(
                        selectOne()
                                .from(STAGED_READING)
                                .where(
                                        Staging.FILE.eq(RECEIVED_FILE.RECEIVED_FILE_ID),
                                        Staging.RULESET.eq(ruleset)));
    }

    private static final Condition CONTENT_OF_FILE = CONTENT.SHA256.eq(RECEIVED_FILE.SHA256);

    private static Condition unread(String ruleset) {
        return CONTENT.ERASED_ON
                .isNull()
                .or(RECEIVED_FILE.PRESENT.isTrue())
                .andNotExists(
                        selectOne()
                                .from(READING)
                                .where(
                                        READING.RECEIVED_FILE_ID.eq(RECEIVED_FILE.RECEIVED_FILE_ID),
                                        READING.RULESET.eq(ruleset)));
    }

    /** The bytes of a content as received; empty when a name in it was erased. */
    public Optional<byte[]> bytes(String sha256) {
        return Optional.ofNullable(new Contents(dsl).bytes(List.of(sha256)).get(sha256));
    }

    /** The contents whose bytes are not kept, since a name in them was erased. */
    public Set<String> erased() {
        return dsl.select(CONTENT.SHA256)
                .from(CONTENT)
                .where(CONTENT.ERASED_ON.isNotNull())
                .fetchSet(CONTENT.SHA256);
    }

    /**
     * Statements that stand though nothing in the input makes them any more: neither the file that
     * made them, nor another content at its path, nor the same content elsewhere. A file that is
     * refused as a whole takes nothing back.
     */
    public List<Vanished> vanished(int upTo) {
        return new Vanishing(dsl).upTo(upTo);
    }
}
