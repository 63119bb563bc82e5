package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.edge.server.TestServer;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.TreeSet;

/** From five files, or none, to five states that nobody takes for one another. */
class FiveStatesTest {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 10);

    @Test
    void five_states_are_five_flags_in_the_report_and_five_marks_for_people() throws Exception {
        try (Workplace desk = Workplace.open(TestServer.migrated())) {
            desk.clear(2021);
            desk.remove("2021/nam-truc.xlsx", "2021/my-loc.xlsx", "2021/giao-thuy.xlsx");
            desk.receive(
                    "2021/nam-truc-mo-hinh.csv",
                    """
                    Đơn vị báo cáo: Huyện Nam Trực
                    STT,Tên mô hình,Tình trạng
                    1,Camera an ninh,duy trì
                    """,
                    DAY);
            desk.receive(
                    "2021/my-loc-mo-hinh.csv",
                    """
                    Đơn vị báo cáo: Huyện Mỹ Lộc
                    STT,Tên mô hình,Tình trạng
                    ,Không phát sinh,
                    """,
                    DAY);
            Files.writeString(
                    desk.input().resolve("reference/reporters.csv"),
                    "code,name,table,valid_from,valid_to,known_on,by,reason\n"
                            + "36-syt,Sở Y tế,awards,,,2021-11-01,An,theo kế hoạch\n");
            desk.run(2021);

            Rows models = desk.report(2021, "indicators").with("indicator", "models-new");
            assertThat(models.with("unit_code", "366").columns("value", "state"))
                    .containsExactly("3 value");
            assertThat(models.with("unit_code", "362").columns("value", "state"))
                    .containsExactly("0 zero");
            assertThat(models.with("unit_code", "358").columns("value", "state"))
                    .containsExactly("0 nil");
            assertThat(models.with("unit_code", "365").columns("value", "state", "rank"))
                    .containsExactly(" missing ");
            assertThat(models.with("unit_code", "36-syt").columns("value", "state", "rank"))
                    .containsExactly(" not_applicable ");
            assertThat(new TreeSet<>(models.column("state"))).hasSize(5);

            String chart =
                    Files.readString(desk.output().resolve("2021/charts/new-models-by-unit.svg"));
            assertThat(chart)
                    .contains("TẠM TÍNH 7/11 đơn vị", "0 (không phát sinh)", "chưa có số liệu");
            assertThat(desk.page(2021))
                    .contains(
                            "Tạm tính, 7/11 đơn vị",
                            "Chưa được xếp hạng vì thiếu số liệu: huyện Giao Thủy",
                            "không phát sinh");
            try (var charts = Files.list(desk.output().resolve("2021/charts"))) {
                for (var file : charts.filter(f -> f.toString().endsWith(".svg")).toList()) {
                    assertThat(Files.readString(file))
                            .as(file.toString())
                            .contains("TẠM TÍNH 7/11 đơn vị");
                }
            }
        }
    }
}
