package thidua.job;

import thidua.edge.workbook.Zips;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What can be read in a file of a pack, whatever its format. */
final class PublishedText {
    private static final Pattern LETTER = Pattern.compile("&#x([0-9a-f]+);");
    private static final Set<String> ARCHIVES = Set.of("xlsx", "pptx");

    /** Pictures, and the PDF, whose words are those of the page. */
    private static final Set<String> NO_TEXT = Set.of("png", "pdf");

    private PublishedText() {}

    static String of(Path file) throws IOException {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (NO_TEXT.contains(ending)) {
            return "";
        }
        return ARCHIVES.contains(ending)
                ? inside(Files.readAllBytes(file))
                : Files.readString(file);
    }

    /** All parts that are text, with letters that are written as numbers. */
    private static String inside(byte[] archive) {
        String parts =
                Zips.parts(archive).entrySet().stream()
                        .filter(part -> part.getKey().matches(".*[.](xml|rels)"))
                        .map(part -> new String(part.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("\n"));
        return LETTER.matcher(parts)
                .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
    }
}
