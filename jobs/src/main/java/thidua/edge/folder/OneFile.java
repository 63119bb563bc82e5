package thidua.edge.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that readers see whole at any moment, as it was or as it is. */
public final class OneFile {
    private OneFile() {}

    /** Adds a line, in one write: lines of several writers do not mix. */
    public static void append(Path file, byte[] line) throws IOException {
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        Files.write(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Puts a file in the place of what stands there; its folder is made where it is missing. */
    public static void replace(Path file, byte[] bytes) throws IOException {
        String name = "." + file.getFileName() + "." + ProcessHandle.current().pid();
        Path turning = file.toAbsolutePath().resolveSibling(name);
        Files.createDirectories(turning.resolveSibling(""));
        try {
            Files.write(turning, bytes);
            try (FileChannel written = FileChannel.open(turning, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(turning, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(turning);
        }
    }
}
