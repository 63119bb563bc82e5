package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import thidua.edge.delimited.Closings;
import thidua.edge.server.TestServer;

import java.io.IOException;
import java.time.LocalDate;
import java.util.SortedMap;

/** The figures of a closed year are final: nothing is published over them until it is reopened. */
class ClosingTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 25);
    private static final String AWARDS = "2021/xuan-truong-khen-thuong.csv";
    private static Workplace desk;

    @BeforeAll
    static void a_desk() throws IOException {
        desk = Workplace.open(TestServer.migrated());
    }

    @BeforeEach
    void on_which_2021_is_published_and_closed() throws Exception {
        desk.clear(2021);
        desk.run(2021);
        decide(true);
        assertThat(desk.run(2021).keys()).containsExactly("published");
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    private static void decide(boolean closes) throws IOException {
        Closings.in(desk.input()).add(2021, closes, DAY, "Trưởng ban", "đã họp tổng kết");
    }

    private static SortedMap<String, String> pack() throws IOException {
        return Trees.bytes(desk.output().resolve("2021"));
    }

    private static void one_more_award() throws IOException {
        String changed = desk.text(AWARDS).replace("tỉnh,1,4,0", "tỉnh,1,5,0");
        desk.receive(AWARDS, changed, LocalDate.of(2022, 1, 30));
    }

    @Test
    void a_closed_year_says_that_its_figures_are_final() throws Exception {
        assertThat(desk.page(2021)).contains("Số liệu chính thức");
        assertThat(desk.run(2021).keys()).containsExactly("nothing-changed");
        SortedMap<String, String> pack = pack();
        desk.forget();
        Trees.delete(desk.output());
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        assertThat(pack()).isEqualTo(pack);
    }

    @Test
    void what_comes_in_later_is_not_published_until_the_year_is_reopened() throws Exception {
        SortedMap<String, String> pack = pack();
        one_more_award();
        for (int i = 0; i < 2; i++) {
            Ran ran = desk.run(2021);
            assertThat(ran.outcome()).isEqualTo(Outcome.GATE_REFUSED);
            assertThat(ran.said(thidua.core.text.Language.VI))
                    .contains("thidua reopen --year 2021");
            assertThat(pack()).isEqualTo(pack);
        }
        decide(false);
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        assertThat(
                        desk.report(2021, "indicators")
                                .with("figure_id", "awards-total.2021.36")
                                .only("value"))
                .isEqualTo("107");
        assertThat(desk.page(2021)).doesNotContain("chính thức");
    }
}
