package thidua.edge.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
            return Files.readAllBytes(file);
        }
    }

    /**
     * What was found.
     *
     * @param files in the order of their paths
     * @param skipped paths of lock files, temporary files and hidden files
     */
    public record Content(List<Sent> files, List<Sent> skipped) {}

    public boolean exists() {
        return Files.isDirectory(root);
    }

    /** All files of the report years up to one, links followed nowhere. */
    public Content upTo(int year) throws IOException {
        List<Sent> files = new ArrayList<>();
        List<Sent> skipped = new ArrayList<>();
        for (Path folder : yearFolders(year)) {
            int folderYear = Integer.parseInt(folder.getFileName().toString());
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path directory, BasicFileAttributes attributes) {
                            boolean hidden = directory.getFileName().toString().startsWith(".");
                            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(
                                Path file, BasicFileAttributes attributes) {
                            Sent sent = new Sent(folderYear, relative(file), file);
                            (attributes.isRegularFile() && !isTransient(file) ? files : skipped)
                                    .add(sent);
                            return FileVisitResult.CONTINUE;
                        }
                    });
        }
        files.sort(Comparator.comparing(Sent::path));
        skipped.sort(Comparator.comparing(Sent::path));
        return new Content(files, skipped);
    }

    private List<Path> yearFolders(int upTo) throws IOException {
        if (!exists()) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(root)) {
            return children.filter(Files::isDirectory)
                    .filter(child -> YEAR.matcher(child.getFileName().toString()).matches())
                    .filter(child -> Integer.parseInt(child.getFileName().toString()) <= upTo)
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
                || name.endsWith(".crdownload")
                || name.equals("thumbs.db")
                || name.equals("desktop.ini");
    }
}
