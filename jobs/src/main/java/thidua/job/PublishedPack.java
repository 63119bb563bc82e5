package thidua.job;

import thidua.core.reference.Entry;
import thidua.core.report.Manifest;
import thidua.edge.delimited.CsvRecords;
import thidua.edge.json.ManifestJson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The pack of a year as it stands in the output folder.
 *
 * @param absent names of the units that have not reported in full and were not waived, or whose
 *     correction was not taken
 */
public record PublishedPack(boolean provisional, List<String> absent) {
    private static final Set<String> ABSENT = Set.of("missing", "refused");
    private static final Set<String> UNTAKEN = Set.of("refused", "conflict", "mixed");

    /** Empty when none is published. */
    public static Optional<PublishedPack> of(Settings settings, int year) throws IOException {
        Path folder = settings.output().resolve(Integer.toString(year));
        Path manifest = folder.resolve(Manifest.PATH);
        if (!Files.isRegularFile(manifest)) {
            return Optional.empty();
        }
        boolean provisional = ManifestJson.read(Files.readAllBytes(manifest)).provisional();
        List<String> absent = provisional ? absent(folder) : silent(folder);
        return Optional.of(new PublishedPack(provisional, absent));
    }

    /** Why a pack is provisional: whose report lacks, in full or in part, or was not taken. */
    static List<String> absent(Path folder) throws IOException {
        List<String> silent = silent(folder);
        return silent.isEmpty() ? untaken(folder) : silent;
    }

    private static List<String> silent(Path folder) throws IOException {
        Stream<Entry> silent =
                report(folder, "completeness").stream()
                        .filter(line -> ABSENT.contains(line.text("verdict")));
        Stream<Entry> partial =
                report(folder, "files").stream()
                        .filter(line -> line.text("verdict").equals("partial"));
        return Stream.concat(silent, partial)
                .map(line -> line.text("unit_name"))
                .distinct()
                .toList();
    }

    /** All have reported, but a correction was not taken: whose, or in which file. */
    private static List<String> untaken(Path folder) throws IOException {
        Path file = folder.resolve("reports/files.csv");
        return CsvRecords.read(
                        file.toString(),
                        Files.readAllBytes(file),
                        List.of("file", "unit_name", "verdict"))
                .stream()
                .filter(line -> UNTAKEN.contains(line.text("verdict")))
                .map(line -> line.text(line.text("unit_name").isEmpty() ? "file" : "unit_name"))
                .distinct()
                .toList();
    }

    private static List<Entry> report(Path folder, String id) throws IOException {
        Path file = folder.resolve("reports/" + id + ".csv");
        return CsvRecords.read(
                file.toString(), Files.readAllBytes(file), List.of("unit_name", "verdict"));
    }
}
