package thidua.edge.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Several JVMs on one data folder, some of them killed; real processes. */
class SharedServerTest {
    @TempDir Path folder;

    private final EmbeddedServer.Settings quick =
            new EmbeddedServer.Settings(false, TestServer.binaries());

    private final EmbeddedServer.Settings durable =
            new EmbeddedServer.Settings(true, TestServer.binaries());

    @BeforeEach
    void a_cluster_is_made() throws IOException {
        Seed.into(folder);
    }

    @Test
    void jvms_that_come_at_once_share_one_server_and_the_last_one_out_stops_it() throws Exception {
        Process one = Guest.launch(folder);
        Process two = Guest.launch(folder);
        try (EmbeddedServer server = EmbeddedServer.open(folder, quick)) {
            Guest first = Guest.in(one);
            Guest second = Guest.in(two);

            assertThat(List.of(first.jdbcUrl(), second.jdbcUrl())).containsOnly(server.jdbcUrl());

            first.close();
            second.close();
            assertThat(answer(server)).isEqualTo("1");
        }
        assertThat(pidFile()).doesNotExist();
    }

    @Test
    void the_next_takes_over_the_server_of_a_killed_jvm_and_stops_it_in_the_end() throws Exception {
        Guest guest = Guest.in(Guest.launch(folder));
        guest.kill();

        try (EmbeddedServer server = EmbeddedServer.open(folder, quick)) {
            assertThat(server.jdbcUrl()).isEqualTo(guest.jdbcUrl());
            assertThat(answer(server)).isEqualTo("1");
        }
        assertThat(pidFile()).doesNotExist();
    }

    @Test
    void closing_leaves_the_server_to_those_who_are_still_in() throws Exception {
        Guest guest = Guest.in(Guest.launch(folder));
        String password;
        try (EmbeddedServer server = EmbeddedServer.open(folder, quick)) {
            password = server.password();
        }
        PGSimpleDataSource stillThere =
                TestServer.dataSource(guest.jdbcUrl(), EmbeddedServer.USER, password);
        assertThat(Sql.text(stillThere, "select 1")).isEqualTo("1");
        guest.close();
        assertThat(pidFile()).doesNotExist();
    }

    @Test
    void a_killed_server_is_started_again_with_what_was_committed() throws Exception {
        EmbeddedServer dead = EmbeddedServer.open(folder, durable);
        Sql.execute(database(dead), "create table kept as select 17 as models");
        killServer();
        // its file stays behind, its process perhaps as a zombie, its children for a moment
        assertThat(pidFile()).exists();

        try (EmbeddedServer server = EmbeddedServer.open(folder, durable)) {
            assertThat(Sql.text(database(server), "select models from kept")).isEqualTo("17");
        }
        dead.close();
        assertThat(pidFile()).doesNotExist();
    }

    @Test
    void a_stale_file_whose_process_id_is_now_somebody_elses_does_not_hinder() throws Exception {
        EmbeddedServer dead = EmbeddedServer.open(folder, quick);
        List<String> lines = new ArrayList<>(Files.readAllLines(pidFile()));
        dead.close();
        lines.set(0, String.valueOf(ProcessHandle.current().pid()));
        Files.write(pidFile(), lines);

        try (EmbeddedServer server = EmbeddedServer.open(folder, quick)) {
            assertThat(answer(server)).isEqualTo("1");
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void a_file_cut_off_in_the_middle_does_not_hinder() throws Exception {
        Files.writeString(pidFile(), "\n");

        try (EmbeddedServer server = EmbeddedServer.open(folder, quick)) {
            assertThat(answer(server)).isEqualTo("1");
        }
    }

    @Test
    void what_a_killed_first_start_left_half_made_is_made_again() throws Exception {
        Folder.delete(folder.resolve("cluster"));
        Path half = folder.resolve("cluster.new-123");
        Files.createDirectories(half.resolve("cluster"));
        Files.writeString(half.resolve("cluster").resolve("PG_VERSION"), "18\n");

        try (EmbeddedServer server = EmbeddedServer.open(folder, quick)) {
            assertThat(answer(server)).isEqualTo("1");
        }
        assertThat(half).doesNotExist();
    }

    private Path pidFile() {
        return folder.resolve("cluster/postmaster.pid");
    }

    private void killServer() throws IOException {
        PostmasterFile file = PostmasterFile.read(folder.resolve("cluster")).orElseThrow();
        ProcessHandle.of(file.pid()).orElseThrow().destroyForcibly();
        while (file.state() != PostmasterFile.State.GONE) {
            Thread.onSpinWait();
        }
    }

    private static String answer(EmbeddedServer server) throws SQLException {
        return Sql.text(database(server), "select 1");
    }

    private static PGSimpleDataSource database(EmbeddedServer server) {
        return TestServer.dataSource(server.jdbcUrl(), server.user(), server.password());
    }
}
