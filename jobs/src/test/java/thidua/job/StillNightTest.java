package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import thidua.edge.delimited.Revocations;
import thidua.edge.server.TestServer;
import thidua.edge.warehouse.LastWritten;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What nobody touched since a full check is not checked again; whatever was touched is, and after
 * some days everything. That a night did not check in full is seen by what only a full check finds:
 * rows of facts that went from the database without their submission.
 */
class StillNightTest {
    private static final String FILE = "2021/xuan-truong-khen-thuong.csv";
    private static final String LESS = "delete from model where report_year = 2021";

    private static Workplace desk;

    private Duration ahead = Duration.ZERO;

    @BeforeAll
    static void the_desk_is_taken() throws IOException {
        desk = Workplace.open(TestServer.migrated());
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    @BeforeEach
    void a_full_check_found_the_year_as_it_should_be() throws Exception {
        desk.clear(2021);
        assertThat(night(Duration.ZERO).keys()).contains("published");
        assertThat(night(Duration.ofHours(2)).keys()).containsExactly("nightly.nothing");
    }

    /** So long after the last one. */
    private Ran night(Duration later) {
        ahead = ahead.plus(later);
        return desk.nightAt(Clock.fixed(Clock.systemUTC().instant().plus(ahead), ZoneOffset.UTC));
    }

    private Ran nextNight() {
        return night(Duration.ofHours(20));
    }

    @Test
    void what_nobody_touched_is_checked_again_after_some_days() throws Exception {
        desk.sql(LESS);

        assertThat(nextNight().keys()).containsExactly("nightly.nothing");
        Ran full = night(Duration.ofDays(7));
        assertThat(full.outcome()).isEqualTo(Outcome.GATE_REFUSED);
        assertThat(full.keys()).contains("gate.ledger");
    }

    @Test
    @Tag("slow")
    void a_clock_that_was_set_back_checks_everything() throws Exception {
        desk.sql(LESS);

        assertThat(night(Duration.ofDays(-30)).outcome()).isEqualTo(Outcome.GATE_REFUSED);
    }

    @Test
    void a_file_with_another_content_is_read_though_its_size_and_date_are_the_same()
            throws Exception {
        Path file = desk.input().resolve(FILE);
        FileTime before = Files.getLastModifiedTime(file);
        String text = desk.text(FILE);
        desk.receive(FILE, text.replace("tỉnh,1,4,0", "tỉnh,1,5,0"), LocalDate.of(2022, 1, 20));
        Files.setLastModifiedTime(file, before);

        assertThat(nextNight().keys()).containsExactly("ingesting", "computing", "published");
    }

    @Test
    void what_the_warehouse_has_of_a_register_is_not_written_again() throws Exception {
        Revocations.in(desk.input())
                .add(
                        new Revocations.Line(
                                2021,
                                "số 1196/QĐ - CAT ngày 6/12/2021",
                                null,
                                "",
                                "Đỗ Văn  Mẫu 44",
                                LocalDate.of(2022, 1, 20)),
                        "Tổ trưởng",
                        "kê khai không đúng");
        assertThat(nextNight().keys()).containsExactly("computing", "published");
        assertThat(nextNight().keys()).containsExactly("nightly.nothing");
        SortedMap<Integer, List<String>> written = desk.get(LastWritten.class).byYear();
        desk.sql(LESS);

        assertThat(nextNight().keys()).as("of no full check").containsExactly("nightly.nothing");
        assertThat(desk.get(LastWritten.class).byYear()).isEqualTo(written);
    }

    @Test
    void nobody_asks_who_wrote_for_a_year_whose_files_are_others() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        LastWritten written = desk.get(LastWritten.class);
        Stillness still =
                Stillness.of(
                        desk.settings(),
                        Clock.systemUTC(),
                        new Look.Outline(new TreeMap<>(Map.of(2021, "others")), true),
                        () -> {
                            asked.incrementAndGet();
                            return written.byYear();
                        },
                        new Rules(
                                ReferenceData.load(desk.settings()),
                                desk.settings(),
                                Build.current()),
                        "",
                        false);

        assertThat(still.isRead(2021)).isFalse();
        assertThat(still.isRead(2020)).as("never checked").isFalse();
        assertThat(still.all(List.of())).as("nothing to note").isEmpty();
        assertThat(asked).hasValue(0);
        still.begin();
        still.isStill(2021);
        assertThat(still.all(List.of())).isNotEmpty();
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_pack_that_somebody_changed_is_published_again() throws Exception {
        Path page = desk.output().resolve("2021/index.html");
        byte[] whole = Files.readAllBytes(page);
        FileTime before = Files.getLastModifiedTime(page);
        byte[] other = whole.clone();
        other[other.length / 2] ^= 1;
        Files.write(page, other);
        Files.setLastModifiedTime(page, before);

        assertThat(nextNight().keys()).contains("published");
        assertThat(desk.output().resolve("2021/index.html")).hasBinaryContent(whole);
    }

    @Test
    @Tag("slow")
    void a_pack_that_is_gone_is_published_again() throws Exception {
        Files.delete(desk.output().resolve("2021"));

        assertThat(nextNight().keys()).containsExactly("published");
    }

    @Test
    @Tag("slow")
    void a_file_that_is_gone_is_missed() throws Exception {
        desk.remove(FILE);

        assertThat(nextNight().outcome()).isEqualTo(Outcome.GATE_REFUSED);
        assertThat(nextNight().outcome()).isEqualTo(Outcome.GATE_REFUSED);
    }

    @Test
    @Tag("slow")
    void a_line_of_a_register_checks_everything() throws Exception {
        desk.sql(LESS);
        Files.writeString(
                desk.input().resolve("reference/aliases.csv"),
                "kind,text,code,known_on,by,reason\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE);

        assertThat(nextNight().outcome()).isEqualTo(Outcome.GATE_REFUSED);
    }

    @Test
    @Tag("slow")
    void a_row_that_somebody_else_wrote_checks_its_year() throws Exception {
        desk.sql(LESS);
        desk.sql(
                "update submission set rows_blank = rows_blank where submission_id ="
                        + " (select min(submission_id) from submission where report_year = 2021)");

        assertThat(nextNight().outcome()).isEqualTo(Outcome.GATE_REFUSED);
    }

    @Test
    @Tag("slow")
    void a_year_that_is_asked_for_is_checked_in_full() throws Exception {
        desk.sql(LESS);

        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.GATE_REFUSED);
    }

    @Test
    @Tag("slow")
    void notes_that_are_damaged_or_gone_only_make_it_slower() throws Exception {
        Files.writeString(desk.output().resolve(".checked"), "thidua checked 1\n2021 x");
        Files.writeString(desk.output().resolve(".seen"), "?");
        desk.sql(LESS);

        assertThat(nextNight().outcome()).isEqualTo(Outcome.GATE_REFUSED);
        Files.delete(desk.output().resolve(".checked"));
        Files.delete(desk.output().resolve(".seen"));
        assertThat(nextNight().outcome()).isEqualTo(Outcome.GATE_REFUSED);
    }

    @Test
    void what_was_left_out_is_told_every_night() throws Exception {
        desk.write("2021/ghi-chu.csv", "Không có bảng nào".getBytes(StandardCharsets.UTF_8));
        assertThat(nextNight().outcome()).isEqualTo(Outcome.DONE_WITH_REFUSALS);
        Ran full = nextNight();
        desk.sql(LESS);
        Ran still = nextNight();

        assertThat(full.keys()).containsExactly("nightly.left-out", "nightly.nothing");
        assertThat(still).isEqualTo(full);
    }
}
