package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import thidua.edge.server.TestServer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/** What a night takes up, and what it leaves alone. */
class NightTest {
    private static final String UNREADABLE = "2022/nam-truc.csv";

    private static Workplace desk;

    @BeforeAll
    static void the_desk_is_taken() throws IOException {
        desk = Workplace.open(TestServer.migrated());
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    @BeforeEach
    void the_desk_is_clean() throws Exception {
        desk.clear(2020, 2021);
    }

    @Test
    void the_first_night_publishes_every_year_and_the_next_one_ends_at_once() throws Exception {
        Ran first = desk.night();

        assertThat(first.outcome()).isEqualTo(Outcome.DONE);
        assertThat(first.keys())
                .containsExactly("ingesting", "computing", "published", "computing", "published");
        assertThat(published(first)).containsExactly("2020", "2021");
        SortedMap<String, String> times = Trees.times(desk.output().resolve(".editions"));
        String batches = batches();

        assertThat(desk.night())
                .isEqualTo(
                        new Ran(
                                Outcome.DONE,
                                List.of(new Ran.Line("nightly.nothing", List.of("2")))));
        assertThat(Trees.times(desk.output().resolve(".editions"))).isEqualTo(times);
        assertThat(batches()).isEqualTo(batches);
    }

    @Test
    void only_what_depends_on_a_change_is_computed_and_published() throws Exception {
        assertThat(desk.night().outcome()).isEqualTo(Outcome.DONE);
        String path = "2021/xuan-truong-khen-thuong.csv";
        byte[] first = desk.bytes(path);
        desk.receive(
                path,
                desk.text(path).replace("tỉnh,1,4,0", "tỉnh,1,5,0"),
                LocalDate.of(2022, 1, 20));

        Ran night = desk.night();

        assertThat(night.keys()).containsExactly("ingesting", "computing", "published");
        assertThat(published(night)).containsExactly("2021");

        desk.write(path, first);
        String earlier = "2020/vu-ban-khen-thuong.csv";
        String text = desk.text(earlier);
        desk.receive(
                earlier,
                text.substring(0, text.stripTrailing().lastIndexOf('\n') + 1),
                LocalDate.of(2022, 1, 21));

        Ran next = desk.night();

        assertThat(published(next)).as("the later year compares itself").contains("2020", "2021");
        assertThat(next.lines())
                .contains(new Ran.Line("computing", List.of("2020")))
                .endsWith(
                        new Ran.Line(
                                "published",
                                List.of("2021", desk.output().resolve("2021").toString())));
    }

    /** The clock of the file system plays no part. */
    @Test
    void a_file_that_was_only_touched_changes_nothing() throws Exception {
        assertThat(desk.night().outcome()).isEqualTo(Outcome.DONE);
        for (String path : List.of("2020/y-yen.xlsx", "2021/y-yen.xlsx")) {
            desk.write(path, desk.bytes(path));
        }

        assertThat(desk.night().keys()).containsExactly("nightly.nothing");
    }

    @Test
    void a_year_of_which_nothing_can_be_read_ends_with_65_and_stops_no_other() throws Exception {
        desk.clear(2021);
        desk.write(UNREADABLE, "Không có bảng nào".getBytes(StandardCharsets.UTF_8));

        for (int night = 1; night <= 2; night++) {
            Ran ran = desk.night();
            assertThat(ran.outcome()).isEqualTo(Outcome.NOTHING_READABLE);
            assertThat(ran.keys()).contains("left-out.none", "nothing-readable");
        }
        assertThat(desk.output().resolve("2021/index.html")).exists();
        assertThat(desk.output().resolve("2022")).doesNotExist();
    }

    @Test
    void an_edition_that_leaves_a_file_out_ends_with_3_every_night_until_it_is_mended()
            throws Exception {
        desk.clear(2021);
        desk.write("2021/ghi-chu.csv", "Không có bảng nào".getBytes(StandardCharsets.UTF_8));
        assertThat(desk.night().outcome()).isEqualTo(Outcome.DONE_WITH_REFUSALS);
        String batches = batches();

        Ran next = desk.night();

        assertThat(next.outcome()).isEqualTo(Outcome.DONE_WITH_REFUSALS);
        assertThat(next.keys()).containsExactly("nightly.left-out", "nightly.nothing");
        assertThat(batches()).isEqualTo(batches);

        desk.remove("2021/ghi-chu.csv");
        assertThat(desk.night().outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void what_breaks_in_one_year_does_not_stop_the_others() throws Exception {
        Path foreign = Files.createDirectories(desk.output().resolve("2020"));
        Files.writeString(foreign.resolve("mine.txt"), "mine");

        assertThat(desk.night(Outcome.FAILED).outcome()).isEqualTo(Outcome.FAILED);

        assertThat(foreign.resolve("mine.txt")).hasContent("mine");
        assertThat(desk.output().resolve("2021/index.html")).exists();
        Trees.delete(foreign);
        assertThat(published(desk.night())).containsExactly("2020");
    }

    @Test
    void a_folder_made_ahead_for_next_year_is_nothing_to_complain_about() throws Exception {
        desk.clear();
        Files.createDirectories(desk.input().resolve("2023"));

        assertThat(desk.night())
                .isEqualTo(
                        new Ran(
                                Outcome.DONE,
                                List.of(new Ran.Line("nightly.nothing", List.of("0")))));
    }

    @Test
    void an_input_folder_that_is_not_there_is_no_quiet_night() throws Exception {
        desk.clear();
        Trees.delete(desk.input().resolve("reference"));
        Files.delete(desk.input());

        Ran ran = desk.night();

        assertThat(ran.outcome()).isEqualTo(Outcome.NOTHING_READABLE);
        assertThat(ran.keys()).containsExactly("nothing-there");
    }

    private static List<String> published(Ran ran) {
        return ran.lines().stream()
                .filter(line -> line.key().equals("published"))
                .map(line -> line.arguments().getFirst())
                .toList();
    }

    private static String batches() throws Exception {
        return desk.answer("select count(*) from batch.batch_job_execution");
    }
}
