package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.infrastructure.item.ExecutionContext;

import thidua.edge.server.TestServer;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDateTime;

/** What the next start makes of what a dead run, or a strange end, left behind. */
class HealingTest {
    private static Workplace desk;

    @BeforeAll
    static void a_year_is_published() throws Exception {
        desk = Workplace.open(TestServer.migrated());
        desk.clear(2021);
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    @BeforeEach
    void all_is_well() throws Exception {
        assertThat(desk.run(2021).keys()).containsExactly("nothing-changed");
    }

    /** As a killed process leaves it. */
    private static long left(int year) {
        JobRepository repository = desk.get(JobRepository.class);
        JobParameters parameters =
                new JobParametersBuilder()
                        .addLong("year", (long) year)
                        .addLong("of", System.nanoTime())
                        .toJobParameters();
        JobExecution execution =
                repository.createJobExecution(
                        repository.createJobInstance("publish", parameters),
                        parameters,
                        new ExecutionContext());
        execution.setStatus(BatchStatus.STARTED);
        execution.setStartTime(LocalDateTime.of(2022, 1, 31, 1, 0));
        repository.update(execution);
        return execution.getId();
    }

    private static String status(long execution) throws Exception {
        return desk.answer(
                "select status from batch.batch_job_execution where job_execution_id = "
                        + execution);
    }

    @Test
    void a_run_whose_process_is_gone_is_marked_as_failed_by_whoever_has_its_lock()
            throws Exception {
        long ours = left(2021);
        long others = left(2019);

        assertThat(desk.run(2021).keys()).containsExactly("recovered", "nothing-changed");

        assertThat(status(ours)).isEqualTo("FAILED");
        assertThat(status(others)).as("whose lock we do not hold").isEqualTo("STARTED");
        desk.sql(
                "update batch.batch_job_execution set status = 'FAILED', end_time = now()"
                        + " where status = 'STARTED'");
    }

    /** Spring Batch neither restarts nor recovers these. */
    @Test
    void an_end_that_nobody_knows_is_no_dead_end() throws Exception {
        desk.sql("update batch.batch_job_execution set status = 'UNKNOWN'");
        Files.delete(desk.output().resolve("2021"));

        assertThat(desk.run(2021).keys()).containsExactly("published");
    }

    @Test
    void a_step_whose_end_nobody_knows_is_none_either() throws Exception {
        desk.sql(
                "update batch.batch_job_execution set status = 'FAILED'; update"
                        + " batch.batch_step_execution set status = 'UNKNOWN'");
        Files.delete(desk.output().resolve("2021"));

        assertThat(desk.run(2021).keys()).containsExactly("published");
    }
}
