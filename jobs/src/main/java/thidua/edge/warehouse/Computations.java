package thidua.edge.warehouse;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.listAgg;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.when;

import static thidua.schema.Tables.COMPUTATION;
import static thidua.schema.Tables.RECEIVED_FILE;
import static thidua.schema.Tables.SUBMISSION;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

import thidua.core.fact.Verdict;
import thidua.core.indicator.Value;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Indicator values, kept by the state of everything they were computed from. */
public final class Computations {
    private final DSLContext dsl;

    public Computations(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * What stands, of each report year from one to another in which anything does: a hash of which
     * files say it, of what was decided on them, and of what is thought of them.
     */
    public SortedMap<Integer, String> standingHashes(int from, int to, LocalDate knownOn) {
        return byYear(
                "encode(sha256(convert_to(string_agg(said.words, '' order by {0} collate"
                        + " \"C\", {1}), 'UTF8')), 'hex')",
                from,
                to,
                knownOn,
                concat(
                        Measured.code(SUBMISSION.UNIT_CODE),
                        Measured.code(SUBMISSION.FACT_TABLE),
                        verdict(), // words without a figure
                        Measured.text(RECEIVED_FILE.PATH),
                        Measured.code(RECEIVED_FILE.SHA256),
                        Measured.day(RECEIVED_FILE.RECEIVED_ON),
                        Measured.text(SUBMISSION.DECISIONS)));
    }

    /**
     * The same in one text a year, whatever is thought of it but whether it stands without its bad
     * rows: unit, table, content, day, decisions and that, each with its length before it.
     *
     * @return by year; {@code 5s35101…}, and {@code 0n} for a day that nobody knows
     */
    public SortedMap<Integer, String> received(int from, int to, LocalDate knownOn) {
        return byYear(
                "string_agg(said.words, '' order by {0}, {1})",
                from,
                to,
                knownOn,
                concat(
                        Measured.code(SUBMISSION.UNIT_CODE),
                        Measured.code(SUBMISSION.FACT_TABLE),
                        Measured.code(RECEIVED_FILE.SHA256),
                        Measured.day(RECEIVED_FILE.RECEIVED_ON),
                        Measured.text(SUBMISSION.DECISIONS),
                        Measured.code(
                                when(SUBMISSION.ADMITTED_ON.isNull(), "false").otherwise("true"))));
    }

    /**
     * All submissions that stand, put together by year.
     *
     * @param together of the rows of {@code said}, in the order of unit and table ({0}, {1})
     * @param words of each, {@code said.words}
     */
    private SortedMap<Integer, String> byYear(
            String together, int from, int to, LocalDate knownOn, Field<String> words) {
        Table<?> said =
                dsl.select(SUBMISSION.REPORT_YEAR, SUBMISSION.UNIT_CODE, SUBMISSION.FACT_TABLE)
                        .select(words.as("words"))
                        .from(SUBMISSION)
                        .join(RECEIVED_FILE)
                        .on(RECEIVED_FILE.RECEIVED_FILE_ID.eq(SUBMISSION.RECEIVED_FILE_ID))
                        .where(
                                SUBMISSION.REPORT_YEAR.between(from, to),
                                Known.holds(SUBMISSION.KNOWN, knownOn))
                        .asTable("said");
        Field<Integer> year = said.field(SUBMISSION.REPORT_YEAR);
        Field<String> all =
                field(
                        together,
                        String.class,
                        said.field(SUBMISSION.UNIT_CODE),
                        said.field(SUBMISSION.FACT_TABLE));
        return new TreeMap<>(dsl.select(year, all).from(said).groupBy(year).fetchMap(year, all));
    }

    /** Of what stood, on whatever day: what stood was admitted, questioned or accepted. */
    private static Field<String> verdict() {
        return when(SUBMISSION.ADMITTED_ON.isNotNull(), Verdict.PARTIAL.id())
                .when(Submissions.hasFinding("warning"), Verdict.QUESTIONED.id())
                .otherwise(Verdict.ACCEPTED.id());
    }

    /**
     * Of each unit of which something stands for a report year the tables that stand whole, by its
     * code; none where no table does.
     *
     * @return by year; none for which nothing stands
     */
    public SortedMap<Integer, SortedMap<String, Set<String>>> wholeTables(
            Collection<Integer> years, LocalDate knownOn) {
        Field<String> whole =
                listAgg(SUBMISSION.FACT_TABLE, ",")
                        .withinGroupOrderBy(SUBMISSION.FACT_TABLE)
                        .filterWhere(SUBMISSION.ADMITTED_ON.isNull())
                        .as("whole");
        SortedMap<Integer, SortedMap<String, Set<String>>> tables = new TreeMap<>();
        dsl.select(SUBMISSION.REPORT_YEAR, SUBMISSION.UNIT_CODE, whole)
                .from(SUBMISSION)
                .where(SUBMISSION.REPORT_YEAR.in(years), Known.holds(SUBMISSION.KNOWN, knownOn))
                .groupBy(SUBMISSION.REPORT_YEAR, SUBMISSION.UNIT_CODE)
                .forEach(
                        row ->
                                tables.computeIfAbsent(row.value1(), year -> new TreeMap<>())
                                        .put(
                                                row.value2(),
                                                row.value3() == null
                                                        ? Set.of()
                                                        : Set.of(row.value3().split(","))));
        return tables;
    }

    /** Codes of the units of which something stands for a report year, in their order. */
    public List<String> stating(int year, LocalDate knownOn) {
        return dsl.selectDistinct(SUBMISSION.UNIT_CODE)
                .from(SUBMISSION)
                .where(SUBMISSION.REPORT_YEAR.eq(year), Known.holds(SUBMISSION.KNOWN, knownOn))
                .orderBy(SUBMISSION.UNIT_CODE)
                .fetch(SUBMISSION.UNIT_CODE);
    }

    /** Years up to one in which something stood on a day, in order. */
    public List<Integer> years(int upTo, LocalDate knownOn) {
        return dsl.selectDistinct(SUBMISSION.REPORT_YEAR)
                .from(SUBMISSION)
                .where(SUBMISSION.REPORT_YEAR.le(upTo), Known.holds(SUBMISSION.KNOWN, knownOn))
                .orderBy(SUBMISSION.REPORT_YEAR)
                .fetch(SUBMISSION.REPORT_YEAR);
    }

    /** The first day on which anything of a year was known; the first of days when nobody knows. */
    public Optional<LocalDate> firstKnown(int year) {
        return dsl.select(min(field("lower({0})", LocalDate.class, SUBMISSION.KNOWN)))
                .from(SUBMISSION)
                .where(SUBMISSION.REPORT_YEAR.eq(year), SUBMISSION.KNOWN.isNotNull())
                .groupBy(SUBMISSION.REPORT_YEAR)
                .fetchOptional(row -> row.value1() == null ? LocalDate.MIN : row.value1());
    }

    /** Of years with what their values are computed from those whose values are kept. */
    public Map<Integer, String> among(Map<Integer, String> facts) {
        return dsl.select(COMPUTATION.REPORT_YEAR, COMPUTATION.FACTS_HASH)
                .from(COMPUTATION)
                .where(COMPUTATION.FACTS_HASH.in(facts.values()))
                .fetchMap(COMPUTATION.REPORT_YEAR, COMPUTATION.FACTS_HASH);
    }

    public boolean has(int year, String factsHash) {
        return dsl.fetchExists(
                COMPUTATION,
                COMPUTATION.REPORT_YEAR.eq(year),
                COMPUTATION.FACTS_HASH.eq(factsHash));
    }

    /**
     * Saves the values of a year, in place of those that were computed from the same, in the
     * transaction that is open. Runs of two later years may compute an earlier one at once.
     */
    public void save(int year, String factsHash, Map<String, Map<String, Value>> values) {
        OneAtATime.VALUES.take(dsl);
        dsl.deleteFrom(COMPUTATION)
                .where(COMPUTATION.REPORT_YEAR.eq(year), COMPUTATION.FACTS_HASH.eq(factsHash))
                .execute();
        Long id =
                dsl.insertInto(COMPUTATION)
                        .columns(COMPUTATION.REPORT_YEAR, COMPUTATION.FACTS_HASH)
                        .values(year, factsHash)
                        .returningResult(COMPUTATION.COMPUTATION_ID)
                        .fetchSingle(COMPUTATION.COMPUTATION_ID);
        UnitRows.add(dsl, id, values);
    }

    /** The values of a year, by unit and indicator; equal ones are one object. */
    public Map<String, Map<String, Value>> values(int year, String factsHash) {
        return new UnitRows(dsl, Map.of(year, factsHash)).all().getOrDefault(year, Map.of());
    }

    /**
     * Some of them, of many years at once: all of some units, and some of all units.
     *
     * @param facts of each year what its values were computed from
     * @param units codes of those of which each value is wanted
     * @param indicators that are wanted of each unit
     * @return by year; none of which nothing is kept
     */
    public SortedMap<Integer, Map<String, Map<String, Value>>> outlines(
            Map<Integer, String> facts, Set<String> units, Set<String> indicators) {
        return new UnitRows(dsl, facts).outline(units, indicators);
    }
}
