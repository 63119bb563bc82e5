package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import thidua.core.fact.Waivers.Waiver;
import thidua.edge.delimited.WaiverRegister;
import thidua.edge.server.TestServer;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/** Nobody waits for a unit that need not report; what it had reported and is gone, is let go. */
class WaiverTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 20);
    private static final String AWARDS = "2021/xuan-truong-khen-thuong.csv";
    private static final String XUAN_TRUONG = "364";
    private static Workplace desk;

    @BeforeAll
    static void a_desk() throws IOException {
        desk = Workplace.open(TestServer.migrated());
    }

    @BeforeEach
    void with_2021_on_it() throws Exception {
        desk.clear(2021);
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    private static void waive(String table, LocalDate day) throws IOException {
        WaiverRegister.in(desk.input())
                .add(new Waiver(2021, XUAN_TRUONG, table, day), "Tổ trưởng", "sáp nhập");
    }

    private static String figure(String indicator, String unit, String column) throws IOException {
        return desk.report(2021, "indicators")
                .with("figure_id", indicator + ".2021." + unit)
                .only(column);
    }

    private static String verdict() throws IOException {
        return desk.report(2021, "completeness")
                .with("unit_code", XUAN_TRUONG, "table", "awards")
                .only("verdict");
    }

    @Test
    void a_year_is_not_provisional_for_the_sake_of_a_unit_that_need_not_report() throws Exception {
        desk.remove(AWARDS);
        assertThat(desk.run(2021).keys()).contains("provisional");
        assertThat(verdict()).isEqualTo("missing");

        waive("awards", DAY);
        assertThat(desk.run(2021).keys()).contains("published").doesNotContain("provisional");
        assertThat(verdict()).isEqualTo("waived");
        assertThat(figure("awards-total", XUAN_TRUONG, "state")).isEqualTo("missing");
        assertThat(figure("awards-total", XUAN_TRUONG, "reasons")).contains("waived");
        assertThat(figure("awards-total", XUAN_TRUONG, "rank")).isEmpty();
        assertThat(figure("awards-total", "36", "reasons"))
                .contains("units-waived")
                .doesNotContain("units-missing");
        assertThat(figure("models-new", "36", "value")).isEqualTo("17");
        assertThat(desk.page(2021))
                .contains("Được miễn báo cáo:", "huyện Xuân Trường.")
                .doesNotContain("Tạm tính, ");
        assertThat(desk.answer("select max(known_on) from thidua.edition")).isEqualTo("2022-01-20");
        assertThat(desk.run(2021).keys()).containsExactly("nothing-changed");
    }

    @Test
    void what_vanished_is_let_go_and_comes_back_with_its_file() throws Exception {
        byte[] file = desk.bytes(AWARDS);
        desk.run(2021);
        desk.remove(AWARDS);
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.GATE_REFUSED);

        waive("awards", DAY);
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        assertThat(verdict()).isEqualTo("waived");
        assertThat(known()).endsWith(",2022-01-20)");
        assertThat(desk.run(2021).keys()).containsExactly("nothing-changed");
        SortedMap<String, String> pack = withoutWhatChanged();
        desk.forget();
        Trees.delete(desk.output());
        desk.run(2021);
        assertThat(withoutWhatChanged()).isEqualTo(pack);

        desk.write(AWARDS, file);
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        assertThat(figure("awards-total", "36", "value")).isEqualTo("106");
        assertThat(verdict()).isNotEqualTo("waived");
    }

    /** Page and document tell of content that a new database has never seen. */
    private static SortedMap<String, String> withoutWhatChanged() throws Exception {
        SortedMap<String, String> pack = Trees.bytes(desk.output().resolve("2021"));
        assertThat(pack.remove("index.html")).isNotNull();
        assertThat(pack.remove("pack.pdf")).isNotNull();
        assertThat(pack.remove("manifest.json")).isNotNull();
        return pack;
    }

    private static String known() throws Exception {
        return desk.answer(
                "select known from thidua.submission"
                        + " where unit_code = '364' and fact_table = 'awards'");
    }

    @Test
    void a_waiver_of_the_other_table_or_from_before_the_report_lets_nothing_go() throws Exception {
        desk.run(2021);
        desk.remove(AWARDS);
        waive("models", DAY);
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.GATE_REFUSED);
        waive("", LocalDate.of(2021, 6, 1));
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.GATE_REFUSED);
        assertThat(known()).endsWith(",)");
        assertThat(List.of(figure("awards-total", "36", "value"))).containsExactly("106");
    }
}
