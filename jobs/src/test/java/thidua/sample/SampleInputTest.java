package thidua.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The committed sample and its generator stay in step. To write the sample again after a change of
 * the plan:
 *
 * <pre>
 * mvn -q test -Dtest=SampleInputTest -Dsurefire.failIfNoSpecifiedTests=false -Dthidua.sample.write=true
 * </pre>
 */
class SampleInputTest {
    private static final Path INPUT = Path.of("..", "input");
    private static final Path TOTALS = Path.of("src/test/resources/sample/expected-totals.csv");

    @BeforeAll
    static void write_the_sample_when_asked() throws IOException {
        if (Boolean.getBoolean("thidua.sample.write")) {
            for (String path : committed().keySet()) {
                Files.delete(INPUT.resolve(path));
            }
            writeBelow(INPUT);
            Files.createDirectories(TOTALS.getParent());
            Files.writeString(TOTALS, ExpectedTotals.csv());
        }
    }

    @Test
    void the_committed_sample_is_what_the_generator_writes(@TempDir Path folder)
            throws IOException {
        writeBelow(folder);

        SortedMap<String, byte[]> committed = committed();
        assertThat(committed).containsOnlyKeys(SampleFiles.write().keySet());
        for (Map.Entry<String, byte[]> file : committed.entrySet()) {
            assertThat(folder.resolve(file.getKey()))
                    .as(file.getKey())
                    .hasBinaryContent(file.getValue());
        }
    }

    @Test
    void the_committed_totals_are_those_of_the_plan() {
        assertThat(TOTALS).content(StandardCharsets.UTF_8).isEqualTo(ExpectedTotals.csv());
    }

    /** Files below the years of the sample, and the registers that belong to it. */
    private static SortedMap<String, byte[]> committed() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int year : Sample.YEARS) {
            for (Path file : filesBelow(INPUT.resolve(Integer.toString(year)))) {
                files.put(year + "/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        for (String register : List.of(SampleFiles.RECEIVED, SampleFiles.REVOCATIONS)) {
            Path path = INPUT.resolve(register);
            if (Files.exists(path)) {
                files.put(register, Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void writeBelow(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : SampleFiles.write().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
