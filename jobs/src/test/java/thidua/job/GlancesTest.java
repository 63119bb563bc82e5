package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thidua.edge.folder.InputFolder;
import thidua.edge.folder.ReadBefore;
import thidua.edge.folder.Settling;
import thidua.job.Glances.Glance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Whether bytes that are read once more are those that were seen. */
class GlancesTest {
    private static final String SEEN = "1,Tiếng kẻng an ninh";

    @TempDir Path folder;

    private Path input;

    @BeforeEach
    void one_file_was_sent() throws IOException {
        input = folder.resolve("input");
        Files.createDirectories(input.resolve("2021"));
        Files.writeString(input.resolve("2021/nam-truc.csv"), SEEN);
    }

    private Glance glance(ReadBefore before) throws IOException {
        Clock later = Clock.fixed(Instant.now().plusSeconds(60), ZoneOffset.UTC);
        return Glances.at(new InputFolder(input).of(year -> true), before, later)
                .files()
                .getFirst();
    }

    private static void tellsThemFromOthers(Glance glance) {
        assertThat(glance.is(SEEN.getBytes(UTF_8))).isTrue();
        assertThat(glance.is(SEEN.replace('1', '2').getBytes(UTF_8))).isFalse();
        assertThat(glance.is((SEEN + "\n").getBytes(UTF_8))).isFalse();
        assertThat(glance.is(new byte[0])).isFalse();
    }

    @Test
    void of_a_file_that_was_read() throws IOException {
        tellsThemFromOthers(glance(ReadBefore.nothing()));
    }

    @Test
    void of_an_empty_one() throws IOException {
        Files.writeString(input.resolve("2021/nam-truc.csv"), "");

        Glance empty = glance(ReadBefore.nothing());

        assertThat(empty.is(new byte[0])).isTrue();
        assertThat(empty.is(SEEN.getBytes(UTF_8))).isFalse();
    }

    @Test
    void of_one_that_an_earlier_run_had_read() throws IOException {
        ReadBefore earlier = notes();
        Glance read = glance(earlier);
        earlier.save(year -> true);

        Glance known = glance(notes());

        assertThat(known.crc()).isNegative();
        assertThat(known.sha256()).isEqualTo(read.sha256());
        tellsThemFromOthers(known);
    }

    private ReadBefore notes() {
        return ReadBefore.open(
                folder.resolve("notes"),
                input,
                new Settling(Duration.ofSeconds(10)),
                Duration.ofDays(7));
    }
}
