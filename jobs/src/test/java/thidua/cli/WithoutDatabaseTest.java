package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Commands that need no database open none: neither the one of the settings nor an embedded one.
 */
class WithoutDatabaseTest {
    @TempDir Path folder;

    private final AtomicInteger calls = new AtomicInteger();
    private ServerSocket database;
    private Map<String, String> settings;

    @BeforeEach
    void a_database_that_counts_who_calls_and_hangs_up() throws IOException {
        database = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::hangUp);
        settings =
                Map.of(
                        "spring.datasource.url",
                        "jdbc:postgresql://127.0.0.1:" + database.getLocalPort() + "/thidua",
                        "spring.datasource.hikari.connection-timeout",
                        "300",
                        "thidua.data",
                        folder.resolve("data").toString());
        settings.forEach(System::setProperty);
    }

    @AfterEach
    void nobody_listens_any_more() throws IOException {
        settings.keySet().forEach(System::clearProperty);
        database.close();
    }

    private void hangUp() {
        try {
            while (true) {
                var caller = database.accept();
                calls.incrementAndGet();
                caller.close();
            }
        } catch (IOException e) {
            // the test is over
        }
    }

    private Spoken run(String command, String... words) {
        return Spoken.of(command, words);
    }

    @Test
    void help_and_version_are_printed_without_it() {
        assertThat(run("--help").exit()).isZero();
        assertThat(run("--version").exit()).isZero();
        assertThat(run("help", "nightly").exit()).isZero();
        assertThat(run("run", "--help").exit()).isZero();

        assertNobodyCalled();
    }

    @Test
    void files_are_inspected_templates_written_and_packs_verified_without_it() throws IOException {
        Path blank = folder.resolve("blank");
        Path csv = folder.resolve("csv");

        assertThat(run("template", "--year", "2021", "--unit", "362", blank.toString()).exit())
                .isZero();
        assertThat(
                        run(
                                        "inspect",
                                        blank.resolve("nam-truc.xlsx").toString(),
                                        "--csv",
                                        csv.toString())
                                .exit())
                .isZero();
        // no pack: it says so, and asks nobody
        assertThat(run("verify", Files.createDirectory(folder.resolve("pack")).toString()).said())
                .isNotEmpty();

        assertNobodyCalled();
    }

    @Test
    void a_command_that_needs_it_calls() {
        assertThat(run("status").exit()).isEqualTo(69);

        assertThat(calls.get()).isPositive();
    }

    private void assertNobodyCalled() {
        assertThat(calls.get()).isZero();
        assertThat(folder.resolve("data")).doesNotExist();
    }
}
