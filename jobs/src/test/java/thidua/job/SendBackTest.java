package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import thidua.core.text.Language;
import thidua.edge.server.TestServer;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.Seen;
import thidua.edge.workbook.xlsx.XlsxBook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The correction comes home: what is in the feedback folder after each kind of run. */
class SendBackTest {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 14);
    private static final String COUNTED = "2021/xuan-truong-khen-thuong.csv";

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

    private static Path folder(int year) {
        return desk.output().resolve("feedback/" + year);
    }

    private static SortedMap<String, String> files(int year) throws IOException {
        return Files.exists(folder(year)) ? Trees.bytes(folder(year)) : new TreeMap<>();
    }

    private static void spoil(String from, String to) throws IOException {
        desk.receive(COUNTED, desk.text(COUNTED).replace(from, to), DAY);
    }

    private static Seen seen(Path file) throws IOException {
        return XlsxBook.<Seen>read(Files.readAllBytes(file), Limits.DEFAULT, Seen::of);
    }

    private static List<List<String>> list(String file) throws IOException {
        return seen(folder(2021).resolve(file)).sheet().shown();
    }

    @Test
    void a_refused_file_goes_back_and_what_is_fine_does_not() throws Exception {
        spoil("Cờ thi đua của UBND tỉnh,0", "Cờ thi đua của UBND tỉnh,-1");

        Ran ran = desk.run(2021);

        assertThat(files(2021)).containsOnlyKeys("xuan-truong-khen-thuong.csv.xlsx");
        Seen seen = seen(folder(2021).resolve("xuan-truong-khen-thuong.csv.xlsx"));
        assertThat(seen.sheets())
                .extracting(Seen.Sheet::name)
                .containsExactly("Cần sửa", "Dữ liệu");
        assertThat(seen.sheet().shown().getLast())
                .startsWith("1", "lỗi", "Dữ liệu", "B2", "-1")
                .endsWith("mới");
        assertThat(seen.sheets().get(1).shown().get(1))
                .startsWith("Cờ thi đua của UBND tỉnh", "-1");
        assertThat(ran.said(Language.VI)).contains("1 tệp cần sửa", folder(2021).toString());
        assertThat(ran.said(Language.EN)).contains("1 files to send back");
        assertThat(Files.exists(desk.output().resolve("2021/index.html"))).isTrue();
    }

    @Test
    void nothing_is_written_again_until_something_changes_and_what_is_mended_goes()
            throws Exception {
        String good = desk.text(COUNTED);
        spoil("Cờ thi đua của UBND tỉnh,0", "Cờ thi đua của UBND tỉnh,-1");
        desk.run(2021);
        var bytes = files(2021);
        var times = Trees.times(folder(2021));

        assertThat(desk.run(2021).keys()).contains("nothing-changed", "feedback");
        assertThat(Trees.times(folder(2021))).isEqualTo(times);

        Files.delete(folder(2021).resolve("xuan-truong-khen-thuong.csv.xlsx"));
        desk.run(2021);
        assertThat(files(2021)).isEqualTo(bytes);

        desk.forget();
        Trees.delete(desk.output());
        desk.run(2021);
        assertThat(files(2021)).isEqualTo(bytes);

        desk.receive(COUNTED, good, LocalDate.of(2022, 1, 5));
        assertThat(desk.run(2021).keys()).doesNotContain("feedback");
        assertThat(folder(2021)).doesNotExist();
    }

    @Test
    void the_workbook_that_went_back_is_refused_for_the_same_reasons_when_it_comes_unchanged()
            throws Exception {
        spoil("Cờ thi đua của UBND tỉnh,0", "Cờ thi đua của UBND tỉnh,-1");
        desk.run(2021);
        byte[] back = Files.readAllBytes(folder(2021).resolve("xuan-truong-khen-thuong.csv.xlsx"));
        desk.remove(COUNTED);
        desk.receive("2021/xuan-truong-khen-thuong.csv.xlsx", back, DAY);

        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE_WITH_REFUSALS);

        assertThat(desk.report(2021, "findings").columns("cell", "rule", "severity", "value"))
                .containsExactly("B2 negative-count error '-1");
        assertThat(files(2021)).containsOnlyKeys("xuan-truong-khen-thuong.csv.xlsx");
    }

    @Test
    void a_year_that_is_not_published_has_its_reports_and_its_workbooks() throws Exception {
        byte[] whole = desk.bytes("2021/my-loc.xlsx");
        byte[] broken = Arrays.copyOf(whole, whole.length / 2);
        desk.receive("2022/xã/my-loc.xlsx", broken, DAY);

        Ran ran = desk.run(2022);

        assertThat(ran.outcome()).isEqualTo(Outcome.NOTHING_READABLE);
        assertThat(ran.keys()).contains("feedback", "nothing-readable");
        assertThat(files(2022))
                .containsOnlyKeys("reports/files.csv", "reports/findings.csv", "xã/my-loc.xlsx");
        assertThat(seen(folder(2022).resolve("xã/my-loc.xlsx")).sheets()).hasSize(1);
    }

    @Test
    void a_gate_that_refuses_keeps_the_edition_and_tells_what_is_to_be_mended() throws Exception {
        desk.run(2021);
        desk.remove("2021/truc-ninh-khen-thuong.csv");
        spoil("Cờ thi đua của UBND tỉnh,0", "Cờ thi đua của UBND tỉnh,-1");

        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.GATE_REFUSED);

        assertThat(files(2021))
                .containsOnlyKeys(
                        "reports/files.csv",
                        "reports/findings.csv",
                        "xuan-truong-khen-thuong.csv.xlsx");
    }

    @Test
    void two_files_in_conflict_both_go_back_with_what_is_between_them() throws Exception {
        String other = "2021/xuan-truong-khen-thuong-moi.csv";
        String text =
                desk.text(COUNTED)
                        .replace("Cờ thi đua của UBND tỉnh,0", "Cờ thi đua của UBND tỉnh,1");
        desk.receive(other, text, LocalDate.of(2021, 12, 15));

        desk.run(2021);

        assertThat(files(2021))
                .containsOnlyKeys(
                        "xuan-truong-khen-thuong-moi.csv.xlsx", "xuan-truong-khen-thuong.csv.xlsx");
        assertThat(list("xuan-truong-khen-thuong.csv.xlsx").getLast().toString()).contains(other);
    }
}
