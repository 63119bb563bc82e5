package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import thidua.core.text.Language;
import thidua.edge.server.TestServer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What units send and should not: each named with its place, and nothing else is held up by it. */
class BadInputTest {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 14);

    /** On which the register has the counted awards of Xuân Trường. */
    private static final LocalDate SAME_DAY = LocalDate.of(2021, 12, 15);

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};

    private static Workplace desk;

    @BeforeAll
    static void the_desk_is_taken() throws IOException {
        desk = Workplace.open(TestServer.migrated());
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    @BeforeEach
    void the_desk_is_clean() throws Exception {
        desk.clear(2021);
    }

    @Test
    void a_year_without_a_folder_or_without_a_file_is_nothing_to_publish() throws Exception {
        Ran noFolder = desk.run(2022);
        assertThat(noFolder.outcome()).isEqualTo(Outcome.NOTHING_READABLE);
        assertThat(noFolder.keys()).containsExactly("ingesting", "nothing-there");
        Files.createDirectories(desk.input().resolve("2022"));
        Ran empty = desk.run(2022);
        assertThat(empty.outcome()).isEqualTo(Outcome.NOTHING_READABLE);
        String folder = desk.input().resolve("2022").toString();
        assertThat(empty.said(Language.VI)).startsWith("Không có tệp nào trong " + folder);
        assertThat(empty.said(Language.EN)).startsWith("No file in " + folder);
        assertThat(desk.output().resolve("2022")).doesNotExist();
    }

    @Test
    void a_year_of_which_nothing_can_be_read_leaves_only_its_findings() throws Exception {
        desk.receive("2022/nam-truc.xlsx", PICTURE, DAY);

        Ran ran = desk.run(2022);

        assertThat(ran.outcome()).isEqualTo(Outcome.NOTHING_READABLE);
        assertThat(desk.attempted(2022, "findings").columns("file", "rule"))
                .containsExactly("2022/nam-truc.xlsx not-a-workbook");
        assertThat(desk.attempted(2022, "files").columns("file", "table", "verdict"))
                .containsExactly("2022/nam-truc.xlsx none none");
        assertThat(ran.said(Language.VI)).contains("2022/nam-truc.xlsx", "feedback");
        assertThat(desk.output().resolve("2022")).doesNotExist();
    }

    /** A unit's workbook replaced by a text of our own. */
    private static void instead(String slug, String content) throws IOException {
        if (Files.exists(desk.input().resolve("2021/" + slug + ".xlsx"))) {
            desk.remove("2021/" + slug + ".xlsx");
        }
        desk.receive("2021/" + slug + "-mo-hinh.csv", content, DAY);
    }

    private static String models(String unit, int year, String sites) {
        return """
        BÁO CÁO MÔ HÌNH NĂM %d
        Đơn vị báo cáo: %s
        STT,Tên mô hình,Số điểm,Tình trạng
        1,Camera an ninh,%s,mới xây dựng
        """
                .formatted(year, unit, sites);
    }

    @Test
    void each_kind_of_bad_file_is_named_with_its_place_and_the_rest_is_published()
            throws Exception {
        byte[] workbook = desk.bytes("2021/my-loc.xlsx");
        desk.receive("2021/hai-hau.xlsx", PICTURE, DAY);
        desk.receive("2021/my-loc.xlsx", Arrays.copyOf(workbook, workbook.length / 2), DAY);
        desk.receive("2021/y-yen.xlsx", new byte[0], DAY);
        desk.receive("2021/giao-thuy.xlsx", addressBook(), DAY);
        instead("nam-truc", models("Huyện Nam Trực", 2019, "1"));
        instead("nghia-hung", models("Huyện Nghĩa Hưng", 2021, "nhiều"));
        instead("vu-ban", models("Huyện Vụ Bản", 2021, "-3"));
        desk.receive("2021/bao-cao.csv", models("Huyện Sao Hỏa", 2021, "1"), DAY);
        String path = "2021/xuan-truong-khen-thuong.csv";
        desk.receive(path, desk.text(path).replace("Cờ thi đua", "Huy chương Sao Hỏa"), DAY);

        Ran ran = desk.run(2021);

        assertThat(ran.outcome()).isEqualTo(Outcome.DONE_WITH_REFUSALS);
        Rows findings = desk.report(2021, "findings").with("severity", "error");
        assertThat(findings.columns("file", "sheet", "cell", "rule", "value"))
                .containsExactly(
                        "2021/bao-cao.csv  A2 unknown-unit Huyện Sao Hỏa",
                        "2021/giao-thuy.xlsx   no-known-table ",
                        "2021/hai-hau.xlsx   not-a-workbook ",
                        "2021/my-loc.xlsx   broken-file ",
                        "2021/nam-truc-mo-hinh.csv   year-contradiction 2019",
                        "2021/nghia-hung-mo-hinh.csv  C4 not-a-number nhiều",
                        "2021/vu-ban-mo-hinh.csv  C4 negative-count '-3",
                        path + "  A2 unknown-award-form Huy chương Sao Hỏa của UBND tỉnh",
                        "2021/y-yen.xlsx   empty-file ");
        Rows files = desk.report(2021, "files");
        assertThat(files.with("verdict", "none").column("file"))
                .containsExactly("2021/giao-thuy.xlsx", "2021/hai-hau.xlsx", "2021/y-yen.xlsx");
        assertThat(files.with("verdict", "refused").column("file"))
                .containsExactly(
                        "2021/bao-cao.csv",
                        "2021/my-loc.xlsx",
                        "2021/nam-truc-mo-hinh.csv",
                        "2021/nghia-hung-mo-hinh.csv",
                        "2021/vu-ban-mo-hinh.csv",
                        path);
        assertThat(files.with("verdict", "refused").column("rows_loaded")).containsOnly("0");
        assertThat(files.with("file", "2021/vu-ban-mo-hinh.csv").only("rows_rejected"))
                .isEqualTo("1");
        assertThat(files.with("verdict", "accepted").all()).hasSize(5);
        assertAllAreNamed(ran, findings);
    }

    /** On the page, and on the console with message and remedy, in both languages. */
    private static void assertAllAreNamed(Ran ran, Rows findings) throws IOException {
        assertThat(desk.page(2021)).contains(findings.column("file"));
        assertThat(ran.said(Language.VI)).contains(findings.column("message"));
        assertThat(ran.said(Language.VI)).contains(findings.column("remedy"));
        assertThat(ran.said(Language.VI)).contains("Số liệu tạm tính năm 2021: 2/10 đơn vị");
        assertThat(ran.said(Language.EN)).contains("2021 is provisional: 2 of 10 units");
        assertThat(ran.said(Language.EN)).contains("2021/vu-ban-mo-hinh.csv: refused");
    }

    private static byte[] addressBook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "thidua", "1.0")) {
            var sheet = book.newWorksheet("Danh bạ");
            sheet.value(0, 0, "Cơ quan");
            sheet.value(0, 1, "Điện thoại");
            sheet.value(1, 0, "Văn phòng");
            sheet.value(1, 1, 123);
        }
        return bytes.toByteArray();
    }

    private static final String COUNTED = "2021/xuan-truong-khen-thuong.csv";

    private static final String LIST = "2021/truc-ninh-khen-thuong.csv";

    private static String flags() throws IOException {
        return desk.report(2021, "indicators")
                .with("figure_id", "awards-prov-flag.2021.364")
                .only("value");
    }

    private static String flagged(String count) throws IOException {
        return desk.text(COUNTED)
                .replace("Cờ thi đua của UBND tỉnh,0", "Cờ thi đua của UBND tỉnh," + count);
    }

    @Test
    void a_refused_table_makes_the_year_provisional_until_it_is_corrected() throws Exception {
        String good = flagged("1");
        desk.receive(COUNTED, flagged("-1"), DAY);
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE_WITH_REFUSALS);
        assertThat(desk.page(2021)).contains("9/10", COUNTED);
        assertThat(desk.report(2021, "completeness").with("unit_code", "364").column("verdict"))
                .containsExactlyInAnyOrder("on-time", "refused");
        assertThat(flags()).isEmpty();

        Ran unchanged = desk.run(2021);
        assertThat(unchanged.outcome()).isEqualTo(Outcome.DONE_WITH_REFUSALS);
        assertThat(unchanged.keys()).contains("nothing-changed", "left-out.refused");

        desk.receive(COUNTED, good, LocalDate.of(2022, 1, 5));
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        assertThat(desk.page(2021)).doesNotContain("9/10");
        assertThat(flags()).isEqualTo("1");
    }

    @Test
    void a_corrected_copy_tells_what_is_fixed_what_is_open_and_what_is_new() throws Exception {
        String two = models("Huyện Nam Trực", 2021, "nhiều") + "2,Zalo an ninh,-3,duy trì\n";
        desk.remove("2021/nam-truc.xlsx");
        desk.receive("2021/nam-truc.csv", two, DAY);
        desk.run(2021);
        assertThat(lives()).containsExactly("C4 not-a-number new", "C5 negative-count new");

        LocalDate later = LocalDate.of(2022, 1, 5);
        String one = two.replace("-3", "3").replace("mới xây dựng", "mới xây");
        desk.receive("2021/nam-truc.csv", one, LocalDate.of(2022, 1, 4));
        Ran ran = desk.run(2021);
        assertThat(lives())
                .containsExactly(
                        "C4 not-a-number open", "C5 negative-count fixed", "D4 unknown-status new");
        assertThat(ran.lines().stream().filter(line -> line.key().equals("finding"))).hasSize(2);
        assertThat(desk.run(2021).keys()).contains("nothing-changed");

        desk.receive("2021/nam-truc.csv", two.replace("-3", "3").replace("nhiều", "4"), later);
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        assertThat(lives()).containsExactly("C4 not-a-number fixed", "D4 unknown-status fixed");
        String edition = desk.output().resolve("2021").toRealPath().toString();

        desk.again(2021, "thử");
        assertThat(desk.output().resolve("2021").toRealPath()).hasToString(edition);
    }

    private static List<String> lives() throws Exception {
        return desk.report(2021, "findings")
                .with("file", "2021/nam-truc.csv", "severity", "error")
                .columns("cell", "rule", "state");
    }

    @Test
    void a_correction_ends_what_was_known_on_the_day_it_was_received() throws Exception {
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        desk.receive(COUNTED, flagged("1"), LocalDate.of(2022, 1, 5));
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);

        assertThat(known()).isEqualTo("[2021-12-15,2022-01-05) superseded, [2022-01-05,) accepted");

        desk.again(2021, "thử");
        assertThat(known()).isEqualTo("[2021-12-15,2022-01-05) superseded, [2022-01-05,) accepted");
        assertThat(flags()).isEqualTo("1");
        assertThat(desk.run(2021).keys()).containsExactly("nothing-changed");
    }

    private static String known() throws Exception {
        return desk.answer(
                """
                select string_agg(known || ' ' || verdict, ', ' order by known)
                from thidua.submission where unit_code = '364' and fact_table = 'awards'
                """);
    }

    @Test
    void a_refused_correction_leaves_the_earlier_table_standing_even_when_read_again()
            throws Exception {
        String bad = flagged("hai");
        desk.receive(COUNTED, flagged("2"), DAY);
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        desk.receive(COUNTED, bad, LocalDate.of(2022, 1, 5));

        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE_WITH_REFUSALS);
        assertThat(flags()).isEqualTo("2");
        assertThat(desk.again(2021, "thử").outcome()).isEqualTo(Outcome.DONE_WITH_REFUSALS);
        assertThat(flags()).isEqualTo("2");
        assertThat(desk.report(2021, "files").with("file", COUNTED).column("verdict"))
                .containsExactlyInAnyOrder("accepted", "refused");
        assertThat(desk.page(2021)).contains(COUNTED);
    }

    @Test
    void two_files_of_one_day_for_the_same_table_are_both_left_out() throws Exception {
        String other = "2021/xuan-truong-khen-thuong-moi.csv";
        desk.receive(other, flagged("1"), SAME_DAY);

        Ran ran = desk.run(2021);

        assertThat(ran.outcome()).isEqualTo(Outcome.DONE_WITH_REFUSALS);
        assertThat(desk.report(2021, "findings").columns("file", "rule", "severity"))
                .containsExactly(other + " conflict error", COUNTED + " conflict error");
        assertThat(desk.report(2021, "files").with("verdict", "conflict").column("file"))
                .containsExactly(other, COUNTED);
        assertThat(flags()).isEmpty();
        assertThat(ran.said(Language.VI)).contains("không rõ báo cáo nào mới hơn");

        desk.remove(COUNTED);
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        assertThat(flags()).isEqualTo("1");
    }

    @Test
    void a_second_file_of_a_later_day_takes_the_place_of_the_first() throws Exception {
        String other = "2021/xuan-truong-khen-thuong-moi.csv";
        desk.receive(other, flagged("1"), LocalDate.of(2022, 1, 5));

        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        assertThat(flags()).isEqualTo("1");
        Rows files = desk.report(2021, "files").with("unit_code", "364", "table", "awards");
        assertThat(files.columns("file", "verdict"))
                .containsExactly(other + " accepted", COUNTED + " superseded");
    }

    @Test
    void a_file_that_is_gone_stops_publishing_until_it_is_back() throws Exception {
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        var before = Trees.bytes(desk.output().resolve("2021"));
        byte[] file = desk.bytes(COUNTED);
        desk.remove(COUNTED);

        for (int i = 0; i < 2; i++) {
            Ran ran = desk.run(2021);
            assertThat(ran.outcome()).isEqualTo(Outcome.GATE_REFUSED);
            assertThat(ran.keys()).endsWith("vanished", "gate.vanished");
            assertThat(ran.said(Language.VI)).contains("Không còn thấy tệp " + COUNTED);
        }
        assertThat(desk.attempted(2021, "files").column("file")).contains(COUNTED);
        assertThat(Trees.bytes(desk.output().resolve("2021"))).isEqualTo(before);

        desk.write(COUNTED, file);
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        assertThat(Trees.bytes(desk.output().resolve("2021"))).isEqualTo(before);
    }

    @Test
    void a_table_that_is_gone_from_its_file_stops_publishing_too() throws Exception {
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        var before = Trees.bytes(desk.output().resolve("2021"));
        String models = models("Huyện Nam Trực", 2021, "1");
        desk.receive("2021/nam-truc.xlsx", models, LocalDate.of(2022, 1, 5));

        Ran ran = desk.run(2021);

        assertThat(ran.outcome()).isEqualTo(Outcome.GATE_REFUSED);
        assertThat(ran.lines())
                .contains(
                        new Ran.Line(
                                "vanished.table.awards", List.of("2021/nam-truc.xlsx", "362")));
        assertThat(Trees.bytes(desk.output().resolve("2021"))).isEqualTo(before);
    }

    @Test
    void the_same_content_under_two_names_counts_once() throws Exception {
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        Rows before = desk.report(2021, "indicators");
        desk.write("2021/ban-sao.csv", desk.bytes(LIST));

        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        assertThat(desk.report(2021, "indicators")).isEqualTo(before);
        assertThat(desk.report(2021, "files").with("verdict", "superseded").all()).hasSize(1);
    }

    @Test
    void a_renamed_file_keeps_its_day_and_gives_what_a_fresh_database_gives() throws Exception {
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        Rows before = desk.report(2021, "completeness");
        desk.write("2021/z-khen-thuong.csv", desk.bytes(LIST));
        desk.remove(LIST);

        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        assertThat(desk.report(2021, "completeness")).isEqualTo(before);
        var renamed = Trees.bytes(desk.output().resolve("2021"));
        desk.forget();
        Trees.delete(desk.output());
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        assertThat(Trees.bytes(desk.output().resolve("2021"))).isEqualTo(renamed);
    }

    @Test
    void an_award_that_two_units_list_belongs_to_the_one_received_first() throws Exception {
        String award = desk.text(LIST).lines().filter(l -> l.startsWith("2,")).findFirst().get();
        String header = desk.text(LIST).lines().filter(l -> l.startsWith("STT")).findFirst().get();
        String title = "Đơn vị báo cáo: Huyện Xuân Trường";
        String text = String.join("\n", title, header, award) + "\n";
        desk.remove(COUNTED);
        desk.receive("2021/xuan-truong.csv", text, LocalDate.of(2022, 1, 20));

        Ran ran = desk.run(2021);

        assertThat(ran.outcome()).isEqualTo(Outcome.DONE);
        assertThat(desk.report(2021, "findings").columns("file", "cell", "severity", "rule"))
                .containsExactly("2021/xuan-truong.csv D3 warning award-listed-elsewhere");
        Rows file = desk.report(2021, "files").with("file", "2021/xuan-truong.csv");
        assertThat(file.columns("verdict", "rows_loaded", "rows_rejected"))
                .containsExactly("questioned 1 0");
        Rows indicators = desk.report(2021, "indicators");
        assertThat(indicators.with("figure_id", "awards-total.2021.364").only("value"))
                .isEqualTo("0");
        Rows province = indicators.with("unit_code", "36", "indicator", "awards-total");
        assertThat(province.only("value")).isEqualTo("" + (106 - 7));
    }
}
