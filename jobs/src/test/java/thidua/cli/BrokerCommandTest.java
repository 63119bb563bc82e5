package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thidua.edge.broker.Part;
import thidua.edge.broker.PartQueue;
import thidua.edge.server.TestServer;
import thidua.job.Outcome;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code thidua broker} as whoever starts it has it: a process that can be killed. */
class BrokerCommandTest {
    private static final String READY = "Broker đang phục vụ tại tcp://127.0.0.1:";
    private static final int SECONDS = 120;

    /** Of 122 files, ten each. */
    private static final int PARTS = 13;

    @TempDir Path folder;

    @Test
    void what_was_offered_before_it_was_killed_is_taken_afterwards_and_read_once()
            throws Exception {
        try (Ordeal shared = Ordeal.in(folder.resolve("shared"));
                Machines machines =
                        Machines.around(TestServer.migrated(), folder.resolve("machines"));
                PartQueue queue = machines.queue()) {
            shared.receiveMany();
            machines.set("THIDUA_CLUSTER_PARTFILES", "10");
            Process broker = machines.broker("broker");
            machines.says("broker", READY);
            Process run = machines.run("run", shared);
            List<Part> offered = offered(queue, run);

            broker.destroyForcibly().waitFor();
            Process again = machines.broker("again");
            machines.says("again", READY);

            assertThat(queue.waiting()).isEqualTo(offered);
            Process worker = machines.worker("worker");
            machines.ends("run", run, 3);
            assertThat(queue.waiting()).isEmpty();
            assertThat(machines.read())
                    .isEqualTo(machines.answer("select count(*) from thidua.received_file"));
            assertThat(shared.kept(machines.database())).isEqualTo(ByOne.in(folder));
            machines.stops("worker", worker);
            machines.stops("again", again);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "[::]", "thidua.example"})
    void it_does_not_open_to_other_machines_without_a_password(String host) throws Exception {
        // were it to open, it would find its port taken, and end
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String listen = host + ":" + taken.getLocalPort();
            String[] where = {"--listen=" + listen, "--data=" + folder};

            Spoken spoken = Spoken.of("broker", where);

            assertThat(spoken.exit()).isEqualTo(Outcome.MISUSED.exitCode());
            assertThat(spoken.said())
                    .contains("Broker không mở tại " + listen)
                    .contains("spring.artemis.user", "spring.artemis.password");
        }
        assertThat(folder).isEmptyDirectory();
    }

    /** Waits until all parts are in the queue. */
    private static List<Part> offered(PartQueue queue, Process run) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        List<Part> waiting = queue.waiting();
        while (waiting.size() < PARTS) {
            assertThat(run.isAlive() && System.nanoTime() < end).as("%s", waiting).isTrue();
            Thread.sleep(50);
            waiting = queue.waiting();
        }
        return waiting;
    }
}
