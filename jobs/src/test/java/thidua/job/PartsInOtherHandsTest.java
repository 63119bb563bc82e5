package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

import thidua.cli.KeptTables;
import thidua.edge.broker.Part;
import thidua.edge.broker.PartQueue;
import thidua.edge.server.TestServer;

import java.sql.Connection;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** What may befall a run whose files others read: the warehouse is as if one had read them all. */
class PartsInOtherHandsTest {
    private static final String STAGED = "select count(*) from staging.reading";

    /** As many as are wanted, however few cores there are. */
    private static final Executor THREADS = task -> Thread.ofPlatform().start(task);

    private PGSimpleDataSource database;
    private Cluster cluster;
    private Workplace desk;
    private PartQueue queue;

    @BeforeEach
    void a_run_can_hand_out_parts() throws Exception {
        database = TestServer.migrated();
        cluster = Cluster.open();
        desk = Workplace.open(database, cluster.settings());
        desk.clear(2021);
        queue = desk.get(PartQueue.class);
    }

    @AfterEach
    void everybody_goes_home() throws Exception {
        desk.close();
        cluster.close();
    }

    @Test
    void who_was_overtaken_commits_nothing() throws Exception {
        CompletableFuture<Ran> run = begun();
        Part part = handedOut().getFirst();
        WorkerRun late = desk.get(WorkerRun.class);
        CompletableFuture<Void> zombie;
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("lock table staging.reading in exclusive mode");
            zombie = CompletableFuture.runAsync(() -> take(late, part), THREADS);
            until(
                    "select count(*) > 0 from pg_locks where not granted and relation ="
                            + " 'staging.reading'::regclass");
            // somebody else was given the part, and says that he has read it
            desk.sql(
                    "update batch.batch_step_execution set version = version + 1, status ="
                            + " 'COMPLETED' where step_execution_id = "
                            + part.execution());
            other.rollback();
        }
        zombie.get(60, TimeUnit.SECONDS);
        assertThat(desk.answer(STAGED)).isEqualTo("0");

        try (Worker worker = Worker.at(Workplace.open(database, cluster.settings()))) {
            assertThat(run.get(120, TimeUnit.SECONDS).outcome()).isEqualTo(Outcome.DONE);
        }
        assertThat(KeptTables.of(desk.database())).isEqualTo(byOneMachine());
    }

    @Test
    void a_stopped_worker_gives_back_what_it_has_not_read_and_a_broker_may_restart()
            throws Exception {
        CompletableFuture<Ran> run = begun();
        Part part = handedOut().getFirst();
        try (Workplace other = Workplace.open(database, cluster.settings())) {
            other.get(StopSign.class).raise();
            assertThatThrownBy(() -> other.get(WorkerRun.class).take(part, 1))
                    .isInstanceOf(WorkerRun.GivenBack.class);
        }
        assertThat(
                        desk.answer(
                                "select status from batch.batch_step_execution where"
                                        + " step_execution_id = "
                                        + part.execution()))
                .isEqualTo("STARTED");
        cluster.restart();
        assertThat(run).isNotDone();

        try (Worker worker = Worker.at(Workplace.open(database, cluster.settings()))) {
            assertThat(run.get(120, TimeUnit.SECONDS).outcome()).isEqualTo(Outcome.DONE);
        }
        assertThat(KeptTables.of(desk.database())).isEqualTo(byOneMachine());
    }

    @Test
    void what_is_left_in_the_queue_by_a_run_that_stopped_does_nothing_any_more() throws Exception {
        CompletableFuture<Ran> run = begun();
        List<Part> parts = handedOut();
        desk.get(StopSign.class).raise();
        assertThat(run.get(60, TimeUnit.SECONDS).outcome()).isEqualTo(Outcome.STOPPED);
        try (Workplace again = Workplace.open(database, cluster.settings())) {
            for (Part part : parts) {
                again.get(WorkerRun.class).take(part, 1);
            }
            assertThat(again.answer(STAGED)).isEqualTo("0");
            assertThat(again.answer("select count(*) from staging.read_order")).isEqualTo("0");
        }
    }

    @Test
    void a_part_that_is_silent_is_handed_out_again_and_a_lost_message_found() throws Exception {
        desk.close();
        desk =
                Workplace.open(
                        database, with(cluster.settings(), "--thidua.cluster.lease-seconds=2"));
        desk.clear(2021);
        queue = desk.get(PartQueue.class);
        CompletableFuture<Ran> run = begun();
        List<Part> parts = handedOut();
        // somebody takes all, and does nothing
        try (PartQueue.Taking thief =
                queue.take(parts.getFirst().build(), 1, (part, times) -> {})) {
            while (!queue.waiting().isEmpty()) {
                Thread.sleep(20);
            }
        }
        try (Worker worker = Worker.at(Workplace.open(database, cluster.settings()))) {
            assertThat(run.get(120, TimeUnit.SECONDS).outcome()).isEqualTo(Outcome.DONE);
        }
        assertThat(KeptTables.of(desk.database())).isEqualTo(byOneMachine());
    }

    @Test
    void a_run_that_could_not_hand_out_its_parts_is_taken_up_by_the_next() throws Exception {
        cluster.stop();
        assertThat(desk.night(Outcome.UNAVAILABLE).outcome()).isEqualTo(Outcome.UNAVAILABLE);
        cluster.startAgain();
        try (Worker worker = Worker.at(Workplace.open(database, cluster.settings()))) {
            assertThat(begun().get(120, TimeUnit.SECONDS).outcome()).isEqualTo(Outcome.DONE);
        }
        assertThat(KeptTables.of(desk.database())).isEqualTo(byOneMachine());
    }

    private static String[] with(String[] settings, String one) {
        String[] all = java.util.Arrays.copyOf(settings, settings.length + 1);
        all[settings.length] = one;
        return all;
    }

    private static void take(WorkerRun worker, Part part) {
        try {
            worker.take(part, 1);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private CompletableFuture<Ran> begun() {
        Workplace place = desk;
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return place.run(2021);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                },
                THREADS);
    }

    /** All parts of the run, once all are in the queue. */
    private List<Part> handedOut() throws Exception {
        until("select count(*) > 1 from batch.batch_step_execution where step_name like '%:%'");
        int all =
                Integer.parseInt(
                        desk.answer(
                                "select count(*) from batch.batch_step_execution where step_name"
                                        + " like '%:%'"));
        while (queue.waiting().size() < all) {
            Thread.sleep(20);
        }
        return queue.waiting();
    }

    private void until(String question) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!desk.answer(question).equals("t")) {
            assertThat(System.nanoTime()).as(question).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static SortedMap<String, List<String>> byOneMachine() throws Exception {
        try (Workplace alone = Workplace.open(TestServer.migrated())) {
            alone.clear(2021);
            alone.run(2021);
            return KeptTables.of(alone.database());
        }
    }
}
