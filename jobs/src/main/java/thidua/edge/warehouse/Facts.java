package thidua.edge.warehouse;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.groupingSets;
import static org.jooq.impl.DSL.sum;

import static thidua.schema.Tables.STANDING_MODEL;
import static thidua.schema.Tables.SUBMISSION;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;

import thidua.core.fact.Effect;
import thidua.core.fact.FactTable;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.Recognition;
import thidua.core.fact.Revocation;
import thidua.core.indicator.KindCount;
import thidua.core.indicator.Kinds;
import thidua.core.indicator.ModelCount;
import thidua.core.indicator.Stated;
import thidua.core.indicator.Statement;
import thidua.core.indicator.Sum;
import thidua.core.report.KeptFinding;
import thidua.core.report.StandingModels;
import thidua.core.unit.Group;
import thidua.core.unit.Unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What stood in a report year, as known on a day: counted in SQL, sets and all. */
public final class Facts {
    /** The day on which everything is known that is known now. */
    public static final LocalDate NOW = LocalDate.of(9999, 12, 30);

    private final DSLContext dsl;

    public Facts(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * Everything that was stated for a report year, as known on a day.
     *
     * @param areas of which different names are counted, too
     */
    public Stated ofYear(int year, LocalDate knownOn, List<Group> areas) {
        return ofYear(year, Known.on(knownOn), areas);
    }

    /** The same of submissions chosen one by one. */
    public Stated ofYear(int year, Known known, List<Group> areas) {
        Map<String, Kinds> kinds = new HashMap<>(kinds(year, known));
        areas.forEach(area -> kinds.put(area.unit().code(), kinds(year, known, area)));
        return new Stated(
                year,
                statements(year, known),
                models(year, known),
                new ListedAwards(dsl).counts(year, known),
                kinds,
                kindCounts(year, known));
    }

    /** Row by row, where everything that was stated stands. */
    public ListedRows rows() {
        return new ListedRows(dsl);
    }

    /** Listings of awards that are not counted, because another file's is. */
    public List<KeptFinding> listedElsewhere(int year, LocalDate knownOn) {
        return new ListedAwards(dsl).listedElsewhere(year, knownOn);
    }

    /** The tables of models of a report year, row by row, as known on a day. */
    public List<StandingModels> modelTables(int year, LocalDate knownOn) {
        return new ModelTables(dsl).ofYear(year, knownOn);
    }

    /** Takes the register of revocations as it is now. */
    public void revoke(List<Revocation> register) {
        new RevokedAwards(dsl).load(register);
    }

    /** The revocations of a report year known on a day, as texts for a fingerprint. */
    public List<String> revocations(int year, LocalDate knownOn) {
        return new RevokedAwards(dsl).ofYear(year, knownOn);
    }

    /** Revocations of what nobody ever stated for a report year. */
    public List<KeptFinding> revokedNothing(int year, LocalDate knownOn) {
        return new RevokedAwards(dsl).ofNothing(year, knownOn);
    }

    private Map<String, Map<FactTable, Statement>> statements(int year, Known known) {
        Map<String, Map<FactTable, Statement>> statements = new HashMap<>();
        dsl.selectFrom(SUBMISSION)
                .where(
                        SUBMISSION.REPORT_YEAR.eq(year),
                        known.has(SUBMISSION.SUBMISSION_ID, SUBMISSION.KNOWN))
                .orderBy(SUBMISSION.UNIT_CODE, SUBMISSION.FACT_TABLE)
                .forEach(
                        s ->
                                statements
                                        .computeIfAbsent(s.getUnitCode(), code -> new HashMap<>())
                                        .put(
                                                FactTable.valueOf(
                                                        s.getFactTable().toUpperCase(Locale.ROOT)),
                                                new Statement(
                                                        true,
                                                        s.getIsNil(),
                                                        s.getOnlyNew(),
                                                        s.getCounted(),
                                                        s.getAdmittedOn() != null)));
        return statements;
    }

    private Map<String, List<ModelCount>> models(int year, Known known) {
        var m = STANDING_MODEL;
        Result<? extends Record> rows =
                dsl.select(
                                m.UNIT_CODE,
                                m.FIELD_CODE,
                                m.STATUS,
                                m.RECOGNITION,
                                m.EFFECT,
                                count(),
                                sum(m.SITES),
                                count(m.SITES),
                                sum(m.TEAMS),
                                count(m.TEAMS),
                                sum(m.MEMBERS),
                                count(m.MEMBERS))
                        .from(m)
                        .where(m.REPORT_YEAR.eq(year), known.has(m.SUBMISSION_ID, m.KNOWN))
                        .groupBy(m.UNIT_CODE, m.FIELD_CODE, m.STATUS, m.RECOGNITION, m.EFFECT)
                        .orderBy(m.UNIT_CODE, m.FIELD_CODE, m.STATUS, m.RECOGNITION, m.EFFECT)
                        .fetch();
        Map<String, List<ModelCount>> counts = new HashMap<>();
        for (Record row : rows) {
            int models = row.get(5, Integer.class);
            counts.computeIfAbsent(row.get(m.UNIT_CODE), code -> new ArrayList<>())
                    .add(
                            new ModelCount(
                                    row.get(m.FIELD_CODE),
                                    ModelStatus.valueOf(constant(row.get(m.STATUS))),
                                    Recognition.valueOf(constant(row.get(m.RECOGNITION))),
                                    effect(row.get(m.EFFECT)),
                                    models,
                                    sumOf(row, 6, models),
                                    sumOf(row, 8, models),
                                    sumOf(row, 10, models)));
        }
        return counts;
    }

    /** Different names: of each unit and, under the empty code, of all units together. */
    private Map<String, Kinds> kinds(int year, Known known) {
        var m = STANDING_MODEL;
        Map<String, Kinds> kinds = new HashMap<>();
        dsl.select(
                        coalesce(m.UNIT_CODE, ""),
                        countDistinct(m.NAME_KEY).filterWhere(m.STATUS.eq("new")),
                        countDistinct(m.NAME_KEY).filterWhere(m.STATUS.ne("ended")))
                .from(m)
                .where(m.REPORT_YEAR.eq(year), known.has(m.SUBMISSION_ID, m.KNOWN))
                .groupBy(groupingSets(Set.of(m.UNIT_CODE), Set.of()))
                .forEach(row -> kinds.put(row.value1(), new Kinds(row.value2(), row.value3())));
        return kinds;
    }

    private Kinds kinds(int year, Known known, Group area) {
        var m = STANDING_MODEL;
        List<String> members = area.members().stream().map(Unit::code).toList();
        return dsl.select(
                        countDistinct(m.NAME_KEY).filterWhere(m.STATUS.eq("new")),
                        countDistinct(m.NAME_KEY).filterWhere(m.STATUS.ne("ended")))
                .from(m)
                .where(
                        m.REPORT_YEAR.eq(year),
                        known.has(m.SUBMISSION_ID, m.KNOWN),
                        m.UNIT_CODE.in(members))
                .fetchSingle(mapping(Kinds::new));
    }

    private Map<String, List<KindCount>> kindCounts(int year, Known known) {
        var m = STANDING_MODEL;
        Map<String, List<KindCount>> kinds = new HashMap<>();
        dsl.select(
                        coalesce(m.UNIT_CODE, "").as("scope"),
                        m.FIELD_CODE,
                        m.STATUS,
                        m.RECOGNITION,
                        countDistinct(m.NAME_KEY))
                .from(m)
                .where(m.REPORT_YEAR.eq(year), known.has(m.SUBMISSION_ID, m.KNOWN))
                .groupBy(
                        groupingSets(
                                List.of(m.UNIT_CODE, m.FIELD_CODE, m.STATUS, m.RECOGNITION),
                                List.of(m.FIELD_CODE, m.STATUS, m.RECOGNITION)))
                .orderBy(field("scope"), m.FIELD_CODE, m.STATUS, m.RECOGNITION)
                .forEach(
                        row ->
                                kinds.computeIfAbsent(row.value1(), code -> new ArrayList<>())
                                        .add(
                                                new KindCount(
                                                        row.value2(),
                                                        ModelStatus.valueOf(constant(row.value3())),
                                                        Recognition.valueOf(constant(row.value4())),
                                                        row.value5())));
        return kinds;
    }

    private static @Nullable Effect effect(@Nullable String id) {
        return id == null ? null : Effect.valueOf(constant(id));
    }

    static String constant(String id) {
        return id.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Sum sumOf(Record row, int at, int rows) {
        BigDecimal total = row.get(at, BigDecimal.class);
        return new Sum(
                total == null ? 0 : total.longValueExact(), row.get(at + 1, Integer.class), rows);
    }
}
