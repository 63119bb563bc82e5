package thidua.edge.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How long a program is waited for. */
class CommandTest {
    private static final int SECONDS = 20;

    @TempDir Path folder;

    private List<String> shell(String script) {
        return List.of("sh", "-c", "cd '" + folder + "'; " + script);
    }

    @Test
    void until_what_it_was_run_for_has_come_though_it_goes_on() throws IOException {
        Path come = folder.resolve("come");

        Command run =
                Command.run(
                        shell("touch come; sleep 3; exit 7"),
                        "",
                        SECONDS,
                        () -> Files.exists(come));

        assertThat(run).isEqualTo(new Command(0, ""));
    }

    @Test
    void until_it_ends_where_that_does_not_come() throws IOException {
        Command run = Command.run(shell("echo not here; exit 3"), "", SECONDS, () -> false);

        assertThat(run).isEqualTo(new Command(3, "not here"));
    }

    @Test
    void no_longer_than_it_may_take() throws IOException {
        assertThat(Command.run(shell("exec sleep 60"), "", 1).succeeded()).isFalse();
    }
}
