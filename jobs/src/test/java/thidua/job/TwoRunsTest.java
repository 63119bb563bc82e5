package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import thidua.edge.server.TestServer;
import thidua.edge.warehouse.YearLocks;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Runs that meet: one of them works, the other one says who does. */
class TwoRunsTest {
    private static final String HOLDER = "thidua run --year 2021 (process ";

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
        desk.clear(2020, 2021);
    }

    @Test
    void a_run_that_comes_in_between_is_told_who_holds_the_year_and_changes_nothing()
            throws Exception {
        List<Ran> between = new ArrayList<>();
        var request = new YearRun.Request(2021, Workplace.TODAY, null);
        Outcome outcome =
                desk.runs()
                        .run(
                                request,
                                (key, arguments) -> {
                                    if (key.equals("ingesting") || key.equals("computing")) {
                                        between.add(runOf2020());
                                    }
                                });

        assertThat(outcome).isEqualTo(Outcome.DONE);
        assertThat(between).extracting(Ran::outcome).containsExactly(Outcome.HELD, Outcome.HELD);
        assertThat(between.getFirst().lines())
                .containsExactly(
                        new Ran.Line(
                                "held",
                                List.of("2020", HOLDER + ProcessHandle.current().pid() + ")")));
        assertThat(desk.output().resolve("2020")).doesNotExist();
        assertThat(desk.run(2020).outcome()).isEqualTo(Outcome.DONE);
    }

    private static Ran runOf2020() {
        try {
            return desk.run(2020);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_year_that_the_run_neither_reads_nor_publishes_may_be_held_by_anyone() throws Exception {
        try (var held = YearLocks.take(desk.database(), List.of(2019, 2022), "a test")) {
            assertThat(held).isNotNull();
            assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        }
    }

    @Test
    void a_later_year_that_is_published_is_held_too_when_its_figures_may_change() throws Exception {
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        try (var held = YearLocks.take(desk.database(), List.of(2021), "a test")) {
            assertThat(held).isNotNull();
            assertThat(desk.run(2020).keys()).as("nothing came in").containsExactly("published");

            desk.remove("2020/y-yen.xlsx");
            assertThat(desk.run(2020))
                    .isEqualTo(
                            new Ran(
                                    Outcome.HELD,
                                    List.of(new Ran.Line("held", List.of("2021", "a test")))));
        }
        assertThat(desk.run(2020).outcome()).isEqualTo(Outcome.GATE_REFUSED);
    }

    @Test
    void runs_that_write_different_years_do_not_disturb_each_other() throws Exception {
        assertThat(desk.night().outcome()).isEqualTo(Outcome.DONE);
        String path = "2021/xuan-truong-khen-thuong.csv";
        desk.receive(
                path,
                desk.text(path).replace("tỉnh,1,4,0", "tỉnh,1,5,0"),
                LocalDate.of(2022, 1, 20));
        List<Ran> between = new ArrayList<>();

        Outcome outcome =
                desk.run(
                        2021,
                        (key, arguments) -> {
                            if (key.equals("ingesting") || key.equals("computing")) {
                                between.add(runOf2020());
                            }
                        });

        assertThat(outcome).isEqualTo(Outcome.DONE);
        assertThat(between).extracting(Ran::outcome).containsExactly(Outcome.DONE, Outcome.DONE);
        assertThat(between.getLast().keys()).containsExactly("nothing-changed");
    }

    @Test
    void a_run_that_loses_its_locks_publishes_nothing() throws Exception {
        Progress cutting =
                new Progress() {
                    @Override
                    public void say(String key, String... arguments) {
                        if (key.equals("computing")) {
                            cutTheSessionOfTheLocks();
                        }
                    }

                    @Override
                    public Outcome failed(Throwable failure) {
                        return Outcome.UNAVAILABLE;
                    }
                };

        assertThat(desk.run(2021, cutting)).isEqualTo(Outcome.UNAVAILABLE);

        assertThat(desk.output().resolve("2021")).doesNotExist();
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
    }

    private static void cutTheSessionOfTheLocks() {
        try {
            desk.answer(
                    """
                    select pg_terminate_backend(pid, 10000) from pg_stat_activity
                    where application_name like 'thidua run%'
                    """);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_night_skips_the_year_that_is_held_and_does_the_others() throws Exception {
        try (var held = YearLocks.take(desk.database(), List.of(2020), "a test")) {
            assertThat(held).isNotNull();
            Ran night = desk.night();

            assertThat(night.outcome()).isEqualTo(Outcome.HELD);
            assertThat(night.lines()).contains(new Ran.Line("held", List.of("2020", "a test")));
            assertThat(desk.output().resolve("2020")).doesNotExist();
            assertThat(desk.output().resolve("2021/index.html")).exists();
        }
        assertThat(desk.night().outcome()).isEqualTo(Outcome.DONE);
        assertThat(desk.output().resolve("2020/index.html")).exists();
    }
}
