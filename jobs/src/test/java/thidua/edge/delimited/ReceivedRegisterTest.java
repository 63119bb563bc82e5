package thidua.edge.delimited;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thidua.cli.Mounted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** The register of what came in, which every run writes to: never half a line of it. */
class ReceivedRegisterTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 12);
    private static final String SHA = "ab".repeat(32);
    private static final String HEADER = "file,sha256,received_on\n";
    private static final String FIRST = "2021/a.csv," + SHA + ",2022-01-10\n";
    private static final String NEXT = "2021/b.csv," + SHA + ",2022-01-12\n";

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void the_register_is_in_a_folder() {
        file = folder.resolve("received.csv");
    }

    @Test
    void wherever_a_power_cut_tears_off_the_last_line_it_counts_as_not_there_and_is_written_anew()
            throws IOException {
        for (int kept = 0; kept < NEXT.length() - 1; kept++) {
            Files.writeString(file, HEADER + FIRST + NEXT.substring(0, kept));

            ReceivedRegister register = ReceivedRegister.open(file);

            assertThat(register.knows("2021/a.csv", SHA)).isTrue();
            assertThat(register.knows("2021/b.csv", SHA)).as("%d letters", kept).isFalse();
            assertThat(append(register)).isTrue();
            assertThat(file).hasContent(HEADER + FIRST + NEXT);
        }
    }

    @Test
    void a_register_torn_off_in_its_header_is_begun_anew() throws IOException {
        for (int kept = 0; kept < HEADER.length() - 1; kept++) {
            Files.writeString(file, HEADER.substring(0, kept));
            assertThat(append(ReceivedRegister.open(file))).isTrue();
            assertThat(file).hasContent(HEADER + NEXT);
        }
    }

    @Test
    void a_whole_last_line_that_an_editor_left_without_a_line_end_stays() throws IOException {
        Files.writeString(file, HEADER + FIRST.strip());
        ReceivedRegister register = ReceivedRegister.open(file);
        assertThat(register.receivedOn("2021/a.csv", SHA)).contains(LocalDate.of(2022, 1, 10));
        assertThat(append(register)).isTrue();
        assertThat(file).hasContent(HEADER + FIRST + NEXT);
    }

    @Test
    void a_line_for_which_the_disk_has_half_the_room_leaves_the_register_as_it_was()
            throws Exception {
        try (Mounted disk = Mounted.disk(folder.resolve("disk"), 4)) {
            file = disk.folder().resolve("received.csv");
            String name = "2021/" + "x".repeat(4000 - HEADER.length()) + ".csv,";
            String full = HEADER + name + SHA + ",2022-01-10\n";
            assertThat(full.length()).isBetween(4050, 4096);
            Files.writeString(file, full);

            ReceivedRegister register = ReceivedRegister.open(file);

            assertThat(append(register)).isFalse();
            assertThat(Files.readString(file)).isEqualTo(full);
        }
    }

    @Test
    void what_a_person_mistyped_is_told_not_cut_off() throws IOException {
        Files.writeString(file, HEADER + FIRST + "2021/b.csv," + SHA + ",12/01/2022");
        assertThatThrownBy(() -> ReceivedRegister.open(file)).hasMessageContaining("12/01/2022");
    }

    @Test
    void many_lines_are_written_at_once_and_known_before() throws IOException {
        Files.writeString(file, HEADER + FIRST);
        ReceivedRegister register = ReceivedRegister.open(file);
        register.note("2022/c.csv", SHA, DAY.plusDays(1));
        register.note("2022/d.csv", SHA, DAY);

        assertThat(register.receivedOn("2022/c.csv", SHA)).contains(DAY.plusDays(1));
        assertThat(register.firstReceivedOn(2022, SHA)).contains(DAY);
        assertThat(file).hasContent(HEADER + FIRST);
        assertThat(register.save()).isTrue();
        assertThat(register.save()).isTrue();
        assertThat(file)
                .hasContent(
                        HEADER
                                + FIRST
                                + "2022/c.csv,%s,%s\n".formatted(SHA, DAY.plusDays(1))
                                + "2022/d.csv,%s,%s\n".formatted(SHA, DAY));
    }

    private static boolean append(ReceivedRegister register) {
        register.note("2021/b.csv", SHA, DAY);
        return register.save();
    }
}
