package thidua.edge.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder of what units send: {@code input/2021/nam-truc.xlsx}. */
public final class InputFolder {
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private final Path root;

    public InputFolder(Path root) {
        this.root = root;
    }

    /**
     * A file of a report year.
     *
     * @param path below the input folder, with {@code /} between names, composed (NFC)
     */
    public record Sent(int year, String path, Path file) {
        public byte[] bytes() throws IOException {
            try {
                return Files.readAllBytes(file);
            } catch (FileSystemException e) {
                throw e;
            } catch (IOException e) {
                // a share that goes away in the middle of a file names none
                FileSystemException named =
                        new FileSystemException(file.toString(), null, e.getMessage());
                named.initCause(e);
                throw named;
            }
        }

        /** What the file system says of it now. */
        public Stamp stamp() throws IOException {
            return Stamp.of(file);
        }

        /** Whether another program has locked it, as some do while they write. */
        public boolean isLocked() throws IOException {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true);
                return lock == null;
            } catch (OverlappingFileLockException e) {
                return true;
            }
        }
    }

    /** A file with what the file system said of it when it was found. */
    public record Found(Sent sent, Stamp stamp) {}

    /**
     * What was found.
     *
     * @param found in the order of their paths
     * @param skipped paths of lock files, temporary files and hidden files
     * @param unread years below whose folder something could not be looked at, and why
     */
    public record Content(List<Found> found, List<Sent> skipped, Map<Integer, IOException> unread) {
        public List<Sent> files() {
            return found.stream().map(Found::sent).toList();
        }
    }

    public Path root() {
        return root;
    }

    public boolean exists() {
        return Files.isDirectory(root);
    }

    /** All files of the report years up to one, links followed nowhere. */
    public Content upTo(int year) throws IOException {
        return of(y -> y <= year);
    }

    /** The same of some report years. */
    public Content of(IntPredicate years) throws IOException {
        Content content = new Content(new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
        for (Path folder : yearFolders(years)) {
            look(Integer.parseInt(folder.getFileName().toString()), folder, content);
        }
        content.found().sort(Comparator.comparing(found -> found.sent().path()));
        content.skipped().sort(Comparator.comparing(Sent::path));
        return content;
    }

    private void look(int year, Path path, Content content) {
        try {
            FolderEntry entry = FolderEntry.of(path);
            if (!entry.isFolder()) {
                Sent sent = new Sent(year, relative(path), path);
                if (entry.isFile() && !isTransient(path)) {
                    content.found().add(new Found(sent, entry.stamp()));
                } else {
                    content.skipped().add(sent);
                }
            } else if (!path.getFileName().toString().startsWith(".")) {
                for (Path child : FolderEntry.in(path)) {
                    look(year, child, content);
                }
            }
        } catch (NoSuchFileException gone) {
            // as if it had never been there
        } catch (IOException why) {
            content.unread().putIfAbsent(year, why);
        }
    }

    private List<Path> yearFolders(IntPredicate years) throws IOException {
        if (!exists()) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(root)) {
            return children.filter(Files::isDirectory)
                    .filter(child -> YEAR.matcher(child.getFileName().toString()).matches())
                    .filter(child -> years.test(Integer.parseInt(child.getFileName().toString())))
                    .sorted()
                    .toList();
        }
    }

    private String relative(Path file) {
        String path =
                root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    /** Lock files, files still being written by an office program or a copy, hidden files. */
    private static boolean isTransient(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.startsWith("~wrl")
                || name.endsWith(".tmp")
                || name.endsWith(".part")
                || name.endsWith(".filepart")
                || name.endsWith(".partial")
                || name.endsWith(".download")
                || name.endsWith(".crdownload")
                || name.equals("thumbs.db")
                || name.equals("desktop.ini");
    }
}
