package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import thidua.core.text.Language;
import thidua.edge.server.TestServer;
import thidua.edge.warehouse.YearLocks;
import thidua.job.Outcome;
import thidua.job.StopSign;
import thidua.job.Trees;
import thidua.job.Workplace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Each exit code of {@code run} and {@code nightly}, and which of several is told. */
class ExitCodesTest {
    private static final List<Integer> PRECEDENCE = List.of(4, 5, 69, 75, 6, 65, 3, 0);

    private static Workplace desk;

    @BeforeAll
    static void the_desk_is_taken() throws Exception {
        desk = Workplace.open(TestServer.migrated());
        desk.clear(2021);
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    @BeforeEach
    void a_year_stands() throws Exception {
        assertThat(run(desk, 2021)).isZero();
    }

    private static int run(Workplace at, int year) {
        return Failures.guard(console(), () -> at.run(year, console()));
    }

    private static int nightly(Workplace at) {
        return Failures.guard(console(), () -> at.night(console()));
    }

    private static Console console() {
        var nowhere = new ByteArrayOutputStream();
        return new Console(new PrintStream(nowhere, true, StandardCharsets.UTF_8), Language.VI);
    }

    private static Path file(String path) {
        return desk.input().resolve(path);
    }

    /** A file in which there is no table. */
    private static Path letter(String path) throws IOException {
        Files.createDirectories(file(path).getParent());
        return Files.writeString(file(path), "Kính gửi văn phòng thường trực");
    }

    @Test
    void done_is_0_also_when_nothing_changed() {
        assertThat(run(desk, 2021)).isEqualTo(0);
        assertThat(nightly(desk)).isEqualTo(0);
    }

    @Test
    void wrong_usage_is_2() {
        assertThat(Thidua.execute("run")).isEqualTo(2);
        assertThat(Thidua.execute("nightly", "--year=2021")).isEqualTo(2);
    }

    @Test
    void a_file_that_is_left_out_is_3_also_when_nothing_changed_since() throws Exception {
        Path letter = letter("2021/ghi-chu.csv");
        try {
            assertThat(run(desk, 2021)).isEqualTo(3);
            assertThat(run(desk, 2021)).isEqualTo(3);
            assertThat(nightly(desk)).isEqualTo(3);
        } finally {
            Files.delete(letter);
        }
    }

    @Test
    void a_stop_is_4_and_leaves_what_stands() throws Exception {
        try (Workplace other = Workplace.open(TestServer.migrated())) {
            other.clear(2021);
            other.get(StopSign.class).raise();

            assertThat(run(other, 2021)).isEqualTo(4);
            assertThat(nightly(other)).isEqualTo(4);
            assertThat(other.output().resolve("2021")).doesNotExist();
        }
    }

    @Test
    void what_breaks_is_5() throws Exception {
        Path link = desk.output().resolve("2021");
        Path target = Files.readSymbolicLink(link);
        Files.delete(link);
        Files.createDirectory(link);
        try {
            assertThat(run(desk, 2021)).isEqualTo(5);
            assertThat(nightly(desk)).isEqualTo(5);
        } finally {
            Trees.delete(link);
            Files.createSymbolicLink(link, target);
        }
    }

    @Test
    void a_file_that_cannot_be_read_is_5_for_its_year_and_stops_no_other() throws Exception {
        Path letter = letter("2020/ghi-chu.csv");
        Path huge = Files.createDirectories(file("2019")).resolve("dia.iso");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        try {
            assertThat(nightly(desk)).isEqualTo(5);
            assertThat(desk.output().resolve("feedback/2020/reports/files.csv")).exists();
            assertThat(run(desk, 2021)).isEqualTo(5);
        } finally {
            Files.delete(huge);
            Files.delete(letter);
        }
        assertThat(nightly(desk)).isEqualTo(0);
    }

    @Test
    void a_gate_that_refuses_is_6() throws Exception {
        byte[] bytes = Files.readAllBytes(file("2021/y-yen.xlsx"));
        Files.delete(file("2021/y-yen.xlsx"));
        try {
            assertThat(run(desk, 2021)).isEqualTo(6);
            assertThat(nightly(desk)).isEqualTo(6);
        } finally {
            Files.write(file("2021/y-yen.xlsx"), bytes);
        }
    }

    @Test
    void nothing_readable_is_65() throws Exception {
        assertThat(run(desk, 2022)).as("no file at all").isEqualTo(65);
        Path letter = letter("2022/ghi-chu.csv");
        try {
            assertThat(run(desk, 2022)).isEqualTo(65);
            assertThat(nightly(desk)).isEqualTo(65);
        } finally {
            Files.delete(letter);
        }
        assertThat(nightly(desk)).isEqualTo(0);
    }

    @Test
    void a_database_that_is_not_there_is_69() throws Exception {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        String output = "--output=" + desk.input().resolveSibling("output-of-nobody");
        System.setProperty(
                "spring.datasource.url", "jdbc:postgresql://127.0.0.1:" + closed + "/thidua");
        try {
            assertThat(Thidua.execute("run", "--year=2021", output)).isEqualTo(69);
            assertThat(Thidua.execute("nightly", output)).isEqualTo(69);
        } finally {
            System.clearProperty("spring.datasource.url");
        }
    }

    @Test
    void a_year_that_another_run_holds_is_75() throws Exception {
        Path letter = letter("2022/ghi-chu.csv");
        try (YearLocks held = YearLocks.take(desk.database(), List.of(2022), "a test")) {
            assertThat(held.held()).containsExactly(2022);
            assertThat(run(desk, 2022)).isEqualTo(75);
            assertThat(nightly(desk)).isEqualTo(75);
            assertThat(run(desk, 2021)).as("it writes another year").isEqualTo(0);
        } finally {
            Files.delete(letter);
        }
    }

    @Test
    void of_several_years_the_worst_is_told_and_each_comes_to_its_end() throws Exception {
        byte[] bytes = Files.readAllBytes(file("2021/y-yen.xlsx"));
        Files.delete(file("2021/y-yen.xlsx"));
        Path letter = letter("2019/ghi-chu.csv");
        Path other = letter("2020/ghi-chu.csv");
        try {
            assertThat(nightly(desk)).as("65, 65 and 6").isEqualTo(6);
            assertThat(desk.output().resolve("feedback/2019/reports/files.csv")).exists();
            assertThat(desk.output().resolve("feedback/2021/reports/files.csv")).exists();
            Files.writeString(other, "Một lá thư khác");
            try (YearLocks held = YearLocks.take(desk.database(), List.of(2020), "a test")) {
                assertThat(held.held()).containsExactly(2020);
                assertThat(nightly(desk)).as("65, 75 and 6").isEqualTo(75);
            }
        } finally {
            Files.write(file("2021/y-yen.xlsx"), bytes);
            Files.delete(letter);
            Files.delete(other);
        }
        assertThat(nightly(desk)).isEqualTo(0);
    }

    @Test
    void of_two_codes_the_first_in_the_order_of_the_contract_counts() {
        List<Outcome> outcomes =
                PRECEDENCE.stream()
                        .map(
                                code ->
                                        List.of(Outcome.values()).stream()
                                                .filter(o -> o.exitCode() == code)
                                                .findFirst()
                                                .orElseThrow())
                        .toList();
        for (int first = 0; first < outcomes.size(); first++) {
            for (Outcome second : outcomes.subList(first, outcomes.size())) {
                assertThat(Outcome.of(List.of(second, outcomes.get(first))))
                        .isEqualTo(outcomes.get(first));
            }
        }
        assertThat(Outcome.of(List.of())).isEqualTo(Outcome.DONE);
    }
}
