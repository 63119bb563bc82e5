package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thidua.edge.server.TestServer;

import java.nio.file.Path;

/** A run that reads by itself and dies on the way: the next one goes on where it was. */
class InterruptedReadingTest {
    /** Files that one transaction stages. */
    private static final String PARCEL = "50";

    @TempDir Path folder;

    @Test
    void what_a_killed_run_has_read_is_not_read_again() throws Exception {
        try (Ordeal ordeal = Ordeal.in(folder.resolve("ordeal"));
                Machines machines =
                        Machines.around(TestServer.migrated(), folder.resolve("machines"))) {
            ordeal.receiveMany();
            try (Held held = Held.afterTheFirst(machines)) {
                Process killed = machines.plain("killed", ordeal);
                int session = held.session();
                killed.destroyForcibly().waitFor();
                machines.answer("select pg_terminate_backend(" + session + ")");
            }
            assertThat(machines.read()).isEqualTo(PARCEL);

            machines.ends("next", machines.plain("next", ordeal), 3);

            // what was thrown away would be read, and counted, once more
            assertThat(machines.read())
                    .isEqualTo(machines.answer("select count(*) from thidua.received_file"));
            assertThat(ordeal.kept(machines.database())).isEqualTo(ByOne.in(folder));
        }
    }
}
