package thidua.edge.warehouse;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import static thidua.schema.Tables.FINDING;
import static thidua.schema.Tables.RECEIVED_FILE;
import static thidua.schema.Tables.SUBMISSION;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

import thidua.core.fact.Standings;
import thidua.core.fact.Standings.Candidate;
import thidua.core.fact.Standings.Judgement;
import thidua.core.fact.Verdict;
import thidua.core.fact.Waivers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Statements of units, staged or standing. */
public final class Submissions {
    private final DSLContext dsl;

    public Submissions(DSLContext dsl) {
        this.dsl = dsl;
    }

    private record Key(int year, String unit, String table) {}

    /**
     * A submission of its group.
     *
     * @param id in the table; the candidate's own grows in the order of first sight, while several
     *     who read at once take numbers as they come
     */
    private record Staged(
            Key key,
            long id,
            Candidate candidate,
            @Nullable String verdict,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * Judges every submission of a year, in the transaction that is open; writes only what changed.
     * What is gone from the input stands on, until a waiver lets it go.
     *
     * @return how many judgements changed
     */
    public int judge(int year, Waivers waivers) {
        Map<Key, List<Staged>> groups =
                staged(SUBMISSION.REPORT_YEAR.eq(year), NOW).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Staged::key, LinkedHashMap::new, Collectors.toList()));
        List<Judged> changed = new ArrayList<>();
        for (List<Staged> group : groups.values()) {
            judged(group).stream().filter(Judged::isNew).forEach(changed::add);
        }
        write(changed);
        new ReceivedFiles(dsl)
                .vanished(year).stream()
                        .filter(gone -> gone.year() == year)
                        .forEach(
                                gone ->
                                        waivers.days(gone.year(), gone.unit(), gone.table())
                                                .forEach(day -> letGo(gone, day)));
        return changed.size();
    }

    /** What had become of each submission of a year by a day, by id; none of what nobody judged. */
    Map<Long, Verdict> verdicts(int year, AsOf then) {
        Map<Long, Verdict> verdicts = new HashMap<>();
        staged(SUBMISSION.REPORT_YEAR.eq(year), then).stream()
                .collect(Collectors.groupingBy(Staged::key))
                .values()
                .forEach(
                        group ->
                                judged(group)
                                        .forEach(
                                                j ->
                                                        verdicts.put(
                                                                j.staged().id(),
                                                                j.judgement().verdict())));
        return verdicts;
    }

    private static final AsOf NOW = new AsOf(Facts.NOW);

    private record Judged(Staged staged, Judgement judgement) {
        boolean isNew() {
            return !Objects.equals(staged.verdict(), judgement.verdict().id())
                    || !Objects.equals(staged.from(), finite(judgement.from()))
                    || !Objects.equals(staged.until(), finite(judgement.until()));
        }
    }

    private static List<Judged> judged(List<Staged> group) {
        Map<Long, Staged> byPlace = new HashMap<>();
        group.forEach(staged -> byPlace.put(staged.candidate().id(), staged));
        return Standings.judge(group.stream().map(Staged::candidate).toList()).stream()
                .map(j -> new Judged(Objects.requireNonNull(byPlace.get(j.id())), j))
                .toList();
    }

    /** Ends what was known when it was waived; what came later was not meant. */
    private void letGo(ReceivedFiles.Vanished gone, LocalDate day) {
        dsl.update(SUBMISSION)
                .set(
                        Map.of(
                                SUBMISSION.VERDICT,
                                Verdict.SUPERSEDED.id(),
                                SUBMISSION.KNOWN,
                                field(
                                        "nullif({0} * daterange(null, {1}), 'empty')",
                                        Object.class,
                                        SUBMISSION.KNOWN,
                                        val(day, SQLDataType.LOCALDATE))))
                .where(
                        SUBMISSION.REPORT_YEAR.eq(gone.year()),
                        SUBMISSION.UNIT_CODE.eq(gone.unit()),
                        SUBMISSION.FACT_TABLE.eq(gone.table()))
                .and("upper_inf({0})", SUBMISSION.KNOWN)
                .and(
                        "(lower_inf({0}) or lower({0}) <= {1})",
                        SUBMISSION.KNOWN, val(day, SQLDataType.LOCALDATE))
                .execute();
    }

    /** Two of one unit may change places, so what is known of them ends first. */
    private void write(List<Judged> changed) {
        if (changed.isEmpty()) {
            return;
        }
        Long[] ids = changed.stream().map(j -> j.staged().id()).toArray(Long[]::new);
        List<Judgement> judgements = changed.stream().map(Judged::judgement).toList();
        dsl.update(SUBMISSION)
                .setNull(SUBMISSION.KNOWN)
                .where(SUBMISSION.SUBMISSION_ID.eq(any(ids)), SUBMISSION.KNOWN.isNotNull())
                .execute();
        dsl.execute(
                """
                update {0} as said
                set verdict = judged.verdict,
                    known = case when judged.taken then daterange(judged.since, judged.until) end
                from unnest({1}, {2}, {3}, {4}, {5}) as judged (id, verdict, taken, since, until)
                where said.submission_id = judged.id
                """,
                SUBMISSION,
                val(ids),
                val(judgements.stream().map(j -> j.verdict().id()).toArray(String[]::new)),
                val(judgements.stream().map(j -> j.from() != null).toArray(Boolean[]::new)),
                val(days(judgements, Judgement::from)),
                val(days(judgements, Judgement::until)));
    }

    private static @Nullable LocalDate[] days(
            List<Judgement> judgements, Function<Judgement, @Nullable LocalDate> day) {
        @Nullable LocalDate[] days = new LocalDate[judgements.size()];
        for (int i = 0; i < days.length; i++) {
            days[i] = finite(day.apply(judgements.get(i)));
        }
        return days;
    }

    private static @Nullable LocalDate finite(@Nullable LocalDate day) {
        return day == null || day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? null : day;
    }

    private List<Staged> staged(Condition which, AsOf then) {
        AtomicLong places = new AtomicLong();
        Field<Boolean> refused =
                field(hasFinding("error").andNot(then.admitted()).or(FILE_REFUSED));
        Field<Boolean> admitted = field(then.admitted());
        Field<LocalDate> decidedOn =
                greatest(when(then.admitted(), SUBMISSION.ADMITTED_ON), SUBMISSION.DECIDED_ON)
                        .as("decided");
        Field<Boolean> there = field(then.present()).as("there");
        Field<Boolean> warned = field(hasFinding("warning"));
        Field<Boolean> stands =
                field(SUBMISSION.KNOWN.isNotNull().and(then.known(SUBMISSION.KNOWN)));
        Field<LocalDate> from = field("lower({0})", LocalDate.class, SUBMISSION.KNOWN);
        Field<LocalDate> until = field("upper({0})", LocalDate.class, SUBMISSION.KNOWN);
        return dsl.select(
                        SUBMISSION.REPORT_YEAR,
                        SUBMISSION.UNIT_CODE,
                        SUBMISSION.FACT_TABLE,
                        SUBMISSION.SUBMISSION_ID,
                        RECEIVED_FILE.PATH,
                        RECEIVED_FILE.SHA256,
                        RECEIVED_FILE.RECEIVED_ON,
                        decidedOn,
                        there,
                        refused,
                        warned,
                        admitted,
                        stands,
                        SUBMISSION.VERDICT,
                        from,
                        until)
                .from(SUBMISSION)
                .join(RECEIVED_FILE)
                .on(THEIR_FILE)
                .where(which)
                .and(then.present().or(SUBMISSION.KNOWN.isNotNull()))
                .and(then.received())
                .and(SUBMISSION.DECIDED_ON.isNull().or(SUBMISSION.DECIDED_ON.le(then.day())))
                .orderBy(
                        SUBMISSION.REPORT_YEAR,
                        SUBMISSION.UNIT_CODE,
                        SUBMISSION.FACT_TABLE,
                        SUBMISSION.RECEIVED_FILE_ID,
                        SUBMISSION.DECIDED_ON.asc().nullsFirst())
                .fetch(
                        mapping(
                                (year,
                                        unit,
                                        table,
                                        id,
                                        path,
                                        sha,
                                        received,
                                        decided,
                                        present,
                                        isRefused,
                                        isWarned,
                                        isAdmitted,
                                        isStanding,
                                        verdict,
                                        lower,
                                        upper) ->
                                        new Staged(
                                                new Key(year, unit, table),
                                                id,
                                                new Candidate(
                                                        places.incrementAndGet(),
                                                        path,
                                                        sha,
                                                        received,
                                                        decided,
                                                        present,
                                                        isRefused,
                                                        isWarned,
                                                        isAdmitted,
                                                        isStanding),
                                                verdict,
                                                lower,
                                                upper)));
    }

    /**
     * The file that a submission was read from; both are of the same year. Said too, so that who
     * asks for the submissions of a year is not answered from the files of all.
     */
    static final Condition THEIR_FILE =
            RECEIVED_FILE
                    .RECEIVED_FILE_ID
                    .eq(SUBMISSION.RECEIVED_FILE_ID)
                    .and(RECEIVED_FILE.REPORT_YEAR.eq(SUBMISSION.REPORT_YEAR));

    private static final Condition FILE_REFUSED =
            exists(
                    selectOne()
                            .from(FINDING)
                            .where(
                                    FINDING.RECEIVED_FILE_ID.eq(SUBMISSION.RECEIVED_FILE_ID),
                                    FINDING.SUBMISSION_ID.isNull(),
                                    FINDING.SEVERITY.eq("error")));

    static Condition hasFinding(String severity) {
        return exists(
                selectOne()
                        .from(FINDING)
                        .where(
                                FINDING.SUBMISSION_ID.eq(SUBMISSION.SUBMISSION_ID),
                                FINDING.SEVERITY.eq(severity)));
    }
}
