package thidua.edge.warehouse;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.rowNumber;

import static thidua.schema.Tables.RECEIVED_FILE;
import static thidua.schema.Tables.REVOCATION;
import static thidua.schema.Tables.REVOKED_AWARD;
import static thidua.schema.Tables.STANDING_AWARD;
import static thidua.schema.Tables.STANDING_MODEL;
import static thidua.schema.Tables.SUBMISSION;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

import thidua.core.explain.Happening;
import thidua.core.explain.Listed;
import thidua.core.explain.Listed.Place;
import thidua.core.explain.Origin;
import thidua.core.explain.Origins;
import thidua.core.fact.Award;
import thidua.core.fact.FactTable;
import thidua.core.fact.Model;
import thidua.core.fact.Once;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The rows of a year that stood on a day, one by one; whom they name stays here. */
public final class ListedRows {
    private static final Field<Integer> PLACE =
            rowNumber().over(ListedAwards.sameAward()).as("place");

    /** How often the award is listed, this time included; most are listed once. */
    private static final Field<Integer> LISTINGS =
            count().over(ListedAwards.anyListing()).as("listings");

    private static final Field<LocalDate> FROM =
            field("lower({0})", LocalDate.class, SUBMISSION.KNOWN).as("known_from");
    private static final Field<LocalDate> UNTIL =
            field("upper({0})", LocalDate.class, SUBMISSION.KNOWN).as("known_until");

    private final DSLContext dsl;

