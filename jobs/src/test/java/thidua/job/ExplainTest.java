package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import thidua.core.explain.ExplanationText;
import thidua.core.explain.FigureId;
import thidua.core.report.Approved;
import thidua.core.text.Language;
import thidua.edge.delimited.Revocations;
import thidua.edge.json.ExplanationJson;
import thidua.edge.server.TestServer;
import thidua.edge.warehouse.Facts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;

/** What stands behind a figure, as the command says it. */
class ExplainTest {
    private static final LocalDate LATER = LocalDate.of(2022, 1, 20);
    private static final String LIST = "2021/truc-ninh-khen-thuong.csv";
    private static Workplace desk;
    private static boolean spoilt = true;

    @BeforeAll
    static void a_desk() throws IOException {
        desk = Workplace.open(TestServer.migrated());
    }

    @BeforeEach
    void with_two_years_on_it_unless_it_is_as_it_was() throws Exception {
        if (spoilt) {
            desk.clear(2020, 2021);
            assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
            spoilt = false;
        }
    }

    /** To be called by whoever changes anything. */
    private static void spoil() {
        spoilt = true;
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    private static String said(String figure) {
        Ran ran = desk.explain(figure);
        assertThat(ran.outcome()).as(ran.said(Language.VI)).isEqualTo(Outcome.DONE);
        return ran.said(Language.VI);
    }

    private static void approve(String name, String text) throws IOException {
        Approved.check("explain/" + name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_figure_says_formula_inputs_comparison_editions_files_and_cells() throws Exception {
        approve("models-recognised.2021.36.vi.txt", said("models-recognised.2021.36"));
        approve("awards-prov-merit.2021.363.vi.txt", said("awards-prov-merit.2021.363"));
        approve(
                "models-per-10000-residents.2021.358.vi.txt",
                said("models-per-10000-residents.2021.358"));
        var explained =
                desk.explaining()
                        .explain(FigureId.parse("awards-total.2021.364").orElseThrow(), Facts.NOW);
        approve(
                "awards-total.2021.364.en.txt",
                String.join("\n", ExplanationText.lines(explained, Language.EN)) + "\n");
        approve("awards-total.2021.364.json", ExplanationJson.write(explained) + "\n");
    }

    @Test
    void no_name_of_a_person_is_said_and_those_of_collectives_are() {
        String said = said("awards-total.2021.36");
        assertThat(said)
                .contains("Cán bộ và nhân dân xã Liêm Hải", "N. T. T. D. 4.", "(đã che tên)")
                .doesNotContain("Thị Mẫu", "Thị Thí Dụ", "Thị Ví Dụ", "Văn Mẫu", "Văn Ví Dụ");
    }

    @Test
    void an_award_taken_back_is_named_and_the_edition_before_still_counts_it() throws Exception {
        spoil();
        Revocations.in(desk.input())
                .add(
                        new Revocations.Line(2021, "1196/QĐ-CAT", null, "", "Đỗ Văn Mẫu 44", LATER),
                        "Tổ trưởng",
                        "kê khai không đúng");
        desk.run(2021);
        assertThat(said("awards-total.2021.36"))
                .contains(
                        "Giá trị: 105 lượt khen thưởng",
                        "đã thu hồi, không đếm từ ngày 20/01/2022",
                        "20/01/2022: 105 lượt khen thưởng — thu hồi khen thưởng theo quyết định"
                                + " 1196/QĐ-CAT")
                .doesNotContain("Đỗ Văn");
        assertThat(said("awards-total.2021.36@2022-01-19"))
                .contains("Giá trị: 106 lượt khen thưởng", "19/01/2022")
                .doesNotContain("thu hồi");
    }

    @Test
    void an_award_listed_by_two_units_is_explained_where_it_counts() throws Exception {
        spoil();
        String other = "2021/vu-ban-khen-thuong.csv";
        desk.remove("2021/vu-ban.xlsx");
        desk.receive(
                other,
                desk.text(LIST)
                        .lines()
                        .limit(5)
                        .reduce("", (a, b) -> a + b + "\n")
                        .replace("Trực Ninh", "Vụ Bản"),
                LATER);
        desk.forget();
        desk.run(2021);
        assertThat(said("awards-total.2021.363"))
                .contains("cũng được nêu tại " + other + " › D4, chỉ đếm một lần");
        assertThat(said("awards-total.2021.359"))
                .contains(
                        "Giá trị: 0 lượt khen thưởng",
                        "không đếm ở đây: cùng quyết định và người nhận đã đếm tại "
                                + LIST
                                + " › D4");
    }

    @Test
    void what_is_missing_or_waived_says_why() throws Exception {
        spoil();
        desk.remove("2021/nam-truc.xlsx");
        desk.forget();
        desk.run(2021);
        assertThat(said("models-new.2021.362"))
                .contains("Giá trị: chưa có số liệu (chưa nhận được báo cáo)", "Không có tệp nào.");
        Files.writeString(
                desk.input().resolve("reference/waivers.csv"),
                "year,unit_code,table,known_on,by,reason\n2021,362,,"
                        + LATER
                        + ",Tổ trưởng,bão lũ\n");
        desk.run(2021);
        assertThat(said("models-new.2021.362"))
                .contains(
                        "Giá trị: chưa có số liệu (được miễn báo cáo)",
                        "20/01/2022: chưa có số liệu (được miễn báo cáo) — miễn báo cáo cho đơn"
                                + " vị 362");
    }

    @Test
    void a_correction_gives_the_figure_a_second_edition_and_the_first_can_be_asked_for()
            throws Exception {
        spoil();
        String counted = "2021/xuan-truong-khen-thuong.csv";
        desk.receive(
                counted,
                desk.text(counted)
                        .replace("Cờ thi đua của UBND tỉnh,0", "Cờ thi đua của UBND tỉnh,2"),
                LATER);
        desk.run(2021);
        assertThat(said("awards-prov-flag.2021.364"))
                .contains("15/12/2021: 0 lượt", "20/01/2022: 2 lượt", "B2 \"2\"");
        assertThat(said("awards-prov-flag.2021.364@2022-01-19"))
                .contains("Giá trị: 0 lượt", "B2 \"0\"")
                .doesNotContain("20/01/2022");
    }

    @Test
    void a_warehouse_that_says_otherwise_than_the_bytes_is_found_out() throws Exception {
        spoil();
        desk.answer(
                "update thidua.model set status = 'ended' where report_year = 2021 and status ="
                        + " 'new' and submission_id = (select max(submission_id) from"
                        + " thidua.submission where report_year = 2021 and unit_code = '362' and"
                        + " fact_table = 'models') returning 1");
        Ran ran = desk.explain("models-new.2021.362");
        assertThat(ran.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(ran.said(Language.VI)).contains("KHÔNG KHỚP");
        assertThat(desk.explain("models-new.2021.363").outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void bytes_that_are_no_longer_those_received_are_found_out() throws Exception {
        spoil();
        desk.answer(
                "update thidua.content set bytes = convert_to(replace(convert_from(bytes, 'UTF8'),"
                        + " 'Ngô Thị', 'Lê Thị'), 'UTF8') where sha256 = (select sha256 from"
                        + " thidua.received_file where path = '"
                        + LIST
                        + "') returning 1");
        Ran ran = desk.explain("awards-total.2021.363");
        assertThat(ran.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(ran.said(Language.VI))
                .contains("KHÔNG KHỚP: nội dung lưu của " + LIST)
                .doesNotContain("Khớp với số đã công bố");
    }

    @Test
    void who_asks_for_what_there_is_not_is_shown_the_nearest_that_there_is() throws Exception {
        for (List<String> asked :
                List.of(
                        List.of("nonsense", "models-new.2021.36"),
                        List.of("model-new.2021.36", "models-new.2021.36"),
                        List.of("models-new.2019.36", "models-new.2020.36"),
                        List.of("models-new.2021.367", "models-new.2021.36"),
                        List.of("models-new.2021.13669", "models-new.2021.356"),
                        List.of("models-new.2021.36@2021-01-01", "models-new.2021.36@2021-12-08"),
                        List.of("models-new.2021.36~2015-01-01", "2019-12-31"))) {
            Ran ran = desk.explain(asked.getFirst());
            assertThat(ran.outcome()).as(asked.getFirst()).isEqualTo(Outcome.MISUSED);
            for (Language language : Language.values()) {
                assertThat(ran.said(language)).as(asked.getFirst()).contains(asked.getLast());
            }
        }
    }

    @Test
    void the_page_leads_from_its_numbers_to_files_and_cells_and_names_nobody() throws Exception {
        String page = desk.page(2021);
        assertThat(page)
                .contains(
                        "<a class=\"why-this\" href=\"#models-recognised.2021.362\">",
                        "id=\"models-recognised.2021.362\"",
                        "2021/nam-truc.xlsx › Mô hình!B5<",
                        "thidua explain awards-total.2021.36<")
                .doesNotContain("Thị Mẫu", "Thị Thí Dụ", "Thị Ví Dụ", "Văn Mẫu", "Văn Ví Dụ");
    }

    @Test
    void explaining_changes_nothing() throws Exception {
        String counts =
                "select (select count(*) from thidua.computation) || ' ' || (select count(*) from"
                        + " thidua.edition) || ' ' || (select count(*) from thidua.submission)";
        String before = desk.answer(counts);
        var files = Trees.bytes(desk.output());
        said("models-active.2021.36");
        said("models-active.2021.36@2021-12-10");
        assertThat(desk.answer(counts)).isEqualTo(before);
        assertThat(Trees.bytes(desk.output())).isEqualTo(files);
    }
}
