package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import thidua.ShippedReference;
import thidua.core.reference.Aliases.Alias;
import thidua.core.reference.Aliases.Kind;
import thidua.core.text.Language;
import thidua.edge.delimited.Admissions;
import thidua.edge.delimited.Admissions.Admission;
import thidua.edge.delimited.AliasRegister;
import thidua.edge.server.TestServer;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.SortedMap;

/** The pack as of a day is, byte for byte, the one that was published on that day. */
class EarlierEditionTest {
    private static final String COUNTED = "2021/xuan-truong-khen-thuong.csv";
    private static final LocalDate EARLY = LocalDate.of(2022, 1, 12);
    private static final LocalDate LATER = LocalDate.of(2022, 1, 20);
    private static Workplace desk;

    @BeforeAll
    static void a_desk() throws IOException {
        desk = Workplace.open(TestServer.migrated());
    }

    @BeforeEach
    void with_two_years_on_it() throws Exception {
        desk.clear(2020, 2021);
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    private static SortedMap<String, String> published() throws Exception {
        desk.run(2021);
        return Trees.bytes(desk.output().resolve("2021"));
    }

    private static SortedMap<String, String> asOf(LocalDate day) throws Exception {
        assertThat(desk.draw(2021, day).outcome()).isEqualTo(Outcome.DONE);
        return Trees.bytes(desk.output().resolve("2021@" + day));
    }

    private static String flagged(String flags) throws IOException {
        return desk.text(COUNTED)
                .replace("Cờ thi đua của UBND tỉnh,0", "Cờ thi đua của UBND tỉnh," + flags);
    }

    @Test
    void before_a_correction_the_pack_has_the_bytes_of_then_and_after_it_those_of_now()
            throws Exception {
        SortedMap<String, String> then = published();
        desk.receive(COUNTED, flagged("1"), LATER);
        SortedMap<String, String> now = published();
        assertThat(now).isNotEqualTo(then);

        assertThat(asOf(EARLY)).isEqualTo(then);
        assertThat(asOf(LATER.minusDays(1))).isEqualTo(then);
        assertThat(asOf(LATER)).isEqualTo(now);
        assertThat(Trees.bytes(desk.output().resolve("2021"))).isEqualTo(now);
    }

    @Test
    void a_refused_correction_and_the_one_after_it_are_as_they_were() throws Exception {
        String good = flagged("2");
        desk.receive(COUNTED, flagged("hai"), LATER);
        SortedMap<String, String> refused = published();
        desk.receive(COUNTED, good, LATER.plusDays(9));
        SortedMap<String, String> corrected = published();

        assertThat(asOf(LATER)).isEqualTo(refused);
        assertThat(asOf(LATER.plusDays(9))).isEqualTo(corrected);
    }

    @Test
    void a_late_file_was_missing_before_it_came() throws Exception {
        byte[] late = desk.bytes("2021/nam-truc.xlsx");
        desk.remove("2021/nam-truc.xlsx");
        SortedMap<String, String> without = published();
        desk.receive("2021/nam-truc-bo-sung.xlsx", late, LATER);
        SortedMap<String, String> with = published();

        assertThat(asOf(EARLY)).isEqualTo(without);
        assertThat(asOf(LATER)).isEqualTo(with);
    }

    @Test
    void a_decision_of_a_person_counts_from_its_day() throws Exception {
        desk.remove("2021/nam-truc.xlsx");
        String models =
                """
                Đơn vị báo cáo: Huyện Nam Trực
                STT,Tên mô hình,Lĩnh vực,Số điểm,Tình trạng
                1,Bến đò an toàn,Sông nước,2,mới xây dựng
                2,Zalo an ninh,Zalo,nhiều,duy trì
                """;
        desk.receive("2021/nam-truc-mo-hinh.csv", models, EARLY);
        SortedMap<String, String> refused = published();

        Admissions.open(desk.input().resolve("reference/admissions.csv"))
                .add(
                        new Admission(
                                "2021/nam-truc-mo-hinh.csv",
                                Fingerprint.of(desk.bytes("2021/nam-truc-mo-hinh.csv")),
                                "",
                                "",
                                LATER,
                                "Tổ trưởng",
                                "gấp"));
        SortedMap<String, String> admitted = published();

        AliasRegister.open(AliasRegister.in(desk.input()), ShippedReference.REFERENCE)
                .add(
                        new Alias(Kind.MODEL_FIELD, "Sông nước", "TRAFFIC", LATER.plusDays(3)),
                        "Tổ trưởng",
                        "đã hỏi");
        SortedMap<String, String> decided = published();
        assertThat(decided).isNotEqualTo(admitted);

        assertThat(asOf(EARLY)).isEqualTo(refused);
        assertThat(asOf(LATER)).isEqualTo(admitted);
        assertThat(asOf(LATER.plusDays(3))).isEqualTo(decided);
    }

    @Test
    void an_award_that_was_taken_back_counted_until_then() throws Exception {
        SortedMap<String, String> before = published();
        Files.writeString(
                desk.input().resolve("reference/revocations.csv"),
                "year,decision,decision_date,form,recipient,known_on,by,reason\n2021,"
                        + decision()
                        + ",,PPOL_CERT,,"
                        + LATER
                        + ",Tổ trưởng,thu hồi\n");
        SortedMap<String, String> after = published();
        assertThat(after.get("reports/awards.csv")).isNotEqualTo(before.get("reports/awards.csv"));

        assertThat(asOf(LATER.minusDays(1))).isEqualTo(before);
        assertThat(asOf(LATER)).isEqualTo(after);
    }

    @Test
    void a_unit_was_missing_until_it_was_waived() throws Exception {
        desk.remove("2021/nam-truc.xlsx");
        SortedMap<String, String> missing = published();
        Files.writeString(
                desk.input().resolve("reference/waivers.csv"),
                "year,unit_code,table,known_on,by,reason\n2021,362,,"
                        + LATER
                        + ",Tổ trưởng,bão lũ\n");
        SortedMap<String, String> waived = published();
        assertThat(waived).isNotEqualTo(missing);

        assertThat(asOf(LATER.minusDays(1))).isEqualTo(missing);
        assertThat(asOf(LATER)).isEqualTo(waived);
    }

    private static String decision() throws Exception {
        return desk.answer(
                "select min(decision) from thidua.award where report_year = 2021"
                        + " and form_code = 'PPOL_CERT' and decision <> ''");
    }

    @Test
    void before_anything_was_known_there_is_no_pack_and_the_first_day_is_named() throws Exception {
        published();
        Ran ran = desk.draw(2021, LocalDate.of(2021, 1, 1));
        assertThat(ran.outcome()).isEqualTo(Outcome.MISUSED);
        assertThat(ran.said(Language.VI)).contains("2021-01-01", "2021-12-");
        assertThat(desk.output().resolve("2021@2021-01-01")).doesNotExist();

        assertThat(desk.draw(2018, null).outcome()).isEqualTo(Outcome.NOTHING_READABLE);
    }

    @Test
    void without_a_day_it_is_the_edition_that_stands() throws Exception {
        SortedMap<String, String> now = published();
        Ran ran = desk.draw(2021, null);
        assertThat(ran.outcome()).isEqualTo(Outcome.DONE);
        String day = ran.lines().getLast().arguments().get(1);
        assertThat(Trees.bytes(desk.output().resolve("2021@" + day))).isEqualTo(now);
    }
}