    ListedRows(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The tables that stood, by the order of their units. */
    public List<Origin> origins(int year, LocalDate knownOn) {
        return List.copyOf(originsById(year, knownOn).values());
    }

    private Map<Long, Origin> originsById(int year, LocalDate knownOn) {
        Map<Long, Origin> origins = new LinkedHashMap<>();
        dsl.select(SUBMISSION.asterisk(), RECEIVED_FILE.asterisk())
                .from(SUBMISSION)
                .join(RECEIVED_FILE)
                .on(Submissions.THEIR_FILE)
                .where(SUBMISSION.REPORT_YEAR.eq(year), Known.holds(SUBMISSION.KNOWN, knownOn))
                .orderBy(SUBMISSION.UNIT_CODE, SUBMISSION.FACT_TABLE.desc())
                .forEach(row -> origins.put(row.get(SUBMISSION.SUBMISSION_ID), origin(row)));
        return origins;
    }

    private static Origin origin(Record row) {
        return new Origin(
                row.get(SUBMISSION.UNIT_CODE),
                FactTable.valueOf(Facts.constant(row.get(SUBMISSION.FACT_TABLE))),
                row.get(RECEIVED_FILE.PATH),
                row.get(RECEIVED_FILE.SHA256),
                row.get(RECEIVED_FILE.RECEIVED_ON),
                row.get(SUBMISSION.DECIDED_ON),
                row.get(SUBMISSION.IS_NIL),
                row.get(SUBMISSION.ADMITTED_ON) != null);
    }

    /** Tables and rows of a year that stood on a day, without what their cells say. */
    public Origins all(int year, LocalDate knownOn) {
        Once once = new Once();
        return new Origins(
                origins(year, knownOn),
                listed(year, knownOn, m -> once.of(m.asCounted()), a -> once.of(a.asCounted())));
    }

    /** All models and awards that stood, in the order of their places. */
    public List<Listed> ofYear(int year, LocalDate knownOn) {
        return listed(year, knownOn, model -> model, award -> award);
    }

    /**
     * @param models what is kept of each model
     * @param awards what is kept of each award
     */
    private List<Listed> listed(
            int year, LocalDate knownOn, UnaryOperator<Model> models, UnaryOperator<Award> awards) {
        Map<Long, Origin> origins = originsById(year, knownOn);
        List<Listed> all = new ArrayList<>();
        var m = STANDING_MODEL;
        LongAnswer.each(
                dsl,
                dsl.selectFrom(m)
                        .where(m.REPORT_YEAR.eq(year), Known.holds(m.KNOWN, knownOn))
                        .orderBy(m.UNIT_CODE, m.SUBMISSION_ID, m.SHEET, m.ROW_NO),
                row ->
                        all.add(
                                new Listed.OfModel(
                                        originOf(origins, row.getSubmissionId()),
                                        models.apply(FactRow.model(row)))));
        all.addAll(awards(year, knownOn, origins, awards));
        return all;
    }

    private static Origin originOf(Map<Long, Origin> origins, @Nullable Long submission) {
        Origin origin = origins.get(submission);
        if (origin == null) {
            throw new IllegalStateException("no submission " + submission);
        }
        return origin;
    }

    private List<Listed> awards(
            int year, LocalDate knownOn, Map<Long, Origin> origins, UnaryOperator<Award> kept) {
        var a = STANDING_AWARD;
        boolean repeated = new ListedAwards(dsl).isAnyRepeated(year, Known.on(knownOn));
        Field<Integer> place = repeated ? PLACE : inline(1).as(PLACE);
        Field<Integer> listings = repeated ? LISTINGS : inline(1).as(LISTINGS);
        Map<List<@Nullable Object>, LocalDate> revoked = revoked(year, knownOn);
        Map<List<@Nullable Object>, Place> first = new HashMap<>();
        Map<Place, List<Place>> others = new HashMap<>();
        List<Listed.OfAward> listed = new ArrayList<>();
        LongAnswer.each(
                dsl,
                dsl.select(a.asterisk(), place, listings)
                        .from(repeated ? ListedAwards.withTheirFiles() : a)
                        .where(a.REPORT_YEAR.eq(year), Known.holds(a.STATED, knownOn))
                        .orderBy(
                                place,
                                a.UNIT_CODE,
                                a.SUBMISSION_ID,
                                a.SHEET,
                                a.ROW_NO,
                                a.COLUMN_NO),
                row -> {
                    Award award = kept.apply(FactRow.award(row));
                    Place at = new Place(originOf(origins, row.get(a.SUBMISSION_ID)), award.cell());
                    Place counted = row.get(listings) == 1 ? null : counted(row, at, first);
                    if (counted != null) {
                        others.computeIfAbsent(counted, key -> new ArrayList<>()).add(at);
                    }
                    LocalDate revokedOn = revoked.isEmpty() ? null : revoked.get(place(row));
                    listed.add(
                            new Listed.OfAward(at.origin(), award, counted, List.of(), revokedOn));
                });
        return listed.stream()
                .<Listed>map(
                        one -> {
                            List<Place> more = others.isEmpty() ? null : others.get(one.place());
                            return more == null ? one : one.withOthers(more);
                        })
                .toList();
    }

    /** Where the listing that counts stands; null when it is this one. */
    private static @Nullable Place counted(
            Record row, Place at, Map<List<@Nullable Object>, Place> first) {
        var a = STANDING_AWARD;
        if (row.get(a.DECISION).isEmpty() || row.get(a.RECIPIENT_KEY).isEmpty()) {
            return null;
        }
        List<@Nullable Object> identity =
                Arrays.asList(
                        row.get(a.DECISION),
                        row.get(a.DECISION_DATE),
                        row.get(a.FORM_CODE),
                        row.get(a.RECIPIENT_KIND),
                        row.get(a.RECIPIENT_KEY));
        return first.putIfAbsent(identity, at);
    }

    /** The first day from which each award of the year that was taken back does not count. */
    private Map<List<@Nullable Object>, LocalDate> revoked(int year, LocalDate knownOn) {
        var r = REVOKED_AWARD;
        Map<List<@Nullable Object>, LocalDate> revoked = new HashMap<>();
        dsl.select(r.SUBMISSION_ID, r.SHEET, r.ROW_NO, r.COLUMN_NO, r.KNOWN_ON)
                .from(r)
                .where(r.REPORT_YEAR.eq(year), r.KNOWN_ON.le(knownOn))
                .orderBy(r.KNOWN_ON)
                .forEach(
                        row ->
                                revoked.putIfAbsent(
                                        Arrays.asList(
                                                row.value1(),
                                                row.value2(),
                                                row.value3(),
                                                row.value4()),
                                        row.value5()));
        return revoked;
    }

    private static List<@Nullable Object> place(Record row) {
        var a = STANDING_AWARD;
        return Arrays.asList(
                row.get(a.SUBMISSION_ID),
                row.get(a.SHEET),
                row.get(a.ROW_NO),
                row.get(a.COLUMN_NO));
    }

    /** Everything by which a value of the year may have changed, waivers left aside. */
    public List<Happening> happenings(int year) {
        List<Happening> all = new ArrayList<>();
        dsl.select(SUBMISSION.asterisk(), RECEIVED_FILE.PATH, FROM, UNTIL)
                .from(SUBMISSION)
                .join(RECEIVED_FILE)
                .on(Submissions.THEIR_FILE)
                .where(SUBMISSION.REPORT_YEAR.eq(year), SUBMISSION.KNOWN.isNotNull())
                .orderBy(
                        SUBMISSION.UNIT_CODE,
                        SUBMISSION.FACT_TABLE.desc(),
                        SUBMISSION.SUBMISSION_ID)
                .forEach(
                        row -> {
                            LocalDate from = row.get(FROM);
                            LocalDate until = row.get(UNTIL);
                            all.add(
                                    happening(
                                            row, began(row), from == null ? LocalDate.MIN : from));
                            if (until != null) {
                                all.add(happening(row, Happening.Kind.ENDED, until));
                            }
                        });
        dsl.selectDistinct(REVOCATION.KNOWN_ON, REVOCATION.DECISION)
                .from(REVOCATION)
                .where(REVOCATION.REPORT_YEAR.eq(year))
                .orderBy(REVOCATION.KNOWN_ON, REVOCATION.DECISION)
                .forEach(
                        row ->
                                all.add(
                                        new Happening(
                                                row.value1(),
                                                Happening.Kind.REVOKED,
                                                "",
                                                FactTable.AWARDS,
                                                row.value2())));
        return all;
    }

    private static Happening.Kind began(Record row) {
        LocalDate from = row.get(FROM);
        if (from != null && from.equals(row.get(SUBMISSION.ADMITTED_ON))) {
            return Happening.Kind.ADMITTED;
        }
        return from != null && from.equals(row.get(SUBMISSION.DECIDED_ON))
                ? Happening.Kind.DECIDED
                : Happening.Kind.RECEIVED;
    }

    private static Happening happening(Record row, Happening.Kind kind, LocalDate day) {
        return new Happening(
                day,
                kind,
                row.get(SUBMISSION.UNIT_CODE),
                FactTable.valueOf(Facts.constant(row.get(SUBMISSION.FACT_TABLE))),
                row.get(RECEIVED_FILE.PATH));
    }
}
