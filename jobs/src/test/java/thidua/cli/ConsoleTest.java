package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.core.text.Language;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

class ConsoleTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private String advanced(boolean terminal, int total) {
        Console console =
                new Console(
                        new PrintStream(bytes, true, StandardCharsets.UTF_8),
                        Language.VI,
                        terminal);
        for (int done = 1; done <= total; done++) {
            console.advance("reading", done, total, "2021");
        }
        console.say("alias.none");
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_log_gets_a_line_for_each_tenth_of_many_files() {
        String said = advanced(false, 7500);
        assertThat(said.lines()).hasSize(11);
        assertThat(said)
                .startsWith("Đọc tệp năm 2021: 750/7500 (10 %)\n")
                .contains("Đọc tệp năm 2021: 7500/7500 (100 %)\n");
    }

    @Test
    void a_log_gets_nothing_about_few_files() {
        assertThat(advanced(false, 49).lines()).hasSize(1);
    }

    @Test
    void a_terminal_gets_a_bar_that_leaves_no_trace() {
        String said = advanced(true, 4);
        assertThat(said)
                .startsWith("\r\033[KĐọc tệp năm 2021 ███████░░░░░░░░░░░░░░░░░░░░░░░ 1/4\r\033[K")
                .endsWith("3/4\r\033[KKhông có cách ghi nào chưa rõ nghĩa.\n");
        assertThat(said.chars().filter(c -> c == '\n')).hasSize(1);
    }

    @Test
    void the_bar_is_drawn_once_a_percent_and_begins_anew_for_the_next_work() {
        String said = advanced(true, 5000);
        assertThat(said.split("Đọc tệp").length - 1).isEqualTo(100);
        bytes.reset();
        assertThat(advanced(true, 3)).contains("1/3");
    }

    @Test
    void of_two_years_that_are_read_at_once_each_counts_its_own_tenths() {
        Console console =
                new Console(
                        new PrintStream(bytes, true, StandardCharsets.UTF_8), Language.VI, false);
        for (int done = 1; done <= 50; done++) {
            console.advance("reading", done, 50, "2020");
            console.advance("reading", done, 100, "2021");
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .filteredOn(line -> line.contains("2020"))
                .hasSize(10)
                .startsWith("Đọc tệp năm 2020: 5/50 (10 %)");
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .filteredOn(line -> line.contains("2021"))
                .hasSize(5)
                .endsWith("Đọc tệp năm 2021: 50/100 (50 %)");
    }
}
