package thidua.edge.delimited;

import thidua.core.reference.Entry;
import thidua.core.reference.Sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of {@code schema/reference}, as bundled and as an office replaces them.
 *
 * @param contents the bytes by file name, in order of name: their hash tells whether anything
 *     changed
 */
public record ReferenceFiles(SortedMap<String, byte[]> contents) {
    private static final Map<String, List<String>> COLUMNS =
            Map.of(
                    "units.csv", Sources.UNIT_COLUMNS,
                    "unit_changes.csv", Sources.CHANGE_COLUMNS,
                    "award_forms.csv", Sources.FORM_COLUMNS,
                    "model_fields.csv", Sources.FIELD_COLUMNS,
                    "population.csv", Sources.POPULATION_COLUMNS,
                    "breaks.csv", Sources.BREAK_COLUMNS);

    /** The files that an office may replace, with the same columns. */
    private static final List<String> REPLACEABLE = List.of("units.csv", "population.csv");

    public static ReferenceFiles bundled() {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        COLUMNS.keySet().forEach(file -> contents.put(file, resource(file)));
        return new ReferenceFiles(contents);
    }

    private static byte[] resource(String file) {
        String path = "/schema/reference/" + file;
        try (InputStream stream = ReferenceFiles.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("the program was built without " + path);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same with {@code units.csv} and {@code population.csv} of the folder where it has them.
     *
     * @param folder {@code input/reference}; need not exist
     */
    public ReferenceFiles replacedFrom(Path folder) {
        SortedMap<String, byte[]> replaced = new TreeMap<>(contents);
        for (String file : REPLACEABLE) {
            Path own = folder.resolve(file);
            if (Files.isRegularFile(own)) {
                replaced.put(file, bytes(own));
            }
        }
        return new ReferenceFiles(replaced);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableRecords(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Their lines, to be assembled.
     *
     * @throws UnreadableRecords when one is no CSV with the columns of its kind
     */
    public Sources sources() {
        return new Sources(
                entries("units.csv"),
                entries("unit_changes.csv"),
                entries("award_forms.csv"),
                entries("model_fields.csv"),
                entries("population.csv"),
                entries("breaks.csv"));
    }

    private List<Entry> entries(String file) {
        byte[] content = contents.get(file);
        List<String> columns = COLUMNS.get(file);
        if (content == null || columns == null) {
            throw new IllegalStateException("no " + file + " among the reference files");
        }
        return CsvRecords.read(file, content, columns);
    }
}
