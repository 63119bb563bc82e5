package thidua.edge.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A note in an output folder that something is still to be done, {@code deliver-2021}; it outlives
 * whoever wrote it.
 */
public record Reminder(Path output, String what) {

    /** Notes it; nothing happens when it is noted already. */
    public void write() throws IOException {
        if (!isThere()) {
            Files.createDirectories(folder());
            Files.createFile(file());
            Durable.forceEntry(folder());
        }
    }

    public boolean isThere() {
        return Files.exists(file());
    }

    /** That it is done. */
    public void remove() throws IOException {
        Files.deleteIfExists(file());
    }

    private Path file() {
        return folder().resolve(".due-" + what);
    }

    private Path folder() {
        return output.resolve(".editions");
    }
}
