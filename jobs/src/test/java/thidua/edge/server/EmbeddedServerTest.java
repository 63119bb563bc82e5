package thidua.edge.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

/** One JVM and its server. */
class EmbeddedServerTest {
    @TempDir Path folder;

    private final EmbeddedServer.Settings durable =
            new EmbeddedServer.Settings(true, TestServer.binaries());
    private final EmbeddedServer.Settings quick =
            new EmbeddedServer.Settings(false, TestServer.binaries());

    @Test
    void it_is_durable_listens_on_loopback_only_and_speaks_utf8_and_utc() throws Exception {
        Seed.into(folder);
        try (EmbeddedServer server = EmbeddedServer.open(folder, durable)) {
            String settings =
                    "select string_agg(name || '=' || reset_val, ' ' order by name) from"
                            + " pg_settings where name in ('fsync', 'synchronous_commit',"
                            + " 'full_page_writes', 'listen_addresses', 'unix_socket_directories',"
                            + " 'data_checksums', 'max_connections', 'server_encoding',"
                            + " 'log_timezone')";
            assertThat(Sql.text(database(server), settings))
                    .isEqualTo(
                            "data_checksums=on fsync=on full_page_writes=on"
                                    + " listen_addresses=127.0.0.1 log_timezone=UTC"
                                    + " max_connections=20 server_encoding=UTF8"
                                    + " synchronous_commit=on unix_socket_directories=");
            assertThat(Sql.text(database(server), "select current_setting('server_version_num')"))
                    .startsWith(Binaries.MAJOR);
            String order =
                    "select string_agg(x, '' order by x) from unnest('{ă,b,Z,â,đ}'::text[]) x";
            assertThat(Sql.text(database(server), order)).isEqualTo("Zbâăđ");
        }
    }

    @Test
    void nobody_comes_in_without_the_password() throws IOException {
        Seed.into(folder);
        try (EmbeddedServer server = EmbeddedServer.open(folder, quick)) {
            PGSimpleDataSource wrong =
                    TestServer.dataSource(server.jdbcUrl(), server.user(), "wrong");
            PGSimpleDataSource none = TestServer.dataSource(server.jdbcUrl(), server.user(), "");

            assertThatThrownBy(wrong::getConnection).hasMessageContaining("password");
            assertThatThrownBy(none::getConnection).hasMessageContaining("password");

            Path file = folder.resolve("password");
            assertThat(Files.readString(file)).isEqualTo(server.password() + "\n").hasSize(33);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void what_was_written_is_there_the_next_time_and_a_closed_server_has_stopped()
            throws Exception {
        Seed.into(folder);
        String url;
        try (EmbeddedServer server = EmbeddedServer.open(folder, quick)) {
            url = server.jdbcUrl();
            Sql.execute(database(server), "create table kept as select 17 as models");
        }
        assertThat(folder.resolve("cluster/postmaster.pid")).doesNotExist();
        assertThatThrownBy(TestServer.dataSource(url, "thidua", "")::getConnection)
                .hasMessageContaining("refused");
        try (EmbeddedServer server = EmbeddedServer.open(folder, quick)) {
            assertThat(Sql.text(database(server), "select models from kept")).isEqualTo("17");
        }
    }

    @Test
    void users_in_one_jvm_share_a_server_and_closing_twice_is_closing_once() throws Exception {
        Seed.into(folder);
        EmbeddedServer first = EmbeddedServer.open(folder, quick);
        try (EmbeddedServer second = EmbeddedServer.open(folder, quick)) {
            assertThat(second.jdbcUrl()).isEqualTo(first.jdbcUrl());
            first.close();
            first.close();
            assertThat(Sql.text(database(second), "select 1")).isEqualTo("1");
        }
        assertThat(folder.resolve("cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_folder_of_another_major_version_is_refused_and_left_alone() throws IOException {
        Path version = Files.createDirectory(folder.resolve("cluster")).resolve("PG_VERSION");
        Files.writeString(version, "17\n");

        assertThatThrownBy(() -> EmbeddedServer.open(folder, quick))
                .isInstanceOf(ServerFailure.class)
                .hasMessageStartingWith(folder.toRealPath().resolve("cluster") + ": was made by")
                .hasMessageContaining("PostgreSQL 17, but 18 comes along: go back");
        assertThat(version).hasContent("17");
    }

    @Test
    void a_lost_password_is_told_not_replaced() throws IOException {
        Seed.into(folder);
        Files.delete(folder.resolve("password"));

        assertThatThrownBy(() -> EmbeddedServer.open(folder, quick))
                .hasMessageContaining("put the file back from a backup");
        assertThat(folder.resolve("password")).doesNotExist();
        assertThat(folder.resolve("cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_server_that_does_not_start_shows_its_own_words() throws IOException {
        Seed.into(folder);
        Path settings = folder.resolve("cluster/postgresql.conf");
        Files.writeString(settings, Files.readString(settings) + "\nshared_buffers = lots\n");

        assertThatThrownBy(() -> EmbeddedServer.open(folder, quick))
                .hasMessageContaining("mend what its own words name, then run again")
                .hasMessageContaining("invalid value for parameter \"shared_buffers\": \"lots\"");
    }

    @Test
    void a_path_that_the_shell_would_read_is_refused() {
        assertThatThrownBy(() -> EmbeddedServer.open(folder.resolve("a$HOME"), quick))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("choose another folder with --data");
    }

    @Test
    void a_folder_with_blanks_and_vietnamese_letters_serves() throws Exception {
        Path named = Files.createDirectory(folder.resolve("dữ liệu's năm 2021"));
        Seed.into(named);
        try (EmbeddedServer server = EmbeddedServer.open(named, quick)) {
            assertThat(Sql.text(database(server), "show data_directory")).endsWith("cluster");
        }
    }

    @Test
    void a_failure_speaks_vietnamese_too() {
        ServerFailure failure =
                new ServerFailure(ServerFailure.Reason.OWNER, Path.of("data", "cluster"));

        assertThat(failure.message(Locale.of("vi"))).startsWith("data/cluster: thuộc về người");
        assertThat(failure.message(Locale.ENGLISH)).isEqualTo(failure.getMessage());
    }

    private static PGSimpleDataSource database(EmbeddedServer server) {
        return TestServer.dataSource(server.jdbcUrl(), server.user(), server.password());
    }
}
