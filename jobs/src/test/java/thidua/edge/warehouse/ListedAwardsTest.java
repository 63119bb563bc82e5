package thidua.edge.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thidua.core.fact.RecipientKind;
import thidua.core.indicator.AwardCount;
import thidua.edge.server.TestServer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** An award counts once, for who listed it first, whether or not any is listed twice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListedAwardsTest {
    private static final int YEAR = 2021;
    private static final LocalDate DAY = LocalDate.of(2022, 6, 30);
    private static final List<String> UNITS = List.of("361", "362", "363");
    private static final List<@Nullable LocalDate> DAYS =
            Arrays.asList(null, LocalDate.of(2022, 1, 3), LocalDate.of(2022, 1, 9));

    private DSLContext dsl = DSL.using(SQLDialect.POSTGRES);

    /** An award as a unit lists it. */
    private record Listing(
            String unit,
            @Nullable LocalDate received,
            String form,
            String kind,
            int count,
            String decision,
            @Nullable LocalDate day,
            String key) {

        boolean isNamed() {
            return !decision.isEmpty() && !key.isEmpty();
        }

        List<@Nullable Object> award() {
            return Arrays.asList(decision, day, form, kind, key);
        }
    }

    @BeforeAll
    void migrate() {
        dsl = DSL.using(TestServer.migrated(), SQLDialect.POSTGRES);
        dsl.execute("select open_year(2020), open_year(?)", YEAR);
        dsl.execute("insert into content values (?, 0, ''::bytea)", "0".repeat(64));
        for (String form : List.of("gk", "bk")) {
            dsl.execute(
                    "insert into award_form values (?, 'a', 'a', 'state', '{collective}', true,"
                            + " '(,)')",
                    form);
        }
    }

    @BeforeEach
    void clear() {
        dsl.execute("delete from received_file");
        dsl.execute("delete from revocation");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void each_is_counted_for_who_listed_it_first(int seed) {
        List<Listing> listings = listings(new Random(seed), seed % 3 != 0);
        UNITS.forEach(
                unit ->
                        insert(
                                unit,
                                listings.stream().filter(l -> l.unit().equals(unit)).toList()));
        Known known = Known.on(DAY);

        assertThat(sorted(new ListedAwards(dsl).counts(YEAR, known))).isEqualTo(counted(listings));
        assertThat(new ListedAwards(dsl).isAnyRepeated(YEAR, known))
                .isEqualTo(
                        listings.stream().filter(Listing::isNamed).count()
                                > listings.stream()
                                        .filter(Listing::isNamed)
                                        .map(Listing::award)
                                        .distinct()
                                        .count());
    }

    @Test
    void what_is_revoked_is_stated_and_counts_no_more() {
        insert("361", List.of(listing("361", "7", "a"), listing("361", "8", "b")));
        dsl.execute("insert into revocation values (1, ?, '7', null, '', '', '2022-05-01')", YEAR);
        ListedAwards awards = new ListedAwards(dsl);

        assertThat(counts(awards.counts(YEAR, Known.on(DAY)))).containsExactly(2);
        assertThat(counts(awards.counts(YEAR, Known.on(LocalDate.of(2022, 4, 30)))))
                .containsExactly(4);
    }

    @Test
    void who_asks_for_the_awards_of_a_year_opens_no_other() {
        String plan =
                String.join(
                        "\n",
                        dsl.fetch("explain select * from standing_award where report_year = 2021")
                                .getValues(0, String.class));

        assertThat(plan).contains("award_2021").doesNotContain("award_2020");
    }

    private static Listing listing(String unit, String decision, String key) {
        return new Listing(unit, null, "bk", "individual", 2, decision, null, key);
    }

    private static List<Listing> listings(Random random, boolean repeated) {
        Map<String, @Nullable LocalDate> received = new TreeMap<>();
        UNITS.forEach(unit -> received.put(unit, any(DAYS, random)));
        List<Listing> listings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String unit = any(UNITS, random);
            listings.add(
                    new Listing(
                            unit,
                            received.get(unit),
                            any(List.of("gk", "bk"), random),
                            any(List.of("collective", "household"), random),
                            random.nextInt(4),
                            any(List.of("", "7", "8"), random),
                            any(DAYS, random),
                            repeated
                                    ? any(List.of("", "a", "b"), random)
                                    : any(List.of("", "a" + i), random)));
        }
        return listings;
    }

    @SuppressWarnings("NullAway") // some of the days are unknown
    private static <T extends @Nullable Object> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    /** What counts, by the words of the rule: first received, then the lower code, then the row. */
    private static Map<String, List<AwardCount>> counted(List<Listing> listings) {
        List<Listing> ordered =
                listings.stream()
                        .sorted(
                                comparing(Listing::received, nullsFirst(naturalOrder()))
                                        .thenComparing(Listing::unit))
                        .toList();
        Map<List<@Nullable Object>, Listing> first = new LinkedHashMap<>();
        List<Listing> counted = new ArrayList<>();
        for (Listing listing : ordered) {
            if (!listing.isNamed() || first.putIfAbsent(listing.award(), listing) == null) {
                counted.add(listing);
            }
        }
        Map<String, Map<List<String>, Integer>> sums = new TreeMap<>();
        counted.forEach(
                one ->
                        sums.computeIfAbsent(
                                        one.unit(),
                                        unit -> new TreeMap<>(comparing(List::toString)))
                                .merge(List.of(one.form(), one.kind()), one.count(), Integer::sum));
        Map<String, List<AwardCount>> counts = new TreeMap<>();
        sums.forEach(
                (unit, of) ->
                        counts.put(
                                unit,
                                of.entrySet().stream()
                                        .map(
                                                e ->
                                                        new AwardCount(
                                                                e.getKey().get(0),
                                                                kind(e.getKey().get(1)),
                                                                e.getValue()))
                                        .toList()));
        return counts;
    }

    private static RecipientKind kind(String id) {
        return RecipientKind.valueOf(Facts.constant(id));
    }

    private static Map<String, List<AwardCount>> sorted(Map<String, List<AwardCount>> counts) {
        Map<String, List<AwardCount>> sorted = new TreeMap<>();
        counts.forEach(
                (unit, of) ->
                        sorted.put(
                                unit,
                                of.stream()
                                        .sorted(
                                                comparing(AwardCount::form)
                                                        .thenComparing(AwardCount::kind))
                                        .toList()));
        return sorted;
    }

    private static List<Integer> counts(Map<String, List<AwardCount>> counts) {
        return counts.values().stream().flatMap(List::stream).map(AwardCount::count).toList();
    }

    private void insert(String unit, List<Listing> listings) {
        LocalDate received = listings.isEmpty() ? null : listings.getFirst().received();
        Object file =
                dsl.fetchValue(
                        "insert into received_file (report_year, path, sha256, received_on,"
                                + " present) values (?, ?, ?, ?, true) returning received_file_id",
                        YEAR,
                        unit + ".xlsx",
                        "0".repeat(64),
                        received);
        dsl.execute("insert into reading values (?, 'rules', 'xlsx', '')", file);
        Object submission =
                dsl.fetchValue(
                        "insert into submission (received_file_id, report_year, unit_code,"
                            + " fact_table, only_new, counted, is_nil, rows_loaded, rows_rejected,"
                            + " rows_header, rows_total, rows_group, rows_note, rows_blank,"
                            + " verdict, known) values (?, ?, ?, 'awards', false, false, false, 0,"
                            + " 0, 0, 0, 0, 0, 0, 'accepted', '[2022-01-01,)') returning"
                            + " submission_id",
                        file,
                        YEAR,
                        unit);
        int row = 1;
        for (Listing l : listings) {
            dsl.execute(
                    "insert into award values (?, ?, ?, 1, '', ?, ?, ?, '', ?, ?, ?, '', false)",
                    YEAR,
                    submission,
                    row++,
                    l.form(),
                    l.kind(),
                    l.count(),
                    l.key(),
                    l.decision(),
                    l.day());
        }
    }
}
