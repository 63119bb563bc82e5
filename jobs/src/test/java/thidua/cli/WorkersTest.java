package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thidua.edge.server.ExternalServer;
import thidua.edge.server.TestServer;

import java.nio.file.Path;

/**
 * Coordinator and workers as processes of their own, on one machine: whatever of them dies or goes
 * away, what was made is as if one process had made it, and each file was read once.
 */
class WorkersTest {
    @TempDir Path folder;

    private Ordeal shared;
    private Machines machines;

    @BeforeEach
    void files_wait_and_a_broker_serves() throws Exception {
        shared = Ordeal.in(folder.resolve("shared"));
        shared.receiveMany();
        machines = Machines.around(TestServer.migrated(), folder.resolve("machines"));
        machines.set("THIDUA_CLUSTER_PARTFILES", "10");
    }

    @AfterEach
    void nobody_is_left() throws Exception {
        machines.close();
        shared.close();
    }

    @Test
    @Tag("slow")
    void what_a_killed_worker_had_in_hand_is_read_by_another_and_counted_once() throws Exception {
        Process first = machines.worker("first");
        machines.says("first", "Sẵn sàng");
        Process run = machines.run("run", shared);
        try (Held held = Held.inTheMiddle(machines)) {
            held.session();
            first.destroyForcibly().waitFor();
        }
        Process second = machines.worker("second");
        finished("run", run);
        machines.stops("second", second);
        assertThat(machines.said("second")).contains("Đã dừng theo yêu cầu");
    }

    @Test
    void a_run_that_is_killed_is_taken_up_by_the_next_while_its_worker_works_on() throws Exception {
        Process worker = machines.worker("worker");
        Process killed = machines.run("killed", shared);
        Process next;
        try (Held held = Held.inTheMiddle(machines)) {
            held.session();
            killed.destroyForcibly().waitFor();
            next = machines.run("next", shared);
            // what the worker has in hand is nobody's any more
            machines.until(
                    "select count(*) = 1 from batch.batch_job_execution where status = 'FAILED'");
        }
        finished("next", next);
        machines.stops("worker", worker);
    }

    @Test
    void who_loses_session_and_broker_in_the_middle_of_a_part_reads_on() throws Exception {
        Process worker = machines.worker("worker");
        Process run = machines.run("run", shared);
        try (Held held = Held.inTheMiddle(machines)) {
            machines.answer("select pg_terminate_backend(" + held.session() + ")");
            machines.restartBroker();
        }
        finished("run", run);
        machines.stops("worker", worker);
    }

    @Test
    @Tag("slow")
    void a_worker_outlives_a_database_that_restarts_and_the_next_run_goes_on() throws Exception {
        machines.close();
        try (ExternalServer server = ExternalServer.start()) {
            TestServer.migrate(server.dataSource());
            machines = Machines.around(server.dataSource(), folder.resolve("others"));
            machines.set("THIDUA_CLUSTER_PARTFILES", "10");
            Process worker = machines.worker("worker");
            Process lost = machines.run("lost", shared);
            try (Held held = Held.inTheMiddle(machines)) {
                held.session();
                server.stop();
            }
            server.startAgain();
            machines.ends("lost", lost, 69);
            finished("next", machines.run("next", shared));
            machines.stops("worker", worker);
        }
    }

    @Test
    void a_run_that_finds_no_broker_ends_with_69_and_says_where_it_looked() throws Exception {
        machines.set("SPRING_ARTEMIS_BROKERURL", "tcp://127.0.0.1:1");
        machines.ends("run", machines.run("run", shared), 69);
        assertThat(machines.said("run")).contains("tcp://127.0.0.1:1", "thidua broker");
    }

    @Test
    void a_run_without_a_worker_gives_up_when_it_may() throws Exception {
        machines.set("THIDUA_CLUSTER_PATIENCESECONDS", "1");
        machines.set("THIDUA_CLUSTER_GIVEUPSECONDS", "4");
        machines.ends("run", machines.run("run", shared), 69);
        assertThat(machines.said("run"))
                .contains("thidua worker", "thidua.cluster.give-up-seconds");
    }

    /** The run ends as that of one process does, and nothing was read twice. */
    private void finished(String name, Process run) throws Exception {
        machines.ends(name, run, 3);
        assertThat(shared.kept(machines.database())).isEqualTo(ByOne.in(folder));
        assertThat(machines.read())
                .isEqualTo(machines.answer("select count(*) from thidua.received_file"));
    }
}
