package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import thidua.core.text.Language;
import thidua.edge.folder.Editions;
import thidua.edge.server.EmbeddedServer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Callable;

/** What broke in the world, as exit code and sentence. */
class FailuresTest {
    @TempDir Path folder;

    private record Ended(int code, String said) {}

    private static Ended failing(Language language, Callable<Void> work) {
        var said = new ByteArrayOutputStream();
        Console console =
                new Console(new PrintStream(said, true, StandardCharsets.UTF_8), language);
        int code =
                Failures.guard(
                        console,
                        () -> {
                            work.call();
                            throw new AssertionError("did not fail");
                        });
        return new Ended(code, said.toString(StandardCharsets.UTF_8));
    }

    private static Ended failing(Throwable failure) {
        return failing(
                Language.EN,
                () -> {
                    if (failure instanceof Error error) {
                        throw error;
                    }
                    throw (Exception) failure;
                });
    }

    @ParameterizedTest
    @CsvSource({
        "08006, 69, cannot be reached",
        "57P01, 69, cannot be reached",
        "57P03, 69, cannot be reached",
        "53100, 69, disk of the database is full",
        "53200, 69, short of memory",
        "53300, 69, short of memory or connections",
        "58030, 69, its disk fails",
        "28P01, 5, Failed",
        "23505, 5, Failed"
    })
    void what_the_database_says_decides_whether_it_is_unavailable_or_we_failed(
            String state, int code, String words) {
        Exception wrapped =
                new IllegalStateException(
                        "step failed", new RuntimeException(new SQLException("why", state)));
        Ended ended = failing(wrapped);
        assertThat(ended.said()).contains(words).contains("why");
        assertThat(ended.said().lines()).hasSize(1);
        assertThat(ended.code()).isEqualTo(code);
    }

    @Test
    void a_pool_that_got_no_connection_is_a_database_that_cannot_be_reached() {
        SQLException refused = new SQLException("Connection refused\n  Location: far away");
        Ended ended = failing(new SQLTransientConnectionException("timed out", refused));
        assertThat(ended.code()).isEqualTo(69);
        assertThat(ended.said())
                .startsWith("The database cannot be reached: Connection refused What is published");
    }

    @Test
    void a_connection_that_the_pool_has_closed_is_a_database_that_went_away() {
        assertThat(failing(new IllegalStateException(new SQLException("Connection is closed"))))
                .matches(ended -> ended.code() == 69);
    }

    @Test
    void what_went_wrong_while_cleaning_up_counts_where_the_first_failure_says_nothing() {
        Exception unknown = new IllegalStateException("ended UNKNOWN");
        unknown.addSuppressed(new SQLException("terminated", "57P01"));
        assertThat(failing(unknown).code()).isEqualTo(69);
    }

    @Test
    void a_disk_that_is_full_while_a_pack_is_built_is_named_by_the_folder() {
        Ended ended =
                failing(
                        Language.EN,
                        () -> {
                            Editions.publish(
                                    folder,
                                    2021,
                                    "abcdef",
                                    building -> {
                                        throw new IOException("No space left on device");
                                    });
                            return null;
                        });
        assertThat(ended.code()).isEqualTo(5);
        assertThat(ended.said())
                .startsWith("The disk is full: " + folder.resolve(".editions/.building-2021"));
    }

    @Test
    void a_full_disk_that_nobody_names_is_told_all_the_same() {
        Ended ended = failing(new UncheckedIOException(new IOException("No space left on device")));
        assertThat(ended.code()).isEqualTo(5);
        assertThat(ended.said()).startsWith("The disk is full. What is published stands.");
    }

    @Test
    void no_memory_is_told_with_the_setting_that_gives_more() {
        Ended ended =
                failing(new IllegalStateException("step failed", new OutOfMemoryError("heap")));
        assertThat(ended.code()).isEqualTo(5);
        assertThat(ended.said()).contains("THIDUA_JAVA_OPTS=-Xmx1g");
    }

    @Test
    void an_error_of_the_machine_is_a_failure_no_other_code() {
        assertThat(failing(new StackOverflowError()))
                .isEqualTo(new Ended(5, "Failed: StackOverflowError\n"));
    }

    @Test
    void an_embedded_server_that_cannot_serve_says_so_in_the_language_of_the_console()
            throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "not a folder");
        Callable<Void> opening =
                () -> {
                    EmbeddedServer.open(file).close();
                    return null;
                };
        assertThat(failing(Language.EN, opening).said())
                .startsWith("The embedded database cannot serve: " + file)
                .contains("choose another folder with --data");
        Ended vietnamese = failing(Language.VI, opening);
        assertThat(vietnamese.said())
                .startsWith("Cơ sở dữ liệu kèm theo không phục vụ được: " + file)
                .contains("hoặc chọn thư mục khác bằng --data");
        assertThat(vietnamese.code()).isEqualTo(69);
    }
}
