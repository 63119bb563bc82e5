package thidua.edge.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** A data folder whose cluster is made already, copied: half a second less for each test. */
final class Seed {
    private Seed() {}

    private static final class Once {
        static final Path FOLDER = make();
    }

    static void into(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(Once.FOLDER)) {
            for (Path from : (Iterable<Path>) all.skip(1)::iterator) {
                Path to = folder.resolve(Once.FOLDER.relativize(from).toString());
                Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static Path make() {
        try {
            Path folder = Files.createTempDirectory("thidua-seed-");
            var settings = new EmbeddedServer.Settings(false, TestServer.binaries());
            EmbeddedServer.open(folder, settings).close();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Folder.delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
