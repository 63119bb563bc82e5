package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import thidua.core.text.Language;
import thidua.edge.server.TestServer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Years of which nothing, one unit only, or only zeros came: a readable pack all the same. */
class GapsTest {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 14);
    private static Workplace desk;

    @BeforeAll
    static void the_desk_is_taken() throws IOException {
        desk = Workplace.open(TestServer.migrated());
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    @Test
    void a_year_of_which_nothing_came_is_no_pack_of_a_run_but_its_gaps_can_be_drawn()
            throws Exception {
        desk.clear();
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.NOTHING_READABLE);

        Ran ran = desk.draw(2021, null);

        assertThat(ran.outcome()).isEqualTo(Outcome.DONE);
        assertThat(ran.keys()).containsExactly("computing", "pack.gaps", "pack.drawn");
        assertThat(ran.said(Language.VI)).contains("Năm 2021 chưa nhận được báo cáo nào");
        Path pack = desk.output().resolve("2021@2021-12-31");
        assertThat(desk.output().resolve("2021")).doesNotExist();
        assertAllIsMissing(pack, 10);
        assertThat(PackOnDisk.read(pack))
                .isInstanceOfSatisfying(
                        PackOnDisk.Pack.class, whole -> assertThat(whole.isWhole()).isTrue());
    }

    @Test
    void of_a_fresh_database_the_gaps_are_drawn_too_and_twice_the_same() throws Exception {
        desk.clear();
        assertThat(desk.draw(2026, null).outcome()).isEqualTo(Outcome.DONE);
        Path pack = desk.output().resolve("2026@2026-12-31");
        assertAllIsMissing(pack, 129);
        var first = Trees.bytes(pack);
        assertThat(desk.draw(2026, LocalDate.of(2026, 12, 31)).outcome()).isEqualTo(Outcome.DONE);
        assertThat(Trees.bytes(pack)).isEqualTo(first);
    }

    @Test
    void where_everything_was_refused_the_gaps_are_drawn_with_what_was_wrong() throws Exception {
        desk.clear();
        desk.receive("2021/nam-truc.xlsx", new byte[] {1, 2, 3}, DAY);
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.NOTHING_READABLE);

        assertThat(desk.draw(2021, null).outcome()).isEqualTo(Outcome.DONE);

        Path pack = desk.output().resolve("2021@" + DAY);
        assertAllIsMissing(pack, 10);
        assertThat(Files.readString(pack.resolve("reports/findings.csv")))
                .contains("2021/nam-truc.xlsx");
    }

    @Test
    void a_year_after_one_that_stands_is_drawn_as_gaps_and_says_that_nothing_can_be_compared()
            throws Exception {
        desk.clear(2021);
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        var standing = Trees.bytes(desk.output().resolve("2021"));

        assertThat(desk.draw(2022, LocalDate.of(2022, 12, 31)).outcome()).isEqualTo(Outcome.DONE);

        Path pack = desk.output().resolve("2022@2022-12-31");
        Rows province =
                Rows.read(pack.resolve("reports/indicators.csv"))
                        .with("figure_id", "models-new.2022.36");
        assertThat(province.columns("value", "state", "previous_value", "change", "comparability"))
                .containsExactly(" missing 17  not-comparable");
        assertThat(Trees.bytes(desk.output().resolve("2021"))).isEqualTo(standing);
    }

    private static void assertAllIsMissing(Path pack, int units) throws IOException {
        Rows indicators = Rows.read(pack.resolve("reports/indicators.csv"));
        assertThat(indicators.column("state")).isNotEmpty().isSubsetOf("missing", "not_applicable");
        assertThat(indicators.with("indicator", "models-new").all()).hasSizeGreaterThan(units);
        assertThat(Rows.read(pack.resolve("reports/completeness.csv")).column("verdict"))
                .hasSize(2 * units)
                .containsOnly("missing");
        String page = said(Files.readString(pack.resolve("index.html")));
        assertThat(page).contains("0/" + units).doesNotContain("NaN", "null");
    }

    /** A page without its script. */
    private static String said(String page) {
        return page.replaceAll("(?s)<script>.*?</script>", "");
    }

    @Test
    void a_year_of_which_nobody_knows_the_units_has_no_gaps_to_draw() throws Exception {
        desk.clear();
        Ran ran = desk.draw(2003, null);
        assertThat(ran.outcome()).isEqualTo(Outcome.NOTHING_READABLE);
        assertThat(ran.keys()).containsExactly("pack.nobody");
        assertThat(desk.output()).doesNotExist();
    }

    @Test
    void one_unit_alone_is_published_as_provisional_and_drawn() throws Exception {
        desk.clear();
        desk.receive("2021/nam-truc.csv", models("Huyện Nam Trực", 3), DAY);

        Ran ran = desk.run(2021);

        assertThat(ran.outcome()).isEqualTo(Outcome.DONE);
        assertThat(ran.said(Language.VI)).contains("Số liệu tạm tính năm 2021: 0/10 đơn vị");
        assertThat(
                        desk.report(2021, "indicators")
                                .with("indicator", "models-new", "state", "value")
                                .columns("figure_id", "value", "reasons"))
                .containsExactly(
                        "models-new.2021.36 1 not-all-reported|previous-missing|units-missing",
                        "models-new.2021.362 1 previous-missing");
        assertThat(desk.page(2021)).contains("0/10");
        assertThat(charts()).isNotEmpty();
    }

    @Test
    void zeros_of_all_units_are_zeros_and_not_gaps() throws Exception {
        desk.clear();
        for (String unit :
                List.of(
                        "Thành phố Nam Định",
                        "Huyện Mỹ Lộc",
                        "Huyện Vụ Bản",
                        "Huyện Ý Yên",
                        "Huyện Nghĩa Hưng",
                        "Huyện Nam Trực",
                        "Huyện Trực Ninh",
                        "Huyện Xuân Trường",
                        "Huyện Giao Thủy",
                        "Huyện Hải Hậu")) {
            String slug = Integer.toHexString(unit.hashCode());
            desk.receive("2021/" + slug + "-mo-hinh.csv", models(unit, 0), DAY);
            desk.receive("2021/" + slug + "-khen-thuong.csv", awards(unit), DAY);
        }

        Ran ran = desk.run(2021);

        assertThat(ran.outcome()).as(ran.said(Language.VI)).isEqualTo(Outcome.DONE);
        Rows indicators = desk.report(2021, "indicators");
        assertThat(indicators.with("indicator", "models-new").column("value"))
                .hasSize(11)
                .containsOnly("0");
        assertThat(indicators.with("indicator", "awards-total").column("value"))
                .hasSize(11)
                .containsOnly("0");
        assertThat(indicators.with("indicator", "models-new").column("state")).containsOnly("nil");
        assertThat(said(desk.page(2021))).doesNotContain("NaN", "null");
        assertThat(charts()).isNotEmpty();
    }

    private static List<String> charts() throws IOException {
        try (var files = Files.list(desk.output().resolve("2021/charts"))) {
            return files.map(Path::toString).filter(name -> name.endsWith(".svg")).toList();
        }
    }

    private static String models(String unit, int sites) {
        String head =
                """
                BÁO CÁO MÔ HÌNH NĂM 2021
                Đơn vị báo cáo: %s
                STT,Tên mô hình,Số điểm,Tình trạng
                """
                        .formatted(unit);
        return sites == 0
                ? head + "Không phát sinh\n"
                : head + "1,Camera an ninh," + sites + ",mới xây dựng\n";
    }

    private static String awards(String unit) {
        return """
        BÁO CÁO KHEN THƯỞNG NĂM 2021
        Đơn vị báo cáo: %s
        Hình thức khen thưởng,Tập thể,Cá nhân,Hộ gia đình
        Giấy khen của Giám đốc Công an tỉnh,0,0,0
        """
                .formatted(unit);
    }
}
