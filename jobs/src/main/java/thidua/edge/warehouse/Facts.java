package thidua.edge.warehouse;

import static thidua.schema.Tables.STANDING_MODEL;
import static thidua.schema.Tables.SUBMISSION;

import org.jooq.DSLContext;
import org.jooq.Record9;

import thidua.core.fact.Effect;
import thidua.core.fact.FactTable;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.Recognition;
import thidua.core.fact.Revocation;
import thidua.core.indicator.Kinds;
import thidua.core.indicator.ModelTally;
import thidua.core.indicator.Stated;
import thidua.core.indicator.Statement;
import thidua.core.report.KeptFinding;
import thidua.core.report.StandingModels;
import thidua.core.text.Remembered;
import thidua.core.unit.Group;
import thidua.core.unit.Unit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What stood in a report year, as known on a day. */
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
        ModelTally models = models(year, known);
        Map<String, Kinds> kinds = new HashMap<>(models.kinds());
        areas.forEach(
                area ->
                        kinds.put(
                                area.unit().code(),
                                models.kinds(area.members().stream().map(Unit::code).toList())));
        return new Stated(
                year,
                statements(year, known),
                models.counts(),
                new ListedAwards(dsl).counts(year, known),
                kinds,
                models.kindCounts());
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

    /** The report years of which any revocation was known on a day. */
    public Set<Integer> yearsOfRevocations(LocalDate knownOn) {
        return new RevokedAwards(dsl).years(knownOn);
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

    /** In the rows themselves, as they come: they are fewer than the groups counted in them. */
    private ModelTally models(int year, Known known) {
        var m = STANDING_MODEL;
        ModelTally tally = new ModelTally();
        LongAnswer.each(
                dsl,
                dsl.select(
                                m.UNIT_CODE,
                                m.FIELD_CODE,
                                m.STATUS,
                                m.RECOGNITION,
                                m.EFFECT,
                                m.NAME_KEY,
                                m.SITES,
                                m.TEAMS,
                                m.MEMBERS)
                        .from(m)
                        .where(m.REPORT_YEAR.eq(year), known.has(m.SUBMISSION_ID, m.KNOWN)),
                row -> tally.add(model(row)));
        return tally;
    }

    private static ModelTally.Row model(
            Record9<String, String, String, String, String, String, Integer, Integer, Integer>
                    row) {
        String effect = row.value5();
        return new ModelTally.Row(
                row.value1(),
                row.value2(),
                ModelStatus.valueOf(constant(row.value3())),
                Recognition.valueOf(constant(row.value4())),
                effect == null ? null : Effect.valueOf(constant(effect)),
                row.value6(),
                row.value7(),
                row.value8(),
                row.value9());
    }

    private static final Remembered<String, String> CONSTANTS =
            new Remembered<>(64, id -> id.toUpperCase(Locale.ROOT).replace('-', '_'));

    /** What an enum calls that of which the tables have the id. */
    static String constant(String id) {
        return CONSTANTS.of(id);
    }
}
