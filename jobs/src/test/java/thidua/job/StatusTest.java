package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import thidua.core.report.CompletenessLine.Arrival;
import thidua.core.report.RunLine;
import thidua.core.report.UnitStatus;
import thidua.core.report.UnitStatus.Next;
import thidua.core.report.YearStatus;
import thidua.core.report.YearStatus.PublishedEdition;
import thidua.core.unit.Unit;
import thidua.edge.delimited.Closings;
import thidua.edge.server.TestServer;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where a year stands: who has reported, what stands in the way, how the last runs ended. */
class StatusTest {
    private static final String COUNTED = "2021/xuan-truong-khen-thuong.csv";
    private static final LocalDate LATER = LocalDate.of(2022, 1, 20);
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

    private static YearStatus status() {
        return desk.status().years(2021).getFirst();
    }

    private static Map<Arrival, Integer> counts(int onTime, int late) {
        Map<Arrival, Integer> counts = new EnumMap<>(Arrival.class);
        for (Arrival arrival : Arrival.values()) {
            counts.put(arrival, 0);
        }
        counts.put(Arrival.ON_TIME, onTime);
        counts.put(Arrival.LATE, late);
        return counts;
    }

    private static UnitStatus table(String unit, String table) {
        return status().tables().stream()
                .filter(t -> t.line().unit().code().equals(unit))
                .filter(t -> t.line().table().id().equals(table))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_whole_year_is_told_with_its_edition_and_the_runs_that_made_it() throws Exception {
        assertThat(desk.status().years(null)).isEmpty();
        assertThat(desk.status().runs()).isEmpty();
        desk.run(2021);

        assertThat(desk.status().years(null)).extracting(YearStatus::year).containsExactly(2021);
        YearStatus status = status();
        assertThat(status.isProvisional()).isFalse();
        assertThat(status.counts()).isEqualTo(counts(16, 4));
        assertThat(status.tables()).allMatch(t -> t.next() == Next.NONE);
        PublishedEdition edition = status.edition();
        if (edition == null) {
            throw new AssertionError("no edition");
        }
        assertThat(edition.knownOn()).isAfter("2021-12-15").isBefore("2022-02-01");
        assertThat(edition.provisional()).isFalse();
        assertThat(desk.status().runs())
                .extracting(RunLine::job, RunLine::year, RunLine::end, RunLine::message)
                .containsExactly(
                        tuple("publish", 2021, RunLine.End.COMPLETED, ""),
                        tuple("compute", 2021, RunLine.End.COMPLETED, ""),
                        tuple("ingest", 2021, RunLine.End.COMPLETED, ""));
        assertThat(desk.status().runs()).allMatch(run -> run.endedAt() != null);
        desk.draw(2021, LocalDate.of(2021, 12, 31), null);
        assertThat(desk.status().runs().getFirst())
                .returns("draw", RunLine::job)
                .returns(2021, RunLine::year);
    }

    @Test
    void what_is_missing_or_refused_is_told_with_what_to_do() throws Exception {
        desk.remove("2021/nam-truc.xlsx");
        desk.receive(COUNTED, flagged("hai"), LATER);
        desk.run(2021);

        YearStatus status = status();
        assertThat(status.isProvisional()).isTrue();
        assertThat(status.reported()).hasSize(8);
        assertThat(table("362", "models").next()).isEqualTo(Next.REMIND);
        UnitStatus refused = table("364", "awards");
        assertThat(refused.line().verdict()).isEqualTo(Arrival.REFUSED);
        assertThat(refused.next()).isEqualTo(Next.MEND);
        assertThat(refused.files()).containsExactly(COUNTED);
        assertThat(refused.stale()).isFalse();
    }

    @Test
    void while_a_correction_is_refused_the_unit_is_stale_and_the_pack_provisional()
            throws Exception {
        desk.run(2021);
        desk.receive(COUNTED, flagged("hai"), LATER);
        Ran refused = desk.run(2021);

        assertThat(refused.keys()).contains("provisional");
        UnitStatus stale = table("364", "awards");
        assertThat(stale.line().verdict()).isEqualTo(Arrival.ON_TIME);
        assertThat(stale.stale()).isTrue();
        assertThat(stale.next()).isEqualTo(Next.MEND);
        assertThat(stale.files()).containsExactly(COUNTED);
        assertThat(table("364", "models").stale()).isFalse();
        assertThat(status().isProvisional()).isTrue();
        assertThat(status().reported()).extracting(Unit::code).hasSize(9).doesNotContain("364");
        assertThat(desk.page(2021)).contains("Tạm tính, 9/10 đơn vị", "Huyện Xuân Trường");
        assertThat(desk.report(2021, "indicators").with("figure_id", "awards-total.2021.36"))
                .satisfies(rows -> assertThat(rows.only("value")).isEqualTo("106"));

        desk.receive(COUNTED, flagged("2"), LATER.plusDays(1));
        assertThat(desk.run(2021).keys()).doesNotContain("provisional");
        assertThat(table("364", "awards").stale()).isFalse();
    }

    @Test
    void a_correction_that_cannot_be_opened_makes_all_its_tables_stale() throws Exception {
        desk.run(2021);
        desk.receive("2021/hai-hau.xlsx", "PK\u0003\u0004 cắt ngang", LATER);
        desk.run(2021);
        assertThat(List.of(table("366", "models").stale(), table("366", "awards").stale()))
                .containsExactly(true, true);
        assertThat(status().stale()).isEqualTo(2);
        assertThat(status().reported()).hasSize(9);
    }

    @Test
    void files_that_contradict_each_other_want_an_order() throws Exception {
        desk.run(2021);
        desk.receive("2021/xuan-truong-2.csv", awards("3"), LocalDate.of(2021, 12, 15));
        desk.run(2021);
        UnitStatus conflict = table("364", "awards");
        assertThat(conflict.conflicting()).isTrue();
        assertThat(conflict.next()).isEqualTo(Next.ORDER);
        assertThat(conflict.files()).containsExactly("2021/xuan-truong-2.csv");
    }

    @Test
    void a_closed_year_says_so() throws Exception {
        desk.run(2021);
        Closings.in(desk.input()).add(2021, true, LATER, "An", "đã họp");
        assertThat(status().closed()).isTrue();
    }

    private static String flagged(String flags) throws IOException {
        return desk.text(COUNTED)
                .replaceAll("Cờ thi đua của UBND tỉnh,\\w+", "Cờ thi đua của UBND tỉnh," + flags);
    }

    private static String awards(String count) {
        return """
        Đơn vị báo cáo: Huyện Xuân Trường
        Hình thức khen thưởng,Tập thể,Cá nhân
        Giấy khen của Công an tỉnh,%s,0
        """
                .formatted(count);
    }
}
