package thidua.edge.folder;

import thidua.core.report.FileProof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What stands below a folder that others may have touched. No link is followed but the one that
 * leads to the folder itself, so that nothing outside is taken for a part of it.
 *
 * @param files every plain file, by path with {@code /}
 * @param strange what is neither a plain file nor a folder: links, pipes, devices
 */
public record FoundFolder(SortedMap<String, FileProof> files, SortedSet<String> strange) {

    public static FoundFolder look(Path folder) throws IOException {
        Path real = folder.toRealPath();
        SortedMap<String, FileProof> files = new TreeMap<>();
        SortedSet<String> strange = new TreeSet<>();
        List<Path> below;
        try (Stream<Path> all = Files.walk(real)) {
            below =
                    all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                            .toList();
        }
        for (Path file : below) {
            String path = real.relativize(file).toString();
            path = path.replace(file.getFileSystem().getSeparator(), "/");
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                files.put(path, Proofs.ofFile(file));
            } else {
                strange.add(path);
            }
        }
        return new FoundFolder(files, strange);
    }
}
