package thidua.job;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

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

    private PublishedText() {}

    static String of(Path file) throws IOException {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (ending.equals("png")) {
            return "";
        }
        if (ending.equals("pdf")) {
            return onPaper(file);
        }
        return ARCHIVES.contains(ending)
                ? inside(Files.readAllBytes(file))
                : Files.readString(file);
    }

    /** On one line: names may wrap. */
    private static String onPaper(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
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
