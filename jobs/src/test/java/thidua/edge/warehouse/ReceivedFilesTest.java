package thidua.edge.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import thidua.edge.server.TestServer;
import thidua.edge.warehouse.ReceivedFiles.Sighting;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

class ReceivedFilesTest {
    private static final List<Integer> YEARS = List.of(2020, 2021, 2022, 2023);
    private static final String RULES = "rules of today";

    private final DSLContext dsl = DSL.using(TestServer.migrated(), SQLDialect.POSTGRES);
    private final ReceivedFiles files = new ReceivedFiles(dsl);

    private static Sighting sighting(String path, @Nullable LocalDate day) {
        return new Sighting(path, "%064x".formatted(path.hashCode()), day);
    }

    private Sighting seen(int year, String path) {
        Sighting sighting = sighting(path, null);
        new Contents(dsl).keep(Map.of(sighting.sha256(), path.getBytes(StandardCharsets.UTF_8)));
        files.see(year, List.of(sighting));
        return sighting;
    }

    private void read(int year, String ruleset) {
        dsl.execute(
                """
                insert into reading
                select received_file_id, {0}, 'csv', 'UTF-8' from received_file where report_year = {1}
                on conflict (received_file_id) do update set ruleset = excluded.ruleset
                """,
                DSL.val(ruleset), DSL.val(year));
    }

    private SortedSet<Integer> unfinished() {
        return files.unfinished(YEARS, RULES);
    }

    @Test
    void a_year_is_unfinished_until_all_its_files_are_read_by_the_rules_of_today() {
        assertThat(unfinished()).isEmpty();
        seen(2020, "2020/a.csv");
        seen(2022, "2022/a.csv");
        seen(2022, "2022/b.csv");
        assertThat(unfinished()).containsExactly(2020, 2022);

        read(2020, RULES);
        read(2022, "rules of yesterday");
        assertThat(unfinished()).containsExactly(2022);
        assertThat(files.unfinished(List.of(2020, 2021), RULES)).isEmpty();

        read(2022, RULES);
        assertThat(unfinished()).isEmpty();
    }

    @Test
    void what_was_sent_before_and_is_erased_is_not_waited_for() {
        Sighting before = seen(2021, "2021/a.csv");
        files.forgetAllBut(List.of(), 2021);
        assertThat(unfinished()).containsExactly(2021);

        dsl.execute(
                "update content set bytes = null, erased_on = date '2022-03-01' where sha256 = {0}",
                DSL.val(before.sha256()));

        assertThat(unfinished()).isEmpty();
    }

    @Test
    void a_year_is_unfinished_until_its_submissions_are_judged() {
        seen(2023, "2023/a.csv");
        read(2023, RULES);
        dsl.execute(
                """
                insert into submission (received_file_id, report_year, unit_code, fact_table, only_new,
                    counted, is_nil, rows_loaded, rows_rejected, rows_header, rows_total, rows_group,
                    rows_note, rows_blank)
                select received_file_id, 2023, '363', 'awards', false, false, false, 1, 0, 1, 0, 0, 0, 0
                from received_file
                """);
        assertThat(unfinished()).containsExactly(2023);

        dsl.execute("update submission set verdict = 'superseded'");
        assertThat(unfinished()).isEmpty();

        // a file that is gone and never counted need not be judged
        dsl.execute("update submission set verdict = null");
        files.forgetAllBut(List.of(), 2023);
        assertThat(unfinished()).isEmpty();
    }

    @Test
    void other_paths_contents_and_days_differ_and_what_waits_is_not_missed() {
        Sighting here = seen(2021, "2021/a.csv");
        Sighting there = seen(2021, "2021/b.csv");
        Sighting later = sighting("2021/a.csv", LocalDate.of(2022, 1, 5));

        assertThat(files.differs(List.of(there, here), Set.of(), 2021)).isFalse();
        assertThat(files.differs(List.of(here), Set.of(), 2021)).isTrue();
        assertThat(files.differs(List.of(here), Set.of("2021/b.csv"), 2021)).isFalse();
        assertThat(files.differs(List.of(later, there), Set.of(), 2021)).isTrue();
        assertThat(files.differs(List.of(here, there), Set.of(), 2020)).isTrue();
    }

    @Test
    void what_is_there_has_one_hash_a_year_that_each_path_content_and_day_changes() {
        Sighting here = seen(2021, "2021/a.csv");
        seen(2022, "2022/ấp Phú Thọ.csv");
        Map<Integer, String> first = files.present(YEARS);
        assertThat(first).containsOnlyKeys(2021, 2022);
        assertThat(first.get(2022)).isNotEqualTo(first.get(2021));
        assertThat(files.present(List.of(2022))).containsExactly(entry(2022, first.get(2022)));

        files.see(2021, List.of(sighting(here.path(), LocalDate.of(2022, 1, 5))));
        Map<Integer, String> dated = files.present(YEARS);
        assertThat(dated.get(2021)).isNotEqualTo(first.get(2021));
        assertThat(dated.get(2022)).isEqualTo(first.get(2022));

        seen(2021, "2021/b.csv");
        Map<Integer, String> more = files.present(YEARS);
        assertThat(more.get(2021)).isNotEqualTo(dated.get(2021));
        files.forgetAllBut(List.of("2021/a.csv"), 2021);
        assertThat(files.present(YEARS)).isEqualTo(dated);
        files.forgetAllBut(List.of(), 2021);
        assertThat(files.present(YEARS)).containsOnlyKeys(2022);
    }
}
