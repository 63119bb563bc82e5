package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.edge.server.TestServer;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;

/** Spring Batch makes an instance and its execution one after the other, each for itself. */
class HalfBegunRunTest {
    @Test
    void a_run_killed_between_the_two_is_taken_up_by_the_next() throws Exception {
        try (Workplace desk = Workplace.open(TestServer.migrated())) {
            desk.clear(2021);
            assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
            try (Connection connection = desk.database().getConnection();
                    Statement statement = connection.createStatement()) {
                for (String table :
                        List.of(
                                "step_execution_context",
                                "step_execution",
                                "job_execution_context",
                                "job_execution_params",
                                "job_execution")) {
                    statement.execute("delete from batch.batch_" + table);
                }
            }

            Ran ran = desk.again(2021, "as after a kill");

            assertThat(ran.outcome()).as("%s", ran.lines()).isEqualTo(Outcome.DONE);
            assertThat(ran.keys()).contains("published");
        }
    }
}
