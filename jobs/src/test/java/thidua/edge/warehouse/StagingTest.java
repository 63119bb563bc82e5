package thidua.edge.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import thidua.core.fact.FactTable;
import thidua.core.fact.Ledger;
import thidua.core.fact.Model;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.Reading;
import thidua.core.fact.Recognition;
import thidua.core.fact.Submission;
import thidua.core.fact.Version;
import thidua.core.sheet.CellAddress;
import thidua.edge.server.TestServer;
import thidua.edge.warehouse.Readings.Read;
import thidua.edge.warehouse.Readings.Statement;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import javax.sql.DataSource;

/** What is read waits aside, and takes its place whole or row by row; the place looks the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StagingTest {
    private static final int YEAR = 2021;
    private static final String RULES = "rules of today";

    /** More rows than are put in place one by one. */
    private static final int MANY = 2000;

    private final DataSource database = TestServer.migrated();
    private final DSLContext dsl = DSL.using(database, SQLDialect.POSTGRES);

    @BeforeEach
    void clear() {
        dsl.execute("truncate content cascade");
        new Staging(dsl).discard(YEAR);
    }

    private long file(String path) {
        String content = "%064x".formatted(path.hashCode());
        new Contents(dsl)
                .keep(Map.of(content, path.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        new ReceivedFiles(dsl).see(YEAR, List.of(new ReceivedFiles.Sighting(path, content, null)));
        return dsl.fetchSingle(
                        "select received_file_id from received_file where path = '" + path + "'")
                .get(0, Long.class);
    }

    private static Model model(int row, @Nullable String field) {
        return new Model(
                new CellAddress("Mô hình\t\\ \uD83D\uDE80", row, 2),
                "Tổ tự quản \"" + row + "\"",
                "to tu quan " + row,
                field,
                "xã Mẫu\nthôn 2",
                2021,
                null,
                3,
                40,
                ModelStatus.NEW,
                null,
                Recognition.NONE,
                "",
                null,
                "",
                false);
    }

    private static Read read(long file, String unit, int rows, @Nullable String field) {
        Submission said =
                new Submission(
                        YEAR,
                        unit,
                        FactTable.MODELS,
                        false,
                        true,
                        false,
                        IntStream.rangeClosed(1, rows).mapToObj(row -> model(row, field)).toList(),
                        List.of(),
                        List.of(),
                        new Ledger(rows, 0, 1, 0, 0, 0, 0));
        return new Read(
                file,
                new Reading(
                        "csv", "UTF-8", List.of(said), List.of(), new Ledger(0, 0, 0, 0, 0, 0, 0)),
                List.of(new Statement(new Version(said, null, ""), null)));
    }

    private void stage(String ruleset, Read... read) {
        dsl.transaction(
                inside -> {
                    new Staging(inside.dsl()).open(YEAR, ruleset);
                    Iterator<Read> files = List.of(read).iterator();
                    new Readings(inside.dsl())
                            .stage(YEAR, ruleset, () -> files.hasNext() ? files.next() : null);
                });
    }

    private void place() {
        dsl.transaction(inside -> new Staging(inside.dsl()).place(YEAR));
    }

    private List<String> rows() {
        return dsl.fetch(
                        """
                        select unit_code || ' ' || (to_jsonb(model) - 'submission_id') as row
                        from model join submission using (report_year, submission_id)
                        order by unit_code, row_no
                        """)
                .into(String.class);
    }

    private List<String> demands(int year) {
        return dsl.fetch(
                        """
                        select contype::text || ' ' || case contype when 'c' then conname
                            else pg_get_constraintdef(oid) end
                        from pg_constraint
                        where conrelid in ('thidua.model_%1$s'::regclass, 'thidua.award_%1$s'::regclass)
                        union all
                        select 'i ' || substring(indexdef from 'USING.*')
                        from pg_indexes where tablename in ('model_%1$s', 'award_%1$s')
                        order by 1
                        """
                                .formatted(year))
                .into(String.class);
    }

    private int staged() {
        return dsl.fetchCount(Staging.STAGED_READING);
    }

    @Test
    void of_two_who_read_the_same_file_the_first_has_read_it() {
        long file = file("a.csv");

        stage(RULES, read(file, "361", 3, null));
        stage(RULES, read(file, "361", 5, null));

        assertThat(new ReceivedFiles(dsl).waiting(YEAR, RULES)).isEmpty();
        place();
        assertThat(rows()).hasSize(3);
        assertThat(dsl.fetchCount(thidua.schema.Tables.SUBMISSION)).isEqualTo(1);
    }

    @Test
    void what_somebody_else_has_read_is_left_out_of_what_is_read_beside_it() {
        long first = file("a.csv");
        long other = file("b.csv");
        long third = file("c.csv");
        long last = file("d.csv");
        stage(RULES, read(other, "362", 2, null), read(last, "364", 1, null));

        stage(
                RULES,
                read(first, "361", 3, null),
                read(other, "362", 7, null),
                read(third, "363", 4, null),
                read(last, "364", 9, null));

        place();
        assertThat(
                        dsl.fetch(
                                        "select unit_code || ' ' || count(*) from model join"
                                            + " submission using (report_year, submission_id) group"
                                            + " by unit_code order by 1")
                                .into(String.class))
                .containsExactly("361 3", "362 2", "363 4", "364 1");
        assertThat(dsl.fetchCount(thidua.schema.Tables.SUBMISSION)).isEqualTo(4);
    }

    @Test
    void what_was_read_by_other_rules_is_read_again() {
        long file = file("a.csv");
        stage("rules of yesterday", read(file, "361", 3, null));

        stage(RULES, read(file, "361", 5, null));

        assertThat(staged()).isEqualTo(1);
        place();
        assertThat(rows()).hasSize(5);
        assertThat(dsl.fetchValue("select ruleset from reading")).isEqualTo(RULES);
    }

    @Test
    void nothing_is_seen_of_a_year_until_all_of_it_takes_its_place() {
        stage(RULES, read(file("a.csv"), "361", 3, null));
        assertThat(rows()).isEmpty();
        assertThat(dsl.fetchValue("select count(*) from reading")).isEqualTo(0L);

        place();

        assertThat(rows()).hasSize(3).first().asString().contains("🚀").contains("xã Mẫu\\nthôn 2");
        assertThat(staged()).isZero();
        assertThat(dsl.fetchValue("select to_regclass('staging.model_2021')")).isNull();
    }

    @Test
    void a_year_that_is_new_waits_for_nobody_who_reads() throws SQLException {
        dsl.execute("drop table if exists model_" + YEAR + ", award_" + YEAR);
        stage(RULES, read(file("a.csv"), "361", MANY, null));

        try (Connection reader = database.getConnection()) {
            reader.setAutoCommit(false);
            reader.createStatement().execute("select count(*) from model, award");
            dsl.transaction(
                    inside -> {
                        inside.dsl().execute("set local statement_timeout = '10s'");
                        new Staging(inside.dsl()).place(YEAR);
                    });
        }

        assertThat(rows()).hasSize(MANY);
    }

    @Test
    void a_year_put_in_place_whole_or_row_by_row_is_the_same() {
        long small = file("a.csv");
        long large = file("b.csv");
        stage(RULES, read(large, "362", MANY, null), read(small, "361", 1, null));
        place();
        List<String> whole = rows();
        long numbered =
                dsl.fetchValue("select max(submission_id) from submission") instanceof Long n
                        ? n
                        : 0;

        stage(RULES, read(small, "361", 1, null)); // a few beside many: row by row
        place();
        assertThat(rows()).isEqualTo(whole);
        stage(RULES, read(large, "362", MANY, null)); // many beside a few: whole, the few go along
        place();

        assertThat(rows()).isEqualTo(whole).hasSize(MANY + 1);
        assertThat(dsl.fetchValue("select min(submission_id) > " + numbered + " from submission"))
                .as("both were written again")
                .isEqualTo(true);
    }

    @Test
    void a_year_that_was_built_aside_demands_of_its_rows_what_every_year_does() {
        dsl.execute("select thidua.open_year(2022)");

        stage(RULES, read(file("a.csv"), "361", 3, null));
        place();

        assertThat(demands(YEAR))
                .isEqualTo(demands(2022).stream().map(d -> d.replace("2022", "2021")).toList());
    }

    @Test
    void a_row_that_points_to_nothing_keeps_the_year_as_it_was() {
        long file = file("a.csv");
        stage(RULES, read(file, "361", 3, null));
        place();
        stage(RULES, read(file, "361", 5, "no such field"));

        assertThatThrownBy(this::place).hasMessageContaining("model_field_fk");

        assertThat(rows()).hasSize(3);
        assertThat(staged()).isEqualTo(1);
    }

    @Test
    void what_was_known_of_a_statement_stays_known_when_it_is_read_again() {
        long file = file("a.csv");
        stage(RULES, read(file, "361", 3, null));
        place();
        dsl.execute("update submission set verdict = 'accepted', known = '[2021-12-12,)'");

        stage(RULES, read(file, "361", 4, null));
        place();

        assertThat(dsl.fetchValue("select known::text from submission")).isEqualTo("[2021-12-12,)");
        assertThat(rows()).hasSize(4);
    }
}
