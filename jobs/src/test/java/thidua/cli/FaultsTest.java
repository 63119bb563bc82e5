package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

import thidua.cli.Ordeal.Blow;
import thidua.cli.Ordeal.Ended;
import thidua.edge.server.ExternalServer;
import thidua.job.Trees;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BooleanSupplier;

/**
 * What the world does to a run in its middle. An edition of one unit stands, another unit's file
 * has come in; each fault ends in its exit code with a sentence that says what to do, the edition
 * stands untouched, and the next run ends as one that nobody disturbed: the same bytes published,
 * the same rows kept.
 */
class FaultsTest {
    private static final String NEWS = "2021/vu-ban.xlsx";

    @TempDir static Path root;

    private static Ordeal before;
    private static SortedMap<String, String> standing;
    private static SortedMap<String, Object> undisturbed;

    private Ordeal ordeal;

    @BeforeAll
    static void an_edition_stands_and_the_next_is_made_undisturbed() throws Exception {
        before = Ordeal.in(root.resolve("before"));
        assertThat(before.run()).matches(ended -> ended.code() == 0);
        standing = Trees.bytes(before.output().resolve("2021"));
        try (Ordeal next = before.copy(root.resolve("next"))) {
            next.receive(NEWS);
            assertThat(next.run()).matches(ended -> ended.code() == 0);
            undisturbed = next.kept();
        }
        assertThat(undisturbed.get("2021")).isNotEqualTo(standing);
    }

    @AfterAll
    static void all_is_put_away() throws Exception {
        before.close();
    }

    @BeforeEach
    void a_file_comes_in(TestInfo test) throws Exception {
        ordeal = before.copy(root.resolve(test.getTestMethod().orElseThrow().getName()));
        ordeal.receive(NEWS);
    }

    @AfterEach
    void the_place_is_left() throws Exception {
        ordeal.close();
    }

    @Tag("slow")
    @Test
    void a_database_that_stops_while_files_are_read_ends_with_69() throws Exception {
        disturbed(ordeal.says("Đọc số liệu"), () -> ordeal.signalServer("INT"), 69, "PostgreSQL");
    }

    @Test
    void a_database_that_dies_while_the_pack_is_built_ends_with_69() throws Exception {
        disturbed(ordeal.builds(2021), () -> ordeal.signalServer("KILL"), 69, "PostgreSQL");
    }

    @Tag("slow")
    @Test
    void a_server_that_stops_and_returns_at_once_ends_the_run_with_69() throws Exception {
        try (ExternalServer server = ExternalServer.start();
                Ordeal office = Ordeal.in(root.resolve("office"))) {
            office.useServer(server);
            assertThat(office.run()).matches(ended -> ended.code() == 0);
            office.receive(NEWS);
            Blow restart =
                    () -> {
                        server.stop();
                        server.startAgain();
                    };
            Ended ended = office.run(office.says("Tính chỉ tiêu"), restart);
            assertThat(ended.code()).as(ended.said()).isEqualTo(69);
            assertThat(Trees.bytes(office.output().resolve("2021"))).isEqualTo(standing);
            assertThat(office.run()).matches(next -> next.code() == 0);
            assertThat(office.kept(server.dataSource())).isEqualTo(undisturbed);
        }
    }

    /** Whoever takes the locks meanwhile may publish: this run must not. */
    @Tag("slow")
    @Test
    void a_run_that_lost_only_the_session_of_its_locks_publishes_nothing() throws Exception {
        Blow cut = () -> ordeal.cutSessions("application_name like 'thidua %'");
        disturbed(ordeal.builds(2021), cut, 69, "PostgreSQL");
    }

    @Test
    void connections_cut_while_the_pack_is_built_end_with_69() throws Exception {
        disturbed(ordeal.builds(2021), () -> ordeal.cutSessions("true"), 69, "PostgreSQL");
    }

    @Test
    void a_full_disk_of_the_output_ends_with_5_and_is_named() throws Exception {
        try (Mounted disk = Mounted.disk(root.resolve("full"), 64 * 1024)) {
            disk.take(ordeal.output());
            ordeal.outputTo(disk.folder().resolve("output"));
            Ordeal.fill(disk.folder(), 300_000);
            Ended ended = ordeal.run();
            assertThat(ended.said())
                    .contains("Ổ đĩa đã đầy khi ghi " + ordeal.output())
                    .contains("Hãy giải phóng chỗ trống");
            assertThat(ended.code()).isEqualTo(5);
            Files.delete(disk.folder().resolve("filler"));
            theNextRunIsAsIfNothingHadHappened();
        }
    }

    @Test
    void a_full_disk_of_the_database_ends_with_69_and_is_named() throws Exception {
        try (Mounted disk = Mounted.disk(root.resolve("full"), 1024 * 1024)) {
            disk.take(ordeal.data());
            ordeal.dataIn(disk.folder().resolve("data"));
            Path most = disk.folder().resolve("most"); // what is left is full before much is read
            Ordeal.fill(disk.folder(), 64 << 20);
            Files.move(disk.folder().resolve("filler"), most);
            Ended ended =
                    ordeal.run(ordeal.says("Đọc số liệu"), () -> Ordeal.fill(disk.folder(), 8192));
            assertThat(ended.said())
                    .contains("Ổ đĩa của cơ sở dữ liệu đã đầy: ")
                    .contains("Hãy giải phóng chỗ trống");
            assertThat(ended.code()).isEqualTo(69);
            assertThat(ordeal.run()).matches(still -> still.code() == 69);
            Files.delete(disk.folder().resolve("filler"));
            Files.delete(most);
            theNextRunIsAsIfNothingHadHappened();
        }
    }

    @Test
    void an_output_that_may_only_be_read_ends_with_5_and_is_named() throws Exception {
        try (Mounted locked = Mounted.readOnly(ordeal.output())) {
            Ended ended = ordeal.run();
            assertThat(ended.said()).contains("Không đọc hoặc ghi được " + locked.folder());
            assertThat(ended.code()).isEqualTo(5);
        }
        theNextRunIsAsIfNothingHadHappened();
    }

    @Test
    void too_little_memory_ends_with_5_and_the_setting_that_gives_more() throws Exception {
        Ended ended = ordeal.run(List.of("-Xmx40m"), "run", "--year=2021");
        assertThat(ended.said()).contains("THIDUA_JAVA_OPTS");
        assertThat(ended.code()).isEqualTo(5);
        theNextRunIsAsIfNothingHadHappened();
    }

    private void disturbed(BooleanSupplier moment, Blow blow, int code, String words)
            throws Exception {
        Ended ended = ordeal.run(moment, blow);
        assertThat(ended.said()).contains(words);
        assertThat(ended.code()).as(ended.said()).isEqualTo(code);
        theNextRunIsAsIfNothingHadHappened();
    }

    private void theNextRunIsAsIfNothingHadHappened() throws Exception {
        assertThat(Trees.bytes(ordeal.output().resolve("2021"))).isEqualTo(standing);
        Ended ended = ordeal.run();
        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ordeal.kept()).isEqualTo(undisturbed);
    }
}
