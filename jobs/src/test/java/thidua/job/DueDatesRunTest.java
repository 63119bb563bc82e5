package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.edge.server.TestServer;

import java.util.TreeSet;

/** What was agreed on due dates decides who is late, and makes another edition. */
class DueDatesRunTest {

    @Test
    void on_time_and_late_follow_the_due_dates_that_are_set() throws Exception {
        try (Workplace usual = Workplace.open(TestServer.migrated());
                Workplace agreed =
                        Workplace.open(
                                TestServer.migrated(),
                                "--thidua.due=12-01",
                                "--thidua.due-exceptions=2021/awards=2022-01-31")) {
            usual.clear(2021);
            agreed.clear(2021);
            usual.run(2021);
            agreed.run(2021);

            Rows before = usual.report(2021, "completeness");
            Rows lines = agreed.report(2021, "completeness");
            assertThat(new TreeSet<>(before.column("expected_by"))).containsExactly("2021-12-15");
            assertThat(new TreeSet<>(lines.with("table", "models").column("expected_by")))
                    .containsExactly("2021-12-01");
            assertThat(new TreeSet<>(lines.with("table", "models").column("verdict")))
                    .containsExactly("late");
            assertThat(new TreeSet<>(lines.with("table", "awards").column("expected_by")))
                    .containsExactly("2022-01-31");
            assertThat(new TreeSet<>(lines.with("table", "awards").column("verdict")))
                    .containsExactly("on-time");
            assertThat(Trees.bytes(agreed.output().resolve("2021")).get("manifest.json"))
                    .isNotEqualTo(Trees.bytes(usual.output().resolve("2021")).get("manifest.json"));
        }
    }
}
