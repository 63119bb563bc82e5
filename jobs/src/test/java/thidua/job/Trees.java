package thidua.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whole folders: copied, deleted, compared byte by byte. */
public final class Trees {
    private Trees() {}

    /** Each file below a folder with the SHA-256 of its bytes; links are followed at the top. */
    public static SortedMap<String, String> bytes(Path folder) throws IOException {
        SortedMap<String, String> sums = new TreeMap<>();
        Path root = folder.toRealPath();
        for (Path file : files(root)) {
            sums.put(root.relativize(file).toString(), Fingerprint.of(Files.readAllBytes(file)));
        }
        return sums;
    }

    /** Each file below a folder with the time of its last change. */
    static SortedMap<String, String> times(Path folder) throws IOException {
        SortedMap<String, String> times = new TreeMap<>();
        Path root = folder.toRealPath();
        for (Path file : files(root)) {
            times.put(root.relativize(file).toString(), "" + Files.getLastModifiedTime(file));
        }
        return times;
    }

    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }

    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(Trees::remove);
        }
    }

    private static void remove(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
