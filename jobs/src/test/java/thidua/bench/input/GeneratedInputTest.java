package thidua.bench.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thidua.core.fact.Reading;
import thidua.core.fact.Submission;
import thidua.core.finding.Severity;
import thidua.core.layout.Source;
import thidua.core.reference.Assembled;
import thidua.core.reference.Assembly;
import thidua.core.reference.Reference;
import thidua.edge.delimited.Admissions;
import thidua.edge.delimited.ReferenceFiles;
import thidua.job.Intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is made up says what it is said to say, to the product's own reader. */
class GeneratedInputTest {
    private static final Extent TINY = new Extent("tiny", 3, 2, 200, 7);

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_is_read_is_what_is_expected(boolean xlsx) throws IOException {
        GeneratedInput.make(folder, TINY, xlsx);

        assertThat(read("input")).isEqualTo(expected("expected.csv"));
        assertThat(read("corrected")).isEqualTo(expected("expected-corrected.csv"));
    }

    @Test
    void some_rows_are_refused_and_their_files_are_admitted_by_the_register() throws IOException {
        GeneratedInput.make(folder, TINY, false);
        Admissions admissions = Admissions.open(folder.resolve("input/reference/admissions.csv"));
        Intake intake = intake();
        int refused = 0;

        for (Path file : files("input")) {
            for (Submission said : intake.read(source("input", file), bytes(file)).submissions()) {
                boolean isRefused =
                        said.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
                refused += isRefused ? 1 : 0;
                String path = folder.resolve("input").relativize(file).toString();
                LocalDate admitted = admissions.of(path, sha256(bytes(file)), said);
                assertThat(admitted != null).as(path).isEqualTo(isRefused);
            }
        }

        assertThat(refused).isPositive();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_same_seed_makes_the_same_bytes_and_another_makes_others(boolean xlsx)
            throws Exception {
        GeneratedInput.make(folder.resolve("one"), TINY, xlsx);
        GeneratedInput.make(folder.resolve("same"), TINY, xlsx);
        GeneratedInput.make(folder.resolve("other"), new Extent("tiny", 3, 2, 200, 8), xlsx);

        assertThat(sums("same")).isEqualTo(sums("one"));
        assertThat(sums("other")).isNotEqualTo(sums("one"));
    }

    @Test
    void clean_rows_are_those_that_are_expected() throws IOException {
        GeneratedInput.make(folder, TINY, false);
        var expected = Expected.read(folder.resolve("expected.csv"));

        assertThat(Files.readAllLines(folder.resolve("clean/models.txt")))
                .hasSize(expected.stream().mapToInt(Expected::models).sum());
        assertThat(Files.readAllLines(folder.resolve("clean/awards.txt")))
                .hasSize(expected.stream().mapToInt(Expected::awards).sum());
    }

    @Test
    void all_units_of_a_nation_have_names_of_their_own() {
        int units = Extent.of("nation", Extent.ROWS, Extent.SEED).units();

        assertThat(IntStream.range(0, units).mapToObj(i -> InventedUnit.number(i).slug()))
                .doesNotHaveDuplicates();
    }

    private Map<String, String> read(String root) throws IOException {
        Intake intake = intake();
        Map<String, int[]> found = new TreeMap<>();
        for (Path file : files(root)) {
            Reading reading = intake.read(source(root, file), bytes(file));
            assertThat(reading.submissions()).as(file.toString()).isNotEmpty();
            for (Submission said : reading.submissions()) {
                int[] sums =
                        found.computeIfAbsent(said.year() + " " + said.unit(), _ -> new int[3]);
                sums[0] += said.models().size();
                sums[1] += said.awards().size();
                sums[2] += said.ledger().rejected();
                assertThat(said.findings().stream().filter(f -> f.severity() != Severity.ERROR))
                        .as(file.toString())
                        .isEmpty();
            }
        }
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> text(e.getValue())));
    }

    private static String text(int... sums) {
        return "%d models, %d awards, %d rejected".formatted(sums[0], sums[1], sums[2]);
    }

    private Map<String, String> expected(String file) throws IOException {
        return Expected.read(folder.resolve(file)).stream()
                .collect(
                        Collectors.toMap(
                                e -> e.year() + " " + e.unit(),
                                e -> text(e.models(), e.awards(), e.rejected())));
    }

    private Intake intake() {
        ReferenceFiles files =
                ReferenceFiles.bundled().replacedFrom(folder.resolve("input/reference"));
        var assembled = Assembly.assemble(files.sources(), GeneratedInput.province());
        Reference reference = ((Assembled.Complete) assembled).reference();
        return new Intake(reference);
    }

    private Source source(String root, Path file) {
        Path path = folder.resolve(root).relativize(file);
        return Source.of(Integer.parseInt(path.getName(0).toString()), path.toString());
    }

    private Iterable<Path> files(String root) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve(root))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve(root).resolve("reference")))
                    .sorted()
                    .toList();
        }
    }

    private Map<String, String> sums(String name) throws IOException {
        Path root = folder.resolve(name);
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                sums.put(root.relativize(file).toString(), sha256(bytes(file)));
            }
        }
        sums.remove("made");
        return sums;
    }

    private static byte[] bytes(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    private static String sha256(byte[] bytes) {
        return GeneratedInput.sha256(bytes);
    }
}
