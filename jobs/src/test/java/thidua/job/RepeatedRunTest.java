package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import thidua.core.text.Language;
import thidua.edge.server.TestServer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;

/** The same inputs give the same bytes, however often and in whatever order they are run. */
class RepeatedRunTest {
    private static Workplace desk;

    /** Years and packs as they come out of an undisturbed run, in order. */
    private static SortedMap<String, String> pack2020;

    private static SortedMap<String, String> pack2021;

    @BeforeAll
    static void two_years_are_run() throws Exception {
        desk = Workplace.open(TestServer.migrated());
        desk.clear(2020, 2021);
        assertThat(desk.run(2020).outcome()).isEqualTo(Outcome.DONE);
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        pack2020 = pack(2020);
        pack2021 = pack(2021);
    }

    @BeforeEach
    void the_two_years_stand() throws Exception {
        if (desk.run(2021).outcome() != Outcome.DONE || !pack(2021).equals(pack2021)) {
            throw new AssertionError("an earlier test left the desk untidy");
        }
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    private static SortedMap<String, String> pack(int year) throws IOException {
        return Trees.bytes(desk.output().resolve("" + year));
    }

    @Test
    void a_second_run_says_that_nothing_changed_and_touches_no_file() throws Exception {
        SortedMap<String, String> times = Trees.times(desk.output().resolve(".editions"));
        String batches = desk.answer("select count(*) from batch.batch_job_execution");

        Ran ran = desk.run(2021);

        assertThat(ran.outcome()).isEqualTo(Outcome.DONE);
        assertThat(ran.keys()).containsExactly("nothing-changed");
        assertThat(ran.said(Language.VI)).startsWith("Năm 2021: không có gì thay đổi");
        assertThat(Trees.times(desk.output().resolve(".editions"))).isEqualTo(times);
        assertThat(desk.answer("select count(*) from batch.batch_job_execution"))
                .isEqualTo(batches);
    }

    @Test
    void a_deleted_link_is_put_back_with_the_same_bytes() throws Exception {
        Files.delete(desk.output().resolve("2021"));

        assertThat(desk.run(2021).keys()).containsExactly("published");
        assertThat(pack(2021)).isEqualTo(pack2021);
    }

    @Test
    void files_deleted_behind_the_link_are_put_back() throws Exception {
        Path edition = desk.output().resolve("2021").toRealPath();
        Trees.delete(edition.resolve("reports"));
        Trees.delete(edition.resolve("charts"));
        Files.delete(edition.resolve("manifest.json"));

        assertThat(desk.run(2021).keys()).containsExactly("published");
        assertThat(pack(2021)).isEqualTo(pack2021);
    }

    @Test
    void a_figure_that_somebody_changed_in_the_pack_is_mended() throws Exception {
        Path report = desk.output().resolve("2021/reports/indicators.csv");
        Files.writeString(report, Files.readString(report).replace("106", "107"));

        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        assertThat(pack(2021)).isEqualTo(pack2021);
    }

    @Test
    void a_manifest_that_was_damaged_is_mended() throws Exception {
        Files.writeString(desk.output().resolve("2021/manifest.json"), "{");

        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        assertThat(pack(2021)).isEqualTo(pack2021);
    }

    @Test
    void an_empty_output_folder_is_filled_again() throws Exception {
        Trees.delete(desk.output());

        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        assertThat(pack(2021)).isEqualTo(pack2021);
        assertThat(pack(2020)).isEqualTo(pack2020);
    }

    @Test
    void a_fresh_database_elsewhere_in_the_world_gives_the_same_bytes_in_the_other_order()
            throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            desk.clear(2020, 2021);
            assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
            assertThat(desk.run(2020).outcome()).isEqualTo(Outcome.DONE);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(pack(2021)).isEqualTo(pack2021);
        assertThat(pack(2020)).isEqualTo(pack2020);
    }

    @Test
    void a_finished_year_runs_again_as_often_as_one_likes() throws Exception {
        SortedMap<String, String> times = Trees.times(desk.output().resolve("2021"));
        for (String reason : List.of("thử", "thử", "một lý do khác")) {
            Ran ran = desk.again(2021, reason);
            assertThat(ran.outcome()).isEqualTo(Outcome.DONE);
            assertThat(ran.keys()).containsExactly("ingesting", "computing", "published");
        }
        assertThat(pack(2021)).isEqualTo(pack2021);
        assertThat(Trees.times(desk.output().resolve("2021"))).isEqualTo(times);
        String reasons =
                """
                select string_agg(distinct parameter_value, ' | ' order by parameter_value)
                from batch.batch_job_execution_params where parameter_name = 'reason'
                """;
        assertThat(desk.answer(reasons)).isEqualTo("một lý do khác | thử");
    }

    @Test
    void content_that_changes_and_changes_back_is_followed_each_time() throws Exception {
        String path = "2021/xuan-truong-khen-thuong.csv";
        byte[] first = desk.bytes(path);
        String changed = desk.text(path).replace("tỉnh,1,4,0", "tỉnh,1,5,0");
        LocalDate day = LocalDate.of(2022, 1, 20);
        desk.receive(path, changed, day);

        assertThat(desk.run(2021).keys()).contains("ingesting", "computing", "published");
        assertThat(awards()).isEqualTo("107");

        desk.write(path, first);
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        assertThat(awards()).isEqualTo("106");
        assertThat(desk.run(2021).keys()).containsExactly("nothing-changed");
    }

    private static String awards() throws IOException {
        return desk.report(2021, "indicators")
                .with("figure_id", "awards-total.2021.36")
                .only("value");
    }

    @Test
    void a_correction_of_an_earlier_year_publishes_the_later_one_again() throws Exception {
        String path = "2020/vu-ban-khen-thuong.csv";
        byte[] first = desk.bytes(path);
        String text = desk.text(path);
        String less = text.substring(0, text.stripTrailing().lastIndexOf('\n') + 1);
        assertThat(desk.run(2020).outcome()).isEqualTo(Outcome.DONE);
        String before = previousAwards();
        desk.receive(path, less, LocalDate.of(2022, 1, 21));

        Ran ran = desk.run(2020);

        assertThat(ran.outcome()).isEqualTo(Outcome.DONE);
        assertThat(ran.keys()).containsExactly("ingesting", "computing", "published", "published");
        assertThat(previousAwards()).isEqualTo("" + (Integer.parseInt(before) - 1));

        desk.write(path, first);
        assertThat(desk.run(2020).outcome()).isEqualTo(Outcome.DONE);
        assertThat(previousAwards()).isEqualTo(before);
    }

    private static String previousAwards() throws IOException {
        return desk.report(2021, "indicators")
                .with("figure_id", "awards-total.2021.36")
                .only("previous_value");
    }
}
