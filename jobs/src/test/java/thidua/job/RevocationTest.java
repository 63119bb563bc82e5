package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import thidua.core.indicator.AwardCount;
import thidua.edge.delimited.Revocations;
import thidua.edge.server.TestServer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/** An award revoked is not counted from the day on which that became known; before, it is. */
class RevocationTest {
    private static final LocalDate KNOWN = LocalDate.of(2022, 1, 20);
    private static Workplace desk;

    @BeforeAll
    static void a_desk() throws IOException {
        desk = Workplace.open(TestServer.migrated());
    }

    @BeforeEach
    void on_which_2021_is_published() throws Exception {
        desk.clear(2021);
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        assertThat(awards()).isEqualTo("106");
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    private static void revoke(String decision, String recipient) throws IOException {
        Revocations.in(desk.input())
                .add(
                        new Revocations.Line(2021, decision, null, "", recipient, KNOWN),
                        "Tổ trưởng",
                        "kê khai không đúng");
    }

    private static String awards() throws IOException {
        return desk.report(2021, "indicators")
                .with("figure_id", "awards-total.2021.36")
                .only("value");
    }

    private static int knownOn(LocalDate day) {
        return desk.known().ofYear(2021, day, List.of()).awards().values().stream()
                .flatMap(List::stream)
                .mapToInt(AwardCount::count)
                .sum();
    }

    @Test
    void one_certificate_revoked_makes_105_of_106_from_that_day_on() throws Exception {
        int loaded = desk.report(2021, "files").sum("rows_loaded");
        revoke("số 1196/QĐ - CAT ngày 6/12/2021", "Đỗ Văn  Mẫu 44");
        Ran ran = desk.run(2021);
        assertThat(ran.outcome()).isEqualTo(Outcome.DONE);
        assertThat(ran.keys()).containsExactly("computing", "published");
        assertThat(awards()).isEqualTo("105");
        assertThat(
                        desk.report(2021, "indicators")
                                .with("figure_id", "awards-ppol-cert.2021.36")
                                .only("value"))
                .isEqualTo("73");
        assertThat(knownOn(KNOWN.minusDays(1)) - knownOn(KNOWN)).isEqualTo(1);
        assertThat(knownOn(thidua.edge.warehouse.Facts.NOW)).isEqualTo(knownOn(KNOWN));
        assertThat(desk.report(2021, "files").sum("rows_loaded")).isEqualTo(loaded);
        assertThat(desk.answer("select max(known_on) from thidua.edition")).isEqualTo("2022-01-20");
        assertThat(desk.run(2021).keys()).containsExactly("nothing-changed");
    }

    @Test
    void a_decision_revoked_as_a_whole_leaves_a_zero_where_it_was_counted() throws Exception {
        desk.remove("2021/truc-ninh-khen-thuong.csv");
        desk.forget();
        desk.receive(
                "2021/truc-ninh-khen-thuong.csv",
                """
                Đơn vị báo cáo: Huyện Trực Ninh
                Hình thức khen thưởng,Tập thể,Cá nhân,Hộ gia đình,Số quyết định
                Bằng khen của UBND tỉnh,,3,,9/QĐ-UBND
                """,
                LocalDate.of(2021, 12, 10));
        desk.run(2021);
        revoke("9/QĐ-UBND", "");
        desk.run(2021);
        var cell = desk.report(2021, "indicators").with("figure_id", "awards-prov-merit.2021.363");
        assertThat(cell.only("value")).isEqualTo("0");
        assertThat(cell.only("state")).isEqualTo("zero");
    }

    @Test
    void a_revocation_of_nothing_is_told_and_changes_no_figure() throws Exception {
        revoke("1/QĐ-XYZ", "Đỗ Văn Mẫu 44");
        Ran ran = desk.run(2021);
        assertThat(ran.outcome()).isEqualTo(Outcome.DONE_WITH_REFUSALS);
        assertThat(ran.keys()).contains("finding");
        assertThat(awards()).isEqualTo("106");
        Rows found = desk.report(2021, "findings").with("rule", "revocation-of-nothing");
        assertThat(found.only("file")).isEqualTo("reference/revocations.csv");
        assertThat(found.only("cell")).isEqualTo("B2");
        assertThat(found.only("value")).isEqualTo("1/QĐ-XYZ");
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE_WITH_REFUSALS);
    }

    @Test
    void a_fresh_database_gives_the_same_bytes_and_no_name_leaves_it() throws Exception {
        revoke("1196/QĐ-CAT", "Đỗ Văn Mẫu 44");
        desk.run(2021);
        SortedMap<String, String> pack = Trees.bytes(desk.output().resolve("2021"));
        assertThat(
                        desk.answer(
                                "select string_agg(to_jsonb(r)::text, ' ') from thidua.revocation"
                                        + " r"))
                .doesNotContainIgnoringCase("Mẫu 44");
        desk.forget();
        Trees.delete(desk.output());
        desk.run(2021);
        assertThat(Trees.bytes(desk.output().resolve("2021"))).isEqualTo(pack);
        for (String path : pack.keySet()) {
            Path file = desk.output().resolve("2021").resolve(path);
            assertThat(PublishedText.of(file)).doesNotContain("Mẫu 44");
        }
    }

    @Test
    void a_line_taken_out_of_the_register_counts_the_award_again() throws Exception {
        SortedMap<String, String> before = Trees.bytes(desk.output().resolve("2021"));
        revoke("1196/QĐ-CAT", "Đỗ Văn Mẫu 44");
        desk.run(2021);
        desk.remove("reference/revocations.csv");
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        assertThat(Trees.bytes(desk.output().resolve("2021"))).isEqualTo(before);
    }
}
