package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import thidua.ShippedReference;
import thidua.core.reference.Aliases.Alias;
import thidua.core.reference.Aliases.Kind;
import thidua.edge.delimited.AliasRegister;
import thidua.edge.server.TestServer;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.SortedMap;

/** What a person decides of a spelling is known from its day on, and nothing before changes. */
class DecidedSpellingTest {
    private static final LocalDate RECEIVED = LocalDate.of(2021, 12, 10);
    private static final LocalDate DECIDED = LocalDate.of(2022, 1, 20);
    private static Workplace desk;

    @BeforeAll
    static void a_desk() throws IOException {
        desk = Workplace.open(TestServer.migrated());
    }

    @BeforeEach
    void with_2021_on_it() throws Exception {
        desk.clear(2021);
        desk.remove("2021/nam-truc.xlsx");
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    private static String models(String unit, String field) {
        return """
        BÁO CÁO MÔ HÌNH NĂM 2021
        Đơn vị báo cáo: %s
        STT,Tên mô hình,Lĩnh vực,Tình trạng
        1,Bến đò an toàn,%s,mới xây dựng
        """
                .formatted(unit, field);
    }

    private static void decide(Kind kind, String text, String code, LocalDate day)
            throws IOException {
        AliasRegister.open(AliasRegister.in(desk.input()), ShippedReference.REFERENCE)
                .add(new Alias(kind, text, code, day), "Tổ trưởng", "đã hỏi đơn vị");
    }

    private static String known() throws Exception {
        return desk.answer(
                """
                select string_agg(known || ' ' || verdict, ', ' order by known)
                from thidua.submission where unit_code = '362' and fact_table = 'models'
                """);
    }

    private static String fieldAsOf(LocalDate day) throws Exception {
        return desk.answer(
                """
                select coalesce(field_code, 'none') from thidua.standing_model
                where unit_code = '362' and report_year = 2021 and known @> date '%s'
                """
                        .formatted(day));
    }

    @Test
    void a_unit_that_nobody_knew_reports_from_the_day_of_the_decision() throws Exception {
        desk.receive("2021/bao-cao.csv", models("NTr I", "PCCC"), RECEIVED);
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE_WITH_REFUSALS);
        assertThat(known()).isEqualTo("null");

        decide(Kind.UNIT, "NTr I", "362", DECIDED);
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        assertThat(known()).isEqualTo("[2022-01-20,) accepted");
        assertThat(desk.report(2021, "findings").with("file", "2021/bao-cao.csv").all()).isEmpty();
        assertThat(desk.run(2021).keys()).contains("nothing-changed");
    }

    @Test
    void what_was_known_before_the_decision_stays_so() throws Exception {
        desk.receive("2021/bao-cao.csv", models("Huyện Nam Trực", "Sông nước"), RECEIVED);
        desk.run(2021);
        assertThat(known()).isEqualTo("[2021-12-10,) questioned");

        decide(Kind.MODEL_FIELD, "Sông nước", "FIRE", DECIDED);
        assertThat(desk.run(2021).keys()).contains("published");
        assertThat(known()).isEqualTo("[2021-12-10,2022-01-20) superseded, [2022-01-20,) accepted");
        assertThat(fieldAsOf(DECIDED.minusDays(1))).isEqualTo("none");
        assertThat(fieldAsOf(DECIDED)).isEqualTo("FIRE");
        assertThat(desk.report(2021, "files").with("file", "2021/bao-cao.csv").only("verdict"))
                .isEqualTo("accepted");
        assertThat(desk.report(2021, "files").with("file", "2021/bao-cao.csv").sum("rows_read"))
                .isEqualTo(4);
    }

    @Test
    void a_second_decision_of_the_same_day_is_published_too() throws Exception {
        desk.receive("2021/bao-cao.csv", models("Huyện Nam Trực", "Sông nước"), RECEIVED);
        decide(Kind.MODEL_FIELD, "Sông nước", "FIRE", DECIDED);
        desk.run(2021);
        decide(Kind.MODEL_FIELD, "Sông nước", "TRAFFIC", DECIDED);
        desk.run(2021);
        assertThat(fieldAsOf(DECIDED)).isEqualTo("TRAFFIC");
        assertThat(
                        desk.report(2021, "models")
                                .with("unit_code", "362", "field", "TRAFFIC", "status", "new")
                                .column("models"))
                .contains("1");
    }

    @Test
    void a_fresh_database_gives_the_same_bytes_and_the_same_history() throws Exception {
        desk.receive("2021/bao-cao.csv", models("Huyện Nam Trực", "Sông nước"), RECEIVED);
        desk.run(2021);
        decide(Kind.MODEL_FIELD, "Sông nước", "FIRE", DECIDED);
        desk.run(2021);
        SortedMap<String, String> pack = Trees.bytes(desk.output().resolve("2021"));
        String history = known();
        desk.forget();
        Trees.delete(desk.output());
        desk.run(2021);
        assertThat(known()).isEqualTo(history);
        assertThat(Trees.bytes(desk.output().resolve("2021"))).isEqualTo(pack);
    }

    @Test
    void a_register_with_a_code_of_nobody_stops_the_run_and_says_which_line() throws Exception {
        Files.writeString(
                AliasRegister.in(desk.input()),
                "kind,text,code,known_on,by,reason\nunit,NTr,999,2022-01-20,T,thử\n");
        assertThatThrownBy(() -> desk.run(2021))
                .hasMessageContaining("aliases.csv line 2")
                .hasMessageContaining("999");
    }
}
