package thidua.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/** Runs with {@code mvn -Pbench -DskipTests=false -Dtest=DesksTest test}. */
class DesksTest {
    private static final FileTime THEN = FileTime.from(Instant.parse("2025-01-02T03:04:05Z"));

    @Test
    void a_copy_of_a_desk_has_its_links_and_is_as_old(@TempDir Path folder) throws IOException {
        Path from = folder.resolve("from");
        Path edition = from.resolve("editions/2025-1");
        Files.createDirectories(edition);
        Files.writeString(edition.resolve("page.html"), "a page");
        Files.createSymbolicLink(from.resolve("2025"), Path.of("editions/2025-1"));
        Files.setLastModifiedTime(edition.resolve("page.html"), THEN);
        Files.setLastModifiedTime(edition, THEN);
        Path to = folder.resolve("to");

        Desks.copyAll(from, to);

        assertThat(Files.readSymbolicLink(to.resolve("2025")))
                .isEqualTo(Path.of("editions/2025-1"));
        assertThat(to.resolve("2025/page.html")).hasContent("a page");
        assertThat(Files.getLastModifiedTime(to.resolve("editions/2025-1"))).isEqualTo(THEN);
        assertThat(Files.getLastModifiedTime(to.resolve("2025/page.html"))).isEqualTo(THEN);

        Desks.delete(to);

        assertThat(to).doesNotExist();
        assertThat(edition.resolve("page.html")).exists();
    }
}
