package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import thidua.edge.server.TestServer;

import java.io.IOException;
import java.time.LocalDate;

/** Reports under a unit that is none of the year, is another's, or is two. */
class WrongUnitsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 20);
    private static final String MODELS =
            """
            %s
            STT,Tên mô hình,Tình trạng
            1,Camera an ninh,mới xây dựng
            2,Zalo an ninh,duy trì
            """;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "moi.csv; Đơn vị báo cáo: Phường Vị Khê; unit-of-another-time; Huyện Nam Trực",
                "phuong-vi-khe.csv; ''; unit-of-another-time; Huyện Nam Trực",
                "moi.csv; Đơn vị báo cáo: 358 - Thành phố Nam Định; code-of-another-unit;"
                        + " Huyện Mỹ Lộc",
                "truc-ninh-2.csv; Đơn vị báo cáo: Huyện Nam Trực; unit-contradiction;"
                        + " Huyện Trực Ninh",
                "moi.csv; Đơn vị báo cáo: Huyện Nam Trưc Ninh; unknown-unit; Huyện Trực Ninh"
            })
    void the_nearest_right_unit_is_named_and_no_figure_changes(
            String file, String title, String rule, String named) throws Exception {
        desk.run(2021);
        Rows before = desk.report(2021, "indicators");
        Rows complete = desk.report(2021, "completeness");
        desk.receive("2021/" + file, MODELS.formatted(title), DAY);

        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE_WITH_REFUSALS);
        Rows findings = desk.report(2021, "findings").with("file", "2021/" + file, "rule", rule);
        assertThat(findings.only("message")).contains(named);
        assertThat(findings.only("severity")).isEqualTo("error");
        assertThat(desk.report(2021, "indicators")).isEqualTo(before);
        assertThat(desk.report(2021, "completeness")).isEqualTo(complete);
    }

    @Test
    void a_unit_that_reports_as_what_it_was_and_as_a_part_of_what_it_became_is_asked_about()
            throws Exception {
        desk.receive("2024/tp-nam-dinh.csv", MODELS.formatted(""), DAY);
        desk.receive("2024/my-loc.csv", MODELS.formatted("Đơn vị: Huyện Mỹ Lộc"), DAY);
        desk.run(2024);

        Rows findings = desk.report(2024, "findings").with("rule", "reported-as-two");
        assertThat(findings.only("file")).isEqualTo("2024/my-loc.csv");
        assertThat(findings.only("severity")).isEqualTo("warning");
        assertThat(findings.only("message"))
                .isEqualTo(
                        "Biểu mô hình của \"Huyện Mỹ Lộc\" được cộng thêm vào biểu của Thành phố"
                                + " Nam Định, là đơn vị nay gồm cả đơn vị này"
                                + " (2024/tp-nam-dinh.csv)");
        assertThat(findings.only("remedy")).contains("tính hai lần");

        desk.remove("2024/tp-nam-dinh.csv");
        desk.forget();
        desk.run(2024);
        assertThat(desk.report(2024, "findings").with("rule", "reported-as-two").all()).isEmpty();
    }
}
