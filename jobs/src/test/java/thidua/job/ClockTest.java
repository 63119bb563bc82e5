package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import thidua.core.text.Language;
import thidua.edge.server.TestServer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** A clock that jumps between two runs; the register knows the days of the sample's files. */
class ClockTest {
    private static final String CORRECTED = "2021/truc-ninh-mo-hinh.csv";
    private static final String CORRECTION = "2021/truc-ninh-mo-hinh-dinh-chinh.csv";
    private static final LocalDate LONG_AGO = LocalDate.of(2009, 1, 1);

    /** The last of the year's files came on this day. */
    private static final String LATEST = "2022-01-10";

    private static Workplace desk;

    @BeforeAll
    static void a_desk_is_opened() throws IOException {
        desk = Workplace.open(TestServer.migrated());
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    @BeforeEach
    void the_year_is_published() throws Exception {
        desk.clear(2021);
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
    }

    private static Ran on(LocalDate day) throws Exception {
        return desk.run(new YearRun.Request(2021, day, null));
    }

    /** The same table without its last model, under another name, in nobody's register. */
    private static void aCorrectionComes() throws IOException {
        String text = desk.text(CORRECTED).stripTrailing();
        String shorter = text.substring(0, text.lastIndexOf('\n') + 1);
        desk.write(CORRECTION, shorter.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_clock_set_back_changes_nothing_where_nothing_came() throws Exception {
        assertThat(on(LONG_AGO).keys()).containsExactly("nothing-changed");
    }

    @Test
    void a_clock_set_back_dates_no_correction_before_what_it_corrects_and_says_so()
            throws Exception {
        aCorrectionComes();

        Ran ran = on(LONG_AGO);

        assertThat(desk.text("reference/received.csv"))
                .contains(CORRECTION + ",")
                .endsWith("," + LATEST + "\n");
        assertThat(ran.said(Language.EN))
                .contains(
                        "The clock says 2009-01-01, but 2021/hai-hau.xlsx is noted as received on")
                .contains("what came in new is noted on " + LATEST);
        Rows files = desk.report(2021, "files");
        assertThat(files.with("file", CORRECTION).only("verdict")).isEqualTo("accepted");
        assertThat(files.with("file", CORRECTED).only("verdict")).isEqualTo("superseded");
    }

    @Test
    void a_clock_that_is_right_says_nothing_of_itself() throws Exception {
        aCorrectionComes();
        Ran ran = on(Workplace.TODAY);
        assertThat(ran.keys()).doesNotContain("clock");
        assertThat(desk.text("reference/received.csv")).endsWith("," + Workplace.TODAY + "\n");
    }

    @Test
    void what_a_clock_dated_too_late_is_put_right_in_the_register() throws Exception {
        aCorrectionComes();
        on(LocalDate.of(2099, 1, 1));
        String register = desk.text("reference/received.csv");
        assertThat(register).endsWith(",2099-01-01\n");

        desk.write(
                "reference/received.csv",
                register.replace("2099-01-01", "2022-01-20").getBytes(StandardCharsets.UTF_8));
        assertThat(on(Workplace.TODAY).keys()).contains("published");
        assertThat(desk.report(2021, "completeness").column("received_at"))
                .contains("2022-01-20")
                .doesNotContain("2099-01-01");
    }
}
