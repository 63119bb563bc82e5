package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thidua.core.text.Language;
import thidua.edge.server.ExternalServer;
import thidua.edge.server.TestServer;
import thidua.job.Outcome;
import thidua.job.Trees;
import thidua.job.Workplace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** {@code thidua run} as the shell sees it: exit code and words. */
class RunCommandTest {
    private static Workplace desk;
    private static SortedMap<String, String> pack;

    @TempDir Path folder;

    @BeforeAll
    static void an_undisturbed_run_is_made() throws Exception {
        desk = Workplace.open(TestServer.migrated());
        desk.clear(2021);
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        pack = Trees.bytes(desk.output().resolve("2021"));
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    private record Ended(int code, String said) {}

    /** Runs the command with some properties of the system, and listens. */
    private static Ended thidua(Map<String, String> properties, String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var said = new ByteArrayOutputStream();
        properties.forEach(System::setProperty);
        try (var listener = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(listener);
            System.setErr(listener);
            int code = Thidua.execute(arguments);
            return new Ended(code, said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
            properties.keySet().forEach(System::clearProperty);
        }
    }

    @Test
    void wrong_usage_ends_with_2_and_says_what_is_missing() {
        assertThat(thidua(Map.of()).code()).isEqualTo(2);
        assertThat(thidua(Map.of(), "run").code()).isEqualTo(2);
        assertThat(thidua(Map.of(), "run", "--year", "hai nghìn").code()).isEqualTo(2);
        assertThat(thidua(Map.of(), "run", "--year", "21"))
                .isEqualTo(new Ended(2, "Năm 21 không hợp lệ: nhập năm từ 2000 đến 2100.\n"));
        assertThat(thidua(Map.of(), "run", "--year", "2021", "--again"))
                .isEqualTo(new Ended(2, "Với --again, hãy nêu lý do bằng --reason \"…\".\n"));
        assertThat(thidua(Map.of(), "run", "--year", "2021", "--again", "--reason", " ").code())
                .isEqualTo(2);
        assertThat(thidua(Map.of(), "run", "--year", "2021", "--lang", "fr").code()).isEqualTo(2);
    }

    @Test
    void settings_that_cannot_be_read_end_with_5_and_say_which() {
        Ended ended = thidua(Map.of("thidua.language", "fr"), "run", "--year", "2021");
        assertThat(ended.code()).isEqualTo(5);
        assertThat(ended.said()).startsWith("Lỗi: ");
        assertThat(ended.said().lines()).hasSize(1);
    }

    @Test
    void a_database_that_does_not_answer_ends_with_69_and_the_page_says_so() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        String url = "jdbc:postgresql://127.0.0.1:" + closed + "/thidua";
        Path output = folder.resolve("output");
        Ended ended =
                thidua(
                        Map.of("spring.datasource.url", url),
                        "run",
                        "--year=2021",
                        "--output=" + output);
        assertThat(ended.code()).isEqualTo(69);
        assertThat(Files.readString(output.resolve("index.html")))
                .contains("không kết nối được cơ sở dữ liệu", ended.said().strip());
        assertThat(ended.said())
                .startsWith("Không kết nối được cơ sở dữ liệu: ")
                .contains(":" + closed);
        assertThat(ended.said().lines()).hasSize(1);
    }

    @Test
    void reference_data_that_contradict_themselves_end_with_5_and_name_file_and_line()
            throws Exception {
        Path units = desk.input().resolve("reference/units.csv");
        String shipped = Files.readString(Path.of("../schema/reference/units.csv"));
        List<String> lines = shipped.lines().toList();
        Files.writeString(units, shipped + lines.getLast() + "\n");
        try {
            Ended ended = guarded();
            assertThat(ended.code()).isEqualTo(5);
            assertThat(ended.said())
                    .startsWith("Lỗi: ")
                    .contains("units.csv dòng " + (lines.size() + 1) + ": ");
        } finally {
            Files.delete(units);
        }
        Files.writeString(units, "code;name\n");
        try {
            assertThat(guarded().said()).startsWith("Lỗi: ").contains("units.csv");
        } finally {
            Files.delete(units);
        }
    }

    @Test
    void an_output_folder_that_cannot_be_written_ends_with_5_and_is_named() throws Exception {
        Path output = desk.output();
        Path aside = output.resolveSibling("aside");
        Files.move(output, aside);
        Files.writeString(output, "not a folder");
        try {
            Ended ended = guarded();
            assertThat(ended.code()).isEqualTo(5);
            assertThat(ended.said()).contains("Không đọc hoặc ghi được " + output);
        } finally {
            Files.delete(output);
            Files.move(aside, output);
        }
    }

    @Test
    void a_folder_that_somebody_else_put_in_the_packs_place_is_left_alone() throws Exception {
        Path link = desk.output().resolve("2021");
        Path target = Files.readSymbolicLink(link);
        Files.delete(link);
        Files.createDirectory(link);
        Files.writeString(link.resolve("notes.txt"), "mine");
        try {
            Ended ended = guarded();
            assertThat(ended.code()).isEqualTo(5);
            assertThat(ended.said()).startsWith(link + " không do thidua tạo ra");
            assertThat(link.resolve("notes.txt")).hasContent("mine");
        } finally {
            Trees.delete(link);
            Files.createSymbolicLink(link, target);
        }
    }

    /** The run of the desk, as the command would tell it. */
    private static Ended guarded() {
        var said = new ByteArrayOutputStream();
        Console console =
                new Console(new PrintStream(said, true, StandardCharsets.UTF_8), Language.VI);
        int code = Failures.guard(console, () -> desk.run(2021, console));
        return new Ended(code, said.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_server_that_we_did_not_embed_with_another_collation_gives_the_same_bytes()
            throws Exception {
        try (ExternalServer server = ExternalServer.start()) {
            try (Connection connection = server.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(
                        "create database abroad template template0"
                                + " locale_provider icu icu_locale 'vi-VN' locale 'C.UTF-8'");
            }
            Map<String, String> datasource =
                    Map.of(
                            "spring.datasource.url",
                            server.jdbcUrl().replaceFirst("/postgres$", "/abroad"),
                            "spring.datasource.username",
                            server.user(),
                            "spring.datasource.password",
                            server.password());
            Path output = folder.resolve("output");
            String input = desk.input().toString();

            Ended ended =
                    thidua(
                            datasource,
                            "run",
                            "--year=2021",
                            "--input=" + input,
                            "--output=" + output);

            assertThat(ended.code()).as(ended.said()).isZero();
            assertThat(ended.said())
                    .endsWith("Đã công bố bộ số liệu năm 2021: " + output.resolve("2021") + "\n");
            assertThat(Trees.bytes(output.resolve("2021"))).isEqualTo(pack);
            assertThat(Files.readString(output.resolve("index.html")))
                    .contains("đã công bố số liệu năm 2021", "href=\"2021/index.html\"");
        }
    }

    /** The pack that it is compared with was made in Turkish, at St. John's. */
    @Test
    void a_run_on_a_clean_data_folder_elsewhere_in_the_world_gives_the_same_bytes()
            throws Exception {
        Path output = folder.resolve("output");
        try (Shell shell =
                new Shell(
                        desk.input(),
                        output,
                        folder.resolve("data"),
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.extensions=u-nu-arab-ca-islamic",
                        "-Duser.home=" + folder)) {
            assertThat(shell.run()).as(shell.said()).isZero();
        }
        assertThat(Trees.bytes(output.resolve("2021"))).isEqualTo(pack);
    }

    @Test
    void a_run_killed_again_and_again_ends_with_the_bytes_of_an_undisturbed_one() throws Exception {
        Path output = folder.resolve("output");
        Path building = output.resolve(".editions/.building-2021/charts");
        try (Shell shell = new Shell(desk.input(), output, folder.resolve("data"))) {
            shell.killWhen(shell.says("Đọc số liệu"));
            shell.killWhen(shell.says("Tính chỉ tiêu"));
            assertThat(output.resolve("2021")).doesNotExist();
            shell.killWhen(() -> Files.exists(building));
            if (Files.exists(output.resolve("2021"))) {
                assertThat(Trees.bytes(output.resolve("2021"))).isEqualTo(pack);
            }

            assertThat(shell.run()).as(shell.said()).isZero();

            assertThat(Trees.bytes(output.resolve("2021"))).isEqualTo(pack);
            assertThat(output.resolve(".editions/.building-2021")).doesNotExist();
            assertThat(folder.resolve("data/cluster/postmaster.pid")).doesNotExist();
        }
    }
}
