package thidua.edge.folder;

import java.io.IOException;
import java.nio.file.Path;

/** Writes every file of an edition into an empty folder that nobody else sees yet. */
@FunctionalInterface
public interface FolderWriter {
    void writeInto(Path folder) throws IOException;
}
