package thidua.edge.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thidua.core.report.FileProof;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

class EditionsTest {
    @TempDir Path output;

    private static FolderWriter saying(String text) {
        return folder -> {
            Files.createDirectory(folder.resolve("reports"));
            Files.writeString(folder.resolve("manifest.json"), text);
            Files.writeString(folder.resolve("reports/models.csv"), text);
        };
    }

    private static String hash(int edition) {
        return "%08x".formatted(edition);
    }

    private List<String> standing() throws IOException {
        try (Stream<Path> all = Files.list(output.resolve(".editions"))) {
            return all.map(p -> p.getFileName().toString())
                    .filter(n -> !n.startsWith(".lock"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void the_year_is_a_link_to_a_whole_edition() throws IOException {
        Editions.Published published = Editions.publish(output, 2021, hash(1), saying("a"));

        assertThat(published)
                .isEqualTo(new Editions.Published(output.resolve(".editions/2021-00000001"), true));
        assertThat(Files.readSymbolicLink(output.resolve("2021")))
                .isEqualTo(Path.of(".editions/2021-00000001"));
        assertThat(output.resolve("2021/reports/models.csv")).hasContent("a");
        assertThat(standing()).containsExactly("2021-00000001");
    }

    @Test
    void the_same_edition_again_touches_neither_bytes_nor_times() throws IOException {
        Editions.publish(output, 2021, hash(1), saying("a"));
        Path file = output.resolve("2021/manifest.json");
        FileTime long_ago = FileTime.from(Instant.parse("2022-01-10T00:00:00Z"));
        Files.setLastModifiedTime(file, long_ago);

        assertThat(Editions.publish(output, 2021, hash(1), saying("a")).changed()).isFalse();
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(long_ago);
        assertThat(standing()).containsExactly("2021-00000001");
    }

    @Test
    void a_deleted_link_is_put_back_onto_the_same_edition() throws IOException {
        Editions.publish(output, 2021, hash(1), saying("a"));
        Files.delete(output.resolve("2021"));

        assertThat(Editions.publish(output, 2021, hash(1), saying("a")).changed()).isTrue();
        assertThat(output.resolve("2021/manifest.json")).hasContent("a");
        assertThat(standing()).containsExactly("2021-00000001");
    }

    @Test
    void a_damaged_edition_is_replaced_without_touching_it_under_its_readers() throws IOException {
        Editions.publish(output, 2021, hash(1), saying("a"));
        Files.delete(output.resolve("2021/reports/models.csv"));

        Editions.publish(output, 2021, hash(1), saying("a"));

        assertThat(output.resolve("2021/reports/models.csv")).hasContent("a");
        assertThat(standing()).containsExactly("2021-00000001", "2021-00000001-2");
    }

    @Test
    void the_edition_before_stays_for_its_readers_and_older_ones_go() throws IOException {
        for (int edition = 1; edition <= 4; edition++) {
            Editions.publish(output, 2021, hash(edition), saying("e" + edition));
        }
        Editions.publish(output, "2021@2022-01-15", hash(9), saying("recast"));
        Editions.publish(output, 2020, hash(1), saying("other year"));

        assertThat(standing())
                .containsExactly(
                        "2020-00000001",
                        "2021-00000003",
                        "2021-00000004",
                        "2021@2022-01-15-00000009");
        assertThat(output.resolve("2021/manifest.json")).hasContent("e4");
    }

    @Test
    void a_writer_that_fails_leaves_the_earlier_edition_and_nothing_else() throws IOException {
        Editions.publish(output, 2021, hash(1), saying("a"));
        FolderWriter failing =
                folder -> {
                    Files.writeString(folder.resolve("manifest.json"), "half");
                    throw new IOException("disk full");
                };

        assertThatThrownBy(() -> Editions.publish(output, 2021, hash(2), failing))
                .hasMessage(output.resolve(".editions/.building-2021") + ": disk full");
        assertThat(output.resolve("2021/manifest.json")).hasContent("a");
        assertThat(standing()).containsExactly("2021-00000001");
    }

    @Test
    void what_a_dead_builder_left_is_cleared() throws IOException {
        Path left = Files.createDirectories(output.resolve(".editions/.building-2021/reports"));
        Files.writeString(left.resolve("models.csv"), "half");

        Editions.publish(output, 2021, hash(1), saying("a"));

        assertThat(standing()).containsExactly("2021-00000001");
    }

    @Test
    void a_folder_that_someone_made_is_refused_and_left_alone() throws IOException {
        Files.createDirectories(output.resolve("2021"));
        Files.writeString(output.resolve("2021/mine.txt"), "mine");

        assertThatThrownBy(() -> Editions.publish(output, 2021, hash(1), saying("a")))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("2021: was not published here; move it away");
        assertThat(output.resolve("2021/mine.txt")).hasContent("mine");
        assertThat(standing()).isEmpty();
    }

    @Test
    void a_link_that_someone_made_is_refused_too(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(output.resolve("2021"), elsewhere);

        assertThatThrownBy(() -> Editions.publish(output, 2021, hash(1), saying("a")))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void the_published_files_are_proved_by_length_and_sha256() throws IOException {
        Editions.publish(output, 2021, hash(1), saying("abc"));

        FileProof abc =
                new FileProof(
                        3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        SortedMap<String, FileProof> proofs = Proofs.ofFolder(output.resolve("2021"));
        assertThat(proofs)
                .containsOnly(
                        java.util.Map.entry("manifest.json", abc),
                        java.util.Map.entry("reports/models.csv", abc));
        assertThat(Proofs.ofBytes("abc".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(abc);
    }

    @Test
    void a_reader_always_sees_one_whole_edition_while_others_are_published() throws Exception {
        Editions.publish(output, 2021, hash(0), saying("edition 0"));
        AtomicBoolean published = new AtomicBoolean();
        // Both meet between two publications: a read may overlap the one that follows, and the
        // folder it reads is promised to outlive exactly that.
        Phaser turn = new Phaser(2);
        Callable<List<List<String>>> reader =
                () -> {
                    List<List<String>> seen = new ArrayList<>();
                    while (!published.get()) {
                        Path edition = output.resolve("2021").toRealPath();
                        turn.arriveAndAwaitAdvance();
                        seen.add(
                                List.of(
                                        Files.readString(edition.resolve("manifest.json")),
                                        Files.readString(edition.resolve("reports/models.csv"))));
                        turn.arriveAndAwaitAdvance();
                    }
                    turn.arriveAndDeregister();
                    return seen;
                };
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<List<List<String>>> reading = threads.submit(reader);
            for (int edition = 1; edition <= 25; edition++) {
                turn.arriveAndAwaitAdvance();
                Editions.publish(output, 2021, hash(edition), saying("edition " + edition));
                published.set(edition == 25);
                turn.arriveAndAwaitAdvance();
            }
            turn.arriveAndDeregister();
            assertThat(reading.get())
                    .hasSize(25)
                    .allSatisfy(files -> assertThat(files.getFirst()).isEqualTo(files.getLast()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void the_link_never_leads_nowhere() throws Exception {
        Editions.publish(output, 2021, hash(0), saying("edition 0"));
        Editions.publish(output, 2021, hash(1), saying("edition 1"));
        AtomicBoolean done = new AtomicBoolean();
        Callable<Integer> reader =
                () -> {
                    int reads = 0;
                    do {
                        assertThat(Files.readString(output.resolve("2021/manifest.json")))
                                .startsWith("edition ");
                        reads++;
                    } while (!done.get());
                    return reads;
                };
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<Integer> reading = threads.submit(reader);
            for (int i = 0; i < 100; i++) {
                int edition = i % 2;
                Editions.publish(output, 2021, hash(edition), saying("edition " + edition));
            }
            done.set(true);
            assertThat(reading.get()).isPositive();
        }
    }
}
