package thidua.edge.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thidua.edge.folder.InputFolder.Sent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When bytes need not be read again, and when they must. */
class ReadBeforeTest {
    private static final Settling SETTLING = new Settling(Duration.ofSeconds(10));
    private static final Duration WEEK = Duration.ofDays(7);
    private static final String SHA256 = "0".repeat(64);

    @TempDir Path folder;

    private Path input;
    private Path notes;
    private Instant later;

    @BeforeEach
    void one_file_was_read_a_while_after_it_was_written() throws IOException {
        input = Files.createDirectories(folder.resolve("input/2021"));
        notes = folder.resolve("notes");
        Files.writeString(input.resolve("a.csv"), "a,b");
        later = Instant.now().plusSeconds(60);
        ReadBefore before = open(WEEK);
        before.note(sent("a.csv"), sent("a.csv").stamp(), SHA256, later);
        before.save(year -> true);
    }

    private ReadBefore open(Duration trust) {
        return ReadBefore.open(notes, folder.resolve("input"), SETTLING, trust);
    }

    private Sent sent(String name) {
        return new Sent(2021, "2021/" + name, input.resolve(name));
    }

    private Optional<String> known(Instant now) throws IOException {
        return open(WEEK).sha256(sent("a.csv"), sent("a.csv").stamp(), now);
    }

    @Test
    void an_untouched_file_is_known() throws IOException {
        assertThat(known(later.plusSeconds(1))).contains(SHA256);
    }

    @Test
    void a_file_that_was_written_is_not_though_size_and_date_are_as_before() throws IOException {
        FileTime before = Files.getLastModifiedTime(input.resolve("a.csv"));
        Files.writeString(input.resolve("a.csv"), "a,c");
        Files.setLastModifiedTime(input.resolve("a.csv"), before);

        assertThat(known(later.plusSeconds(1))).isEmpty();
    }

    @Test
    void another_file_in_its_place_is_not() throws IOException {
        Path other = input.resolve("other");
        Files.writeString(other, "a,c");
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(input.resolve("a.csv")));
        Files.move(other, input.resolve("a.csv"), StandardCopyOption.REPLACE_EXISTING);

        assertThat(known(later.plusSeconds(1))).isEmpty();
    }

    @Test
    void a_file_that_was_read_just_after_it_was_written_is_read_again() throws IOException {
        Files.writeString(input.resolve("b.csv"), "young");
        Stamp stamp = sent("b.csv").stamp();
        ReadBefore before = open(WEEK);
        before.note(sent("b.csv"), stamp, SHA256, stamp.latest().plusSeconds(9));
        before.save(year -> true);

        assertThat(open(WEEK).sha256(sent("b.csv"), stamp, later)).isEmpty();
    }

    @Test
    void after_some_days_or_before_it_was_read_or_without_trust_it_is_read() throws IOException {
        assertThat(known(later.plus(WEEK).minusSeconds(1))).contains(SHA256);
        assertThat(known(later.plus(WEEK))).isEmpty();
        assertThat(known(later.minusSeconds(1))).isEmpty();
        assertThat(open(Duration.ZERO).sha256(sent("a.csv"), sent("a.csv").stamp(), later))
                .isEmpty();
    }

    @Test
    void notes_of_another_folder_and_damaged_ones_say_nothing() throws IOException {
        Stamp stamp = sent("a.csv").stamp();
        assertThat(
                        ReadBefore.open(notes, folder.resolve("elsewhere"), SETTLING, WEEK)
                                .sha256(sent("a.csv"), stamp, later))
                .isEmpty();

        byte[] bytes = Files.readAllBytes(notes);
        bytes[bytes.length / 2] ^= 1;
        Files.write(notes, bytes);

        assertThat(known(later.plusSeconds(1))).isEmpty();
    }

    @Test
    void what_is_gone_is_forgotten_and_years_that_were_not_looked_at_stay() throws IOException {
        ReadBefore before = open(WEEK);
        before.save(year -> year == 2020);
        assertThat(known(later.plusSeconds(1))).contains(SHA256);

        open(WEEK).save(year -> year == 2021);
        assertThat(known(later.plusSeconds(1))).isEmpty();
    }
}
