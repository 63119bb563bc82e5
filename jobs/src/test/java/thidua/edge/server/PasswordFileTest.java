package thidua.edge.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** The password of the embedded server stands in its file, and nowhere else. */
class PasswordFileTest {
    @TempDir Path folder;

    private final Set<String> words = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean over = new AtomicBoolean();

    /** What everybody on the machine sees of the processes, again and again. */
    private void look() {
        while (!over.get()) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
                for (Path process : all) {
                    words.add(read(process.resolve("cmdline")));
                    words.add(read(process.resolve("environ")));
                }
            } catch (IOException vanished) {
                // the next look
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }

    @Test
    void while_the_server_is_made_started_and_stopped_nobody_sees_its_password() throws Exception {
        Thread watch = Thread.ofPlatform().start(this::look);
        try (EmbeddedServer server =
                EmbeddedServer.open(
                        folder, new EmbeddedServer.Settings(false, TestServer.binaries()))) {
            assertThat(server.password()).hasSizeGreaterThan(30);
        } finally {
            over.set(true);
            watch.join();
        }
        Path file = folder.resolve("password");
        String password = Files.readString(file).strip();
        assertThat(words)
                .anyMatch(seen -> seen.contains("pg_ctl") || seen.contains("initdb"))
                .anyMatch(seen -> seen.contains(folder.toString()))
                .noneMatch(seen -> seen.contains(password));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                if (!each.equals(file)) {
                    assertThat(Files.readString(each, StandardCharsets.ISO_8859_1))
                            .as(each.toString())
                            .doesNotContain(password);
                }
            }
        }
    }
}
