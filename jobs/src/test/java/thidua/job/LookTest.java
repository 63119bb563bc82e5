package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thidua.edge.delimited.ReceivedRegister;
import thidua.edge.folder.InputFolder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Which files are taken as whole. */
class LookTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 1);
    private static final String PATH = "2021/nam-truc.csv";

    @TempDir Path input;

    private final List<Duration> pauses = new ArrayList<>();

    /** Something that happens between two looks. */
    private interface Meanwhile {
        void happens() throws IOException;
    }

    private Look look(Clock clock, Meanwhile meanwhile) throws IOException {
        ReceivedRegister register = ReceivedRegister.open(input.resolve("reference/received.csv"));
        Quiet quiet =
                new Quiet(
                        Duration.ofSeconds(5),
                        clock,
                        duration -> {
                            pauses.add(duration);
                            try {
                                meanwhile.happens();
                            } catch (IOException e) {
                                throw new AssertionError(e);
                            }
                        });
        return Look.at(new InputFolder(input), year -> true, register, TODAY, quiet);
    }

    private static Clock now() {
        return Clock.systemUTC();
    }

    private static Clock anHourLater() {
        return Clock.fixed(Instant.now().plusSeconds(3600), ZoneOffset.UTC);
    }

    private Path write(String path, String text) throws IOException {
        Path file = input.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void a_file_that_grows_between_two_looks_waits_and_is_noted_nowhere() throws IOException {
        Path file = write(PATH, "STT,Tên mô hình\n1,Tiếng kẻng");
        write("2021/y-yen.csv", "whole");

        Look look =
                look(now(), () -> Files.writeString(file, " an ninh", StandardOpenOption.APPEND));

        assertThat(look.waitingPaths()).containsExactly(PATH);
        assertThat(look.seen()).extracting(s -> s.sent().path()).containsExactly("2021/y-yen.csv");
        assertThat(look.paths()).containsExactlyInAnyOrder(PATH, "2021/y-yen.csv");
        assertThat(input.resolve("reference/received.csv"))
                .content()
                .contains("2021/y-yen.csv")
                .doesNotContain(PATH);
        assertThat(pauses).containsExactly(Duration.ofSeconds(5));

        assertThat(look(now(), () -> {}).waiting()).isEmpty();
    }

    @Test
    void a_file_that_is_filled_without_growing_waits_too() throws IOException {
        Path file = write(PATH, "aaaa");
        FileTime time = Files.getLastModifiedTime(file);

        Look look =
                look(
                        now(),
                        () -> {
                            Files.writeString(file, "bbbb");
                            Files.setLastModifiedTime(file, time);
                        });

        assertThat(look.waitingPaths()).containsExactly(PATH);
    }

    @Test
    void a_file_of_which_the_copy_sets_back_the_time_is_looked_at_twice() throws IOException {
        Path file = write(PATH, "half");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("1980-01-02T00:00:00Z")));

        look(now(), () -> {});

        assertThat(pauses).hasSize(1);
    }

    @Test
    void a_file_that_was_left_alone_is_taken_at_once() throws IOException {
        write(PATH, "whole");

        Look look = look(anHourLater(), () -> {});

        assertThat(look.waiting()).isEmpty();
        assertThat(look.seen()).hasSize(1);
        assertThat(pauses).isEmpty();
    }

    @Test
    void nobody_waits_for_what_is_known() throws IOException {
        write(PATH, "whole");
        look(anHourLater(), () -> {});
        write(PATH, "whole");

        assertThat(look(now(), () -> {}).waiting()).isEmpty();
        assertThat(pauses).isEmpty();
    }

    @Test
    void a_file_that_vanishes_between_two_looks_waits() throws IOException {
        Path file = write(PATH, "whole");

        assertThat(look(now(), () -> Files.delete(file)).waitingPaths()).containsExactly(PATH);
    }

    @Test
    void a_file_that_another_program_has_locked_waits() throws IOException {
        Path file = write(PATH, "whole");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(look(anHourLater(), () -> {}).waitingPaths()).containsExactly(PATH);
        }
        assertThat(look(anHourLater(), () -> {}).waiting()).isEmpty();
    }

    @Test
    void names_that_copying_programs_use_meanwhile_are_skipped() throws IOException {
        for (String ending : List.of("part", "filepart", "partial", "crdownload", "download")) {
            write("2021/nam-truc.xlsx." + ending, "half");
        }
        write("2021/.nam-truc.xlsx.a8f3Qz", "half");

        Look look = look(now(), () -> {});

        assertThat(look.seen()).isEmpty();
        assertThat(look.skipped()).hasSize(6);
        assertThat(pauses).isEmpty();
    }

    @Test
    void a_folder_that_changed_after_the_look_is_not_the_one_that_was_seen() throws IOException {
        write(PATH, "whole");
        write("2020/y-yen.csv", "whole");
        Look look = look(anHourLater(), () -> {});
        InputFolder folder = new InputFolder(input);
        assertThat(look.isStill(2021, folder)).isTrue();

        write(PATH, "other");

        assertThat(look.isStill(2021, folder)).isFalse();
        assertThat(look.isStill(2020, folder)).isTrue();
    }
}
