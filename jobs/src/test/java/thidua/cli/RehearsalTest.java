package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thidua.edge.server.TestServer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** What the launcher rehearses, without a launcher. */
class RehearsalTest {
    @TempDir Path folder;

    private final Properties before = new Properties();

    @BeforeEach
    void nothing_is_waited_for() {
        before.putAll(System.getProperties());
        System.setProperty("thidua.quiet-seconds", "0");
        System.setProperty("thidua.data", folder.resolve("data").toString());
    }

    @AfterEach
    void properties_are_as_before() {
        System.setProperties(before);
    }

    /** Only of a night that ends with 0 does the launcher keep a cache for nights like it. */
    @Test
    void one_table_goes_back_and_all_is_in_order_at_the_end() throws IOException {
        Served desk =
                Served.by(TestServer.empty()).at(folder.resolve("input"), folder.resolve("output"));
        List<String> ended = new ArrayList<>();
        Rehearsal.rehearse(
                folder,
                words -> {
                    String[] more = Arrays.copyOfRange(words, 1, words.length);
                    int exit = desk.give(words[0], more).exit();
                    ended.add(words[0] + " " + exit);
                    return exit;
                });

        assertThat(ended)
                .containsExactly(
                        "--version 0",
                        "template 0",
                        "inspect 0",
                        "nightly 0",
                        "verify 0",
                        "status 0",
                        "nightly 3",
                        "nightly 0",
                        "nightly 0");
        Spoken next = desk.give("nightly");
        assertThat(next.exit()).isZero();
        assertThat(next.said()).isEqualTo("Không có gì thay đổi: 2 năm đã công bố giữ nguyên.\n");
    }
}
