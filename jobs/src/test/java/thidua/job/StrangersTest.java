package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import thidua.core.text.Language;
import thidua.edge.server.TestServer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;

/** A folder full of other people's files: each is named, none counts, and nothing else suffers. */
class StrangersTest {
    private static Workplace desk;

    @BeforeAll
    static void the_desk_is_taken() throws IOException {
        desk = Workplace.open(TestServer.migrated());
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    @Test
    void a_folder_of_strangers_is_nothing_readable() throws Exception {
        alone(150);
    }

    @Test
    void strangers_beside_a_good_year_change_no_number() throws Exception {
        beside(150);
    }

    @Test
    @Tag("slow")
    void a_thousand_strangers_are_named_and_none_counted() throws Exception {
        alone(1_000);
        beside(1_000);
    }

    private static void alone(int files) throws Exception {
        desk.clear();
        Map<String, byte[]> strangers = strangers(1, 2022, files);
        assertThat(quietly(2022)).isEqualTo(Outcome.NOTHING_READABLE);
        named(desk.attempted(2022, "files"), 2022, strangers);
        assertThat(desk.output().resolve("2022")).doesNotExist();
    }

    private static void beside(int files) throws Exception {
        desk.clear(2021);
        assertThat(desk.run(2021).outcome()).isEqualTo(Outcome.DONE);
        Rows before = desk.report(2021, "indicators");
        desk.clear(2021);
        Map<String, byte[]> strangers = strangers(2, 2021, files);
        assertThat(quietly(2021)).isEqualTo(Outcome.DONE_WITH_REFUSALS);
        named(desk.report(2021, "files"), 2021, strangers);
        assertThat(desk.report(2021, "indicators")).isEqualTo(before);
    }

    private static Map<String, byte[]> strangers(int seed, int year, int files) throws IOException {
        Map<String, byte[]> strangers = Strangers.make(seed, files);
        for (Map.Entry<String, byte[]> each : strangers.entrySet()) {
            desk.write(year + "/la/" + each.getKey(), each.getValue());
        }
        return strangers;
    }

    private static void named(Rows files, int year, Map<String, byte[]> strangers) {
        Rows named = files.with("table", "none");
        assertThat(new HashSet<>(named.column("file")))
                .containsAll(strangers.keySet().stream().map(f -> year + "/la/" + f).toList());
        assertThat(named.column("rows_loaded")).containsOnly("0");
    }

    /** Runs, and listens to what is said beside the words of the run. */
    private static Outcome quietly(int year) throws Exception {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var said = new ByteArrayOutputStream();
        Ran ran;
        try (var listener = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(listener);
            System.setErr(listener);
            ran = desk.run(year);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        String all = said.toString(StandardCharsets.UTF_8) + ran.said(Language.VI);
        assertThat(all).doesNotContain("\tat ").doesNotContain("Exception");
        return ran.outcome();
    }
}
