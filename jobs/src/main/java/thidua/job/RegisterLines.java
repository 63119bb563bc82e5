package thidua.job;

import thidua.core.text.VietnameseText;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lines of the office's own registers that say a name: a person mends them. */
final class RegisterLines {
    private RegisterLines() {}

    /** File and number of each line below {@code input/reference} that says it. */
    static List<String> saying(Path input, String folded) throws IOException {
        List<String> found = new ArrayList<>();
        Path registers = input.resolve("reference");
        if (!Files.isDirectory(registers)) {
            return found;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(registers, "*.csv")) {
            for (Path file : files) {
                List<String> lines =
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                                .lines()
                                .toList();
                for (int i = 0; i < lines.size(); i++) {
                    if (NameSearch.isSaidIn(VietnameseText.key(lines.get(i)), folded)) {
                        found.add("reference/" + file.getFileName() + ":" + (i + 1));
                    }
                }
            }
        }
        found.sort(String::compareTo);
        return found;
    }
}
