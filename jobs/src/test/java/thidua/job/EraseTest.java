package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import thidua.core.text.Language;
import thidua.edge.delimited.Revocations;
import thidua.edge.server.TestServer;
import thidua.edge.warehouse.Facts;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** Who asks to be forgotten is, everywhere and for good; and no number moves. */
class EraseTest {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 12);
    private static final LocalDate LATER = LocalDate.of(2022, 1, 20);
    private static final String TRUC_NINH = "2021/truc-ninh-khen-thuong.csv";
    private static final String XUAN_TRUONG = "2021/xuan-truong-khen-thuong.csv";
    private static final String NAME = "Đỗ Văn Mẫu 44";
    private static final String ROW =
            NAME + ",cá nhân,Giấy khen của Công an tỉnh,Công an tỉnh,1196/QĐ-CAT,06/12/2021,\n";
    private static final String ANOTHER =
            """
            STT,"Tên tập thể, cá nhân",Đối tượng,Hình thức khen thưởng,Cấp khen thưởng,Số quyết định,Ngày ký,Ghi chú
            1,Đỗ Văn  MẪU 44,cá nhân,Giấy khen của Công an tỉnh,Công an tỉnh,1196/QĐ-CAT,06/12/2021,con ông Mẫu 44
            2,Lê Thị Ví Dụ 98,cá nhân,Giấy khen của Công an tỉnh,Công an tỉnh,1196/QĐ-CAT,06/12/2021,
            """;
    private static Workplace desk;

    @BeforeAll
    static void a_desk() throws IOException {
        desk = Workplace.open(TestServer.migrated());
    }

    @BeforeEach
    void on_which_2021_was_received() throws Exception {
        desk.clear(2021);
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    private static EraseRun.Request byName(String name) {
        return new EraseRun.Request(name, null, "", false, Workplace.TODAY, "An", "theo đơn");
    }

    private static EraseRun.Request byCell(String file, String cell, boolean everywhere) {
        return new EraseRun.Request("", file, cell, everywhere, Workplace.TODAY, "An", "theo đơn");
    }

    private static SortedMap<String, String> pack() throws IOException {
        return Trees.bytes(desk.output().resolve("2021"));
    }

    private static String awards() throws IOException {
        return desk.report(2021, "indicators")
                .with("figure_id", "awards-total.2021.36")
                .only("value");
    }

    private static void nowhere(String said) throws Exception {
        Pattern text = Traces.of(said);
        assertThat(Traces.inDatabase(desk, text)).isEmpty();
        assertThat(Traces.inFolder(desk.output(), text)).isEmpty();
        assertThat(Traces.inFolder(desk.input().resolve("reference"), text)).isEmpty();
    }

    private static String explained(String figure) {
        Ran ran = desk.explain(figure);
        assertThat(ran.outcome()).isEqualTo(Outcome.DONE);
        return ran.said(Language.VI);
    }

    /** Listed twice by one unit, once by another, and before that in a file that was refused. */
    private static void receiveThreeListings() throws Exception {
        String good = desk.text(TRUC_NINH);
        desk.receive(
                TRUC_NINH,
                good.replace("9,Ngô", "8b," + ROW + "9,Ngô")
                        .replace("Bằng khen của Bộ Công an", "Bằng khen của xã"),
                DAY);
        desk.receive(XUAN_TRUONG, ANOTHER, DAY.plusDays(2));
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE_WITH_REFUSALS);
        desk.receive(TRUC_NINH, good.replace("9,Ngô", "8b," + ROW + "9,Ngô"), DAY.plusDays(1));
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void an_erased_name_is_nowhere_and_every_byte_of_the_pack_stays() throws Exception {
        receiveThreeListings();
        SortedMap<String, String> pack = pack();
        assertThat(Traces.inDatabase(desk, Traces.of("Mẫu 44")))
                .containsExactly(
                        "thidua.award.recipient",
                        "thidua.award_2021.recipient",
                        "thidua.content.bytes",
                        "thidua.standing_award.recipient");
        assertThat(Traces.inFolder(desk.output(), Traces.of("Mẫu 44")))
                .hasSizeGreaterThan(1)
                .allMatch(file -> file.contains("feedback"));

        Ran ran = desk.erase(byName("đỗ văn mẫu 44"));

        assertThat(ran.outcome()).isEqualTo(Outcome.DONE);
        assertThat(ran.keys())
                .containsExactly(
                        "erase.found",
                        "erase.found",
                        "erase.found",
                        "erase.found",
                        "erase.found",
                        "erase.done",
                        "erase.input-holds",
                        "erase.input-holds");
        assertThat(ran.said(Language.VI) + ran.said(Language.EN))
                .contains(TRUC_NINH + " › B11: Đ. V. M. 4.", "5 ô của 3 tệp", "5 cells of 3 files")
                .doesNotContainIgnoringCase("Mẫu 44");
        assertThat(desk.text("reference/erasures.csv"))
                .startsWith("sha256,sheet,cell,known_on,by,reason\n")
                .contains(",,B11,2022-02-01,An,theo đơn\n", ",,B12,2022-02-01,An,theo đơn\n");
        nowhere("Mẫu 44");
        assertThat(desk.answer("select count(*) from thidua.content where bytes is null"))
                .isEqualTo("3");
        assertThat(desk.answer("select recipient from thidua.award where row_no = 3"))
                .isEqualTo("Lê Thị Ví Dụ 98");
        assertThat(pack()).isEqualTo(pack);

        assertThat(desk.run(2021).keys()).containsExactly("nothing-changed");
        assertThat(pack()).isEqualTo(pack);
        assertThat(explained("awards-ppol-cert.2021.363"))
                .contains("B11 (tên đã xóa theo yêu cầu)", "N. T. T. D. 4.", "Khớp với số")
                .doesNotContain("Đ. V. M.");
        assertThat(desk.erase(byName(NAME)).keys()).startsWith("erase.already");
        assertThat(desk.again(2021, "đọc lại").outcome()).isEqualTo(Outcome.DONE);
        assertThat(pack()).isEqualTo(pack);
        nowhere("Mẫu 44");
    }

    @Test
    void a_fresh_database_forgets_too_and_gives_the_same_bytes() throws Exception {
        receiveThreeListings();
        desk.forget();
        Trees.delete(desk.output());
        desk.run(2021);
        SortedMap<String, String> pack = pack();
        String awards = awards();
        desk.erase(byName(NAME));
        desk.forget();
        Trees.delete(desk.output());
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        assertThat(pack()).isEqualTo(pack);
        nowhere("Mẫu 44");
        desk.write("2021/khac/gui-lai.csv", desk.bytes(XUAN_TRUONG));
        desk.run(2021);
        assertThat(awards()).isEqualTo(awards);
        nowhere("Mẫu 44");
    }

    @Test
    void what_a_correction_replaced_is_told_from_what_is_kept() throws Exception {
        receiveThreeListings();
        desk.erase(byCell(TRUC_NINH, "B11", true));
        int before = counted(DAY.plusDays(1));
        desk.receive(
                TRUC_NINH, desk.text(TRUC_NINH).replace(NAME, "Đã xóa tên 1"), DAY.plusDays(20));
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        assertThat(desk.again(2021, "đọc lại").outcome()).isEqualTo(Outcome.DONE);
        assertThat(counted(DAY.plusDays(1))).isEqualTo(before);
        assertThat(explained("awards-ppol-cert.2021.363@" + DAY.plusDays(1)))
                .contains(
                        "Nội dung gốc của tệp đã xóa",
                        "dòng 11: B11 (tên đã xóa theo yêu cầu) → cộng 1",
                        "dòng 9: theo số liệu còn lưu → cộng 1",
                        "Khớp với số");
        nowhere("Mẫu 44");
        assertThat(desk.run(2021).keys()).containsExactly("nothing-changed", "feedback");
    }

    private static int counted(LocalDate day) {
        return desk.known().ofYear(2021, day, List.of()).awards().values().stream()
                .flatMap(List::stream)
                .mapToInt(award -> award.count())
                .sum();
    }

    @Test
    void a_revocation_keeps_its_award_when_the_name_is_erased() throws Exception {
        Revocations.in(desk.input())
                .add(
                        new Revocations.Line(2021, "1196/QĐ-CAT", null, "", NAME, LATER),
                        "Tổ trưởng",
                        "kê khai không đúng");
        desk.run(2021);
        SortedMap<String, String> pack = pack();
        assertThat(awards()).isEqualTo("105");
        desk.erase(byName(NAME));
        assertThat(desk.text("reference/revocations.csv")).contains(":!B11,2022-01-20,");
        nowhere("Mẫu 44");
        assertThat(desk.run(2021).keys()).containsExactly("nothing-changed");
        desk.forget();
        Trees.delete(desk.output());
        desk.run(2021);
        assertThat(pack()).isEqualTo(pack);
        assertThat(counted(LATER.minusDays(1)) - counted(Facts.NOW)).isEqualTo(1);
        nowhere("Mẫu 44");
    }

    @Test
    void only_the_one_cell_goes_when_a_cell_is_named_and_others_of_the_name_are_told()
            throws Exception {
        desk.receive(XUAN_TRUONG, ANOTHER, DAY);
        Ran ran = desk.erase(byCell(XUAN_TRUONG, "B2", false));
        assertThat(ran.keys())
                .containsExactly(
                        "erase.found", "erase.done", "erase.input-holds", "erase.same-name");
        assertThat(ran.lines().getLast().arguments()).containsExactly(TRUC_NINH + " › B11");
        assertThat(desk.text("reference/erasures.csv")).hasLineCount(2);
        assertThat(desk.erase(byCell(XUAN_TRUONG, "B2", true)).outcome()).isEqualTo(Outcome.DONE);
        assertThat(desk.text("reference/erasures.csv")).hasLineCount(3);
    }

    @Test
    void what_is_no_name_of_a_person_is_refused_and_nothing_is_written() throws Exception {
        desk.write(
                "2021/nam-truc.csv",
                """
                Tên tập thể cá nhân,Đối tượng,Hình thức khen thưởng,Số quyết định,Ngày ký
                %s,tập thể,Giấy khen của Công an tỉnh,12/QĐ-CAT,06/12/2021
                """
                        .formatted(NAME)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(desk.erase(byCell("2021/nam-truc.csv", "A2", false)).keys())
                .containsExactly("erase.not-a-person");
        assertThat(desk.erase(byCell(TRUC_NINH, "D11", false)).keys())
                .containsExactly("erase.not-a-person");
        assertThat(desk.erase(byCell(TRUC_NINH, "H11", false)).keys())
                .containsExactly("erase.no-cell");
        assertThat(desk.erase(byCell(TRUC_NINH, "B 11", false)).keys())
                .containsExactly("erase.no-cell");
        assertThat(desk.erase(byCell("2021/khong-co.csv", "B11", false)).keys())
                .containsExactly("erase.no-file");
        assertThat(desk.erase(byName("Đỗ Văn Mẫu 4")).keys()).containsExactly("erase.nobody");
        assertThat(
                        desk.erase(
                                        new EraseRun.Request(
                                                NAME,
                                                null,
                                                "",
                                                false,
                                                Workplace.TODAY,
                                                "An",
                                                "đơn của đỗ văn mẫu 44 ngày 1/2"))
                                .keys())
                .containsExactly("erase.reason-names");
        assertThat(Files.exists(desk.input().resolve("reference/erasures.csv"))).isFalse();

        assertThat(desk.erase(byName(NAME)).outcome()).isEqualTo(Outcome.DONE);
        assertThat(desk.text("reference/erasures.csv")).contains(",,B11,").hasLineCount(2);
        assertThat(desk.run(2021).outcome()).isNotEqualTo(Outcome.FAILED);
        assertThat(Traces.inDatabase(desk, Traces.of("Mẫu 44")))
                .contains("thidua.award_2021.recipient", "thidua.content.bytes");
        assertThat(
                        desk.answer(
                                "select count(*) from thidua.award where recipient <> ''"
                                        + " and recipient_kind <> 'collective'"
                                        + " and recipient ilike '%Mẫu 44'"))
                .isEqualTo("0");
    }
}
