package thidua;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is asked of source files, and cannot be seen in classes any more. */
record SourceTree(Path root) {
    static final int MOST_LINES = 300;

    private static final String STATION_SIGN =
            "(?s)\\s*/\\*\\*.+?\\*/\\s*@NullMarked\\s+package .*";

    /** Folders with Java files and no Javadoc and {@code @NullMarked} for them. */
    List<String> packagesWithoutSign() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(SourceTree::isJava)
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !hasSign(folder.resolve("package-info.java")))
                    .map(this::name)
                    .sorted()
                    .toList();
        }
    }

    List<String> filesThatAreTooLong() throws IOException {
        return files(text -> text.lines().count() > MOST_LINES);
    }

    List<String> filesThatImportEverything() throws IOException {
        return files(text -> text.lines().anyMatch(l -> l.matches("import .*\\*;")));
    }

    private List<String> files(Predicate<String> which) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(SourceTree::isJava)
                    .filter(file -> which.test(read(file)))
                    .map(this::name)
                    .sorted()
                    .toList();
        }
    }

    private static boolean hasSign(Path packageInfo) {
        return Files.exists(packageInfo) && read(packageInfo).matches(STATION_SIGN);
    }

    private static boolean isJava(Path file) {
        return file.toString().endsWith(".java");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name(Path path) {
        return root.relativize(path).toString();
    }
}
