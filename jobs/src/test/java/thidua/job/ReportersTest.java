package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import thidua.edge.server.TestServer;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Special reporters: expected like any unit, counted in the province, ranked with nobody. */
class ReportersTest {
    private static final LocalDate KNOWN = LocalDate.of(2022, 1, 12);
    private static final LocalDate DAY = LocalDate.of(2022, 1, 20);
    private static final String HEADER = "code,name,table,valid_from,valid_to,known_on,by,reason\n";
    private static final String SCHOOLS =
            "36-sgddt,Sở Giáo dục và Đào tạo,awards,2021-01-01,,2022-01-12,An,theo kế hoạch\n";
    private static final String AWARDS =
            """
            %s
            Hình thức khen thưởng,Tập thể,Cá nhân
            Giấy khen của Công an tỉnh,2,3
            """;

    private static Workplace desk;

    @BeforeAll
    static void a_desk() throws IOException {
        desk = Workplace.open(TestServer.migrated());
    }

    @BeforeEach
    void with_2020_and_2021_on_it() throws Exception {
        desk.clear(2020, 2021);
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    private static void register(String lines) throws IOException {
        Files.writeString(desk.input().resolve("reference/reporters.csv"), HEADER + lines);
    }

    private static Rows figure(String id) throws IOException {
        return desk.report(2021, "indicators").with("figure_id", id);
    }

    @Test
    void what_a_reporter_owes_is_awaited_counted_and_not_ranked() throws Exception {
        desk.run(2020);
        desk.run(2021);
        Rows ranked = desk.report(2021, "indicators");
        register(SCHOOLS);
        Ran awaiting = desk.run(2021);
        assertThat(awaiting.keys()).contains("provisional");
        assertThat(awaiting.lines().stream().filter(l -> l.key().equals("provisional")).toList())
                .containsExactly(new Ran.Line("provisional", List.of("10", "11", "2021")));
        assertThat(desk.page(2021))
                .contains("Tạm tính, 10/11 đơn vị", "Chưa có đủ báo cáo của: Sở Giáo dục và Đào");
        assertThat(desk.report(2021, "completeness").with("unit_code", "36-sgddt").all())
                .containsExactly(
                        Map.of(
                                "year", "2021",
                                "unit_code", "36-sgddt",
                                "unit_name", "Sở Giáo dục và Đào tạo",
                                "unit_level", "reporter",
                                "table", "awards",
                                "expected_by", "2021-12-15",
                                "received_at", "",
                                "verdict", "missing"));
        assertThat(desk.report(2020, "completeness").with("unit_code", "36-sgddt").all()).isEmpty();
        assertThat(figure("awards-total.2021.36-sgddt").only("state")).isEqualTo("missing");
        assertThat(figure("awards-total.2021.36").only("reasons")).contains("units-missing");

        desk.receive("2021/sgddt.csv", AWARDS.formatted(""), DAY);
        assertThat(desk.run(2021).keys()).contains("published").doesNotContain("provisional");
        assertThat(figure("awards-total.2021.36").only("value")).isEqualTo("111");
        assertThat(figure("awards-total.2021.36").only("reasons"))
                .contains("unit-changed")
                .doesNotContain("missing");
        assertThat(figure("models-new.2021.36").columns("value", "state", "comparability"))
                .containsExactly("17 value not-comparable");
        assertThat(figure("awards-total.2021.36-sgddt").columns("value", "rank", "share_percent"))
                .containsExactly("5  ");
        assertThat(figure("models-new.2021.36-sgddt").columns("value", "state", "reasons"))
                .containsExactly(
                        " not_applicable not-owed|previous-missing|unit-changed|value-"
                                + "missing");
        assertThat(desk.report(2021, "completeness").with("unit_code", "36-sgddt").only("verdict"))
                .isEqualTo("late");
        assertThat(desk.report(2021, "indicators").with("unit_level", "district").column("rank"))
                .isEqualTo(ranked.with("unit_level", "district").column("rank"));
        assertThat(desk.page(2021))
                .contains("Sở Giáo dục và Đào tạo (báo cáo riêng)", "nhưng không xếp hạng");
        String chart = Files.readString(desk.output().resolve("2021/charts/awards-per-unit.svg"));
        assertThat(chart).contains("Đơn vị báo cáo riêng không vẽ trong biểu");
        assertThat(desk.answer("select level from thidua.unit where code = '36-sgddt'"))
                .isEqualTo("reporter");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2021/so-giao-duc-va-dao-tao-khen-thuong.csv; ''",
                "2021/36-sgddt.csv; ''",
                "2021/so-giao-duc-va-dao-tao/bieu.csv; ''",
                "2021/bieu.csv; Đơn vị báo cáo: Sở Giáo dục và Đào tạo tỉnh Nam Định",
                "2021/bieu.csv; SỞ GIÁO DỤC VÀ ĐÀO TẠO - KẾT QUẢ KHEN THƯỞNG NĂM 2021"
            })
    void its_files_are_known_by_whatever_names_it(String path, String title) throws Exception {
        register(SCHOOLS);
        desk.receive(path, AWARDS.formatted(title), DAY);
        desk.run(2021);
        assertThat(desk.report(2021, "files").with("file", path).columns("unit_code", "verdict"))
                .containsExactly("36-sgddt accepted");
    }

    @Test
    void a_pack_as_of_a_day_expects_whom_the_register_named_by_then() throws Exception {
        desk.run(2021);
        SortedMap<String, String> before = Trees.bytes(desk.output().resolve("2021"));
        register(SCHOOLS);
        desk.run(2021);
        SortedMap<String, String> awaited = Trees.bytes(desk.output().resolve("2021"));
        desk.receive("2021/sgddt.csv", AWARDS.formatted(""), DAY);
        desk.run(2021);
        SortedMap<String, String> whole = Trees.bytes(desk.output().resolve("2021"));
        assertThat(List.of(before, awaited, whole)).doesNotHaveDuplicates();

        assertThat(asOf(KNOWN.minusDays(1))).isEqualTo(before);
        assertThat(asOf(DAY.minusDays(1))).isEqualTo(awaited);
        assertThat(asOf(DAY)).isEqualTo(whole);
    }

    private static SortedMap<String, String> asOf(LocalDate day) throws Exception {
        assertThat(desk.draw(2021, day).outcome()).isEqualTo(Outcome.DONE);
        return Trees.bytes(desk.output().resolve("2021@" + day));
    }

    @Test
    void a_broken_register_is_named_with_its_line_and_nothing_changes() throws Exception {
        register(SCHOOLS);
        desk.run(2021);
        SortedMap<String, String> before = Trees.bytes(desk.output());
        register(SCHOOLS + "36-syt,Sở Y tế,khen,2021-01-01,,2022-01-12,An,theo kế hoạch\n");
        assertThatThrownBy(() -> desk.run(2021))
                .isInstanceOf(ReferenceData.Inconsistent.class)
                .hasMessageEndingWith(
                        "reporters.csv dòng 3: cột table: không hiểu \"khen\"; giá trị hợp lệ:"
                                + " models, awards");
        assertThat(Trees.bytes(desk.output())).isEqualTo(before);
        assertThat(desk.answer("select count(*) from thidua.unit where level = 'reporter'"))
                .isEqualTo("1");
    }
}
