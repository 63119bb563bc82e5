package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thidua.core.explain.Basis;
import thidua.core.explain.Listed;
import thidua.core.fact.AwardForm;
import thidua.core.indicator.Edition;
import thidua.core.indicator.Indicator;
import thidua.core.indicator.YearValues;
import thidua.edge.server.TestServer;
import thidua.edge.warehouse.Computations;
import thidua.edge.warehouse.Facts;
import thidua.edge.warehouse.ListedRows;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** What of other years a year asks for is what they say, in fewer words. */
class YearHashesTest {
    private static Workplace desk;
    private static Computations computations;
    private static DSLContext dsl;
    private static Years years;
    private static List<AwardForm> forms;

    @BeforeAll
    static void some_years_stand() throws Exception {
        desk = Workplace.open(TestServer.migrated());
        desk.clear(2023, 2024, 2025);
        desk.run(2025);
        dsl = desk.get(DSLContext.class);
        computations = desk.get(Computations.class);
        ReferenceData data = ReferenceData.load(desk.settings());
        forms = data.reference().forms().all();
        years =
                desk.get(Chronicle.class)
                        .today(data, Registers.open(desk.input(), data.reference()));
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    private static SortedMap<Integer, String> hashes() {
        return computations.standingHashes(0, 9999, Facts.NOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update submission set unit_code = '99999' where submission_id = $",
                "update submission set decisions = 'another', decided_on = date '2025-01-20' where"
                        + " submission_id = $",
                "update submission set admitted_on = date '2026-01-20' where submission_id = $",
                "update received_file set path = '2024/x.csv' where received_file_id ="
                        + " (select received_file_id from submission where submission_id = $)",
                "update received_file set received_on = date '2026-01-20' where received_file_id ="
                        + " (select received_file_id from submission where submission_id = $)",
                "update submission set known = daterange(date '2024-01-01', date '2024-01-02')"
                        + " where submission_id = $"
            })
    void whatever_changes_of_a_submission_that_stands_changes_its_year_alone(String change) {
        SortedMap<Integer, String> before = hashes();
        SortedMap<Integer, String> received = computations.received(0, 9999, Facts.NOW);
        long one =
                dsl.fetchSingle(
                                "select min(submission_id) from submission"
                                        + " where report_year = 2024 and upper_inf(known)")
                        .into(long.class);
        try {
            dsl.transaction(
                    inside -> {
                        inside.dsl().execute("set local session_replication_role = replica");
                        inside.dsl().execute(change.replace("$", Long.toString(one)));
                        Computations changed = new Computations(inside.dsl());
                        // which paths there are is told apart from what stands
                        assertThat(
                                        changed.received(0, 9999, Facts.NOW)
                                                .getOrDefault(2024, "")
                                                .equals(received.getOrDefault(2024, "")))
                                .isEqualTo(change.contains("set path"));
                        SortedMap<Integer, String> after =
                                changed.standingHashes(0, 9999, Facts.NOW);
                        assertThat(after.get(2024)).isNotEqualTo(before.get(2024));
                        after.put(2024, before.get(2024));
                        assertThat(after).isEqualTo(before);
                        throw new Undone();
                    });
        } catch (Undone e) {
            assertThat(hashes()).isEqualTo(before);
        }
    }

    /** Who asks for the submissions of a year looks at the files of that year only. */
    @Test
    void a_submission_is_of_the_year_of_its_file() {
        assertThat(
                        dsl.fetch(
                                        "select distinct submission.report_year ="
                                                + " received_file.report_year from submission join"
                                                + " received_file using (received_file_id)")
                                .getValues(0, Boolean.class))
                .containsExactly(true);
    }

    /** Another program may warn of what this one takes as it is: then nothing else came. */
    @Test
    void what_was_received_does_not_depend_on_what_is_thought_of_it() {
        SortedMap<Integer, String> received = computations.received(0, 9999, Facts.NOW);
        SortedMap<Integer, String> before = hashes();
        try {
            dsl.transaction(
                    inside -> {
                        inside.dsl()
                                .execute(
                                        """
                                        insert into finding (received_file_id, finding_no,
                                            submission_id, sheet, row_no, column_no, severity,
                                            rule, value, arguments)
                                        select received_file_id, 9999, submission_id, '', 1, 1,
                                            'warning', 'no-such-rule', '', '{}'
                                        from submission
                                        where report_year = 2024 and upper_inf(known)
                                        limit 1
                                        """);
                        Computations changed = new Computations(inside.dsl());
                        assertThat(changed.received(0, 9999, Facts.NOW)).isEqualTo(received);
                        assertThat(changed.standingHashes(0, 9999, Facts.NOW)).isNotEqualTo(before);
                        throw new Undone();
                    });
        } catch (Undone e) {
            assertThat(hashes()).isEqualTo(before);
        }
    }

    /** Takes back what was tried. */
    private static final class Undone extends RuntimeException {}

    @Test
    void the_years_of_the_hashes_are_those_in_which_something_stands() {
        assertThat(hashes().keySet()).containsExactlyElementsOf(years.years(9999));
        assertThat(computations.standingHashes(2024, 2024, Facts.NOW))
                .isEqualTo(hashes().subMap(2024, 2025));
    }

    /** It is noted with editions, so that a later program must find the same. */
    @Test
    void what_was_received_is_measured_as_a_fingerprint_measures_it() {
        try {
            dsl.transaction(
                    inside -> {
                        inside.dsl()
                                .execute(
                                        """
                                        update received_file set received_on = null
                                        where received_file_id = (
                                            select min(received_file_id) from submission
                                            where report_year = 2024 and upper_inf(known))
                                        """);
                        inside.dsl()
                                .execute(
                                        "update submission set decisions = 'quyết định',"
                                                + " decided_on = date '2025-01-20' where"
                                                + " report_year = 2024 and fact_table = 'models'");
                        String measured =
                                new Computations(inside.dsl())
                                        .received(2024, 2024, Facts.NOW)
                                        .getOrDefault(2024, "");
                        Fingerprint each = new Fingerprint();
                        inside.dsl()
                                .fetch(
                                        """
                                        select unit_code, fact_table, sha256,
                                            received_on, decisions, admitted_on is not null
                                        from submission join received_file using (received_file_id)
                                        where submission.report_year = 2024 and upper_inf(known)
                                        order by unit_code, fact_table
                                        """)
                                .forEach(row -> row.intoList().forEach(each::add));
                        assertThat(measured).contains("0n", "15squyết định", "5sfalse");
                        assertThat(new Fingerprint().addMeasured(measured).hex())
                                .isEqualTo(each.hex());
                        throw new Undone();
                    });
        } catch (Undone e) {
            assertThat(computations.received(2024, 2024, Facts.NOW)).containsOnlyKeys(2024);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025})
    void the_outline_of_a_year_has_the_values_that_later_years_show(int year) {
        YearValues whole = years.values(year, years.state(2025));
        years.forget();
        YearValues outline = years.outline(year, years.state(2025));

        assertThat(outline.values().get(whole.province().code()))
                .isEqualTo(whole.values().get(whole.province().code()))
                .isNotEmpty();
        for (String unit : whole.values().keySet()) {
            for (String indicator : Edition.OF_UNITS) {
                assertThat(outline.value(unit, indicator)).isEqualTo(whole.value(unit, indicator));
            }
        }
        assertThat(whole.geography().areas())
                .allSatisfy(
                        area ->
                                assertThat(outline.values().get(area.code()))
                                        .isEqualTo(whole.values().get(area.code()))
                                        .isNotEmpty());
        assertThat(outline.reported()).isEqualTo(whole.reported());
    }

    /** A pack of thousands of units holds hundreds of thousands of rows. */
    @Test
    void a_pack_knows_of_each_row_where_it_stands_and_what_rows_say_alike_is_one_object() {
        ListedRows rows = desk.get(Facts.class).rows();
        List<Listed> whole = rows.ofYear(2025, Facts.NOW);
        List<Listed> bare = rows.all(2025, Facts.NOW).rows();

        assertThat(bare.stream().map(Listed::place).toList())
                .isEqualTo(whole.stream().map(Listed::place).toList())
                .isNotEmpty();
        for (Indicator indicator : years.indicators()) {
            Basis basis = Basis.of(indicator, forms);
            assertThat(bare.stream().map(basis::looksAt).toList())
                    .isEqualTo(whole.stream().map(basis::looksAt).toList());
        }
        Set<Object> objects = Collections.newSetFromMap(new IdentityHashMap<>());
        bare.forEach(row -> objects.add(said(row)));
        assertThat(objects)
                .hasSize(Set.copyOf(bare.stream().map(YearHashesTest::said).toList()).size());
        assertThat(objects.size()).isLessThan(bare.size());
    }

    private static Object said(Listed row) {
        return switch (row) {
            case Listed.OfModel(var _, var model) -> model;
            case Listed.OfAward award -> award.award();
        };
    }
}
