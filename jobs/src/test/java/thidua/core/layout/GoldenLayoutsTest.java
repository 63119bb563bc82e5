package thidua.core.layout;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import thidua.core.report.Approved;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Real-life shapes of tables, drawn in text, each with what is read from it beneath. The drawing
 * begins with year and path; a line with a hash begins a sheet; a cell that begins with an equals
 * sign is a number.
 */
class GoldenLayoutsTest {
    private static final Path SHAPES = Path.of("src/test/resources/approved/layout");
    private static final String END = "=====\n";

    static List<String> shapes() throws IOException {
        try (Stream<Path> files = Files.list(SHAPES)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_shape_is_read_as_a_person_reads_it(String shape) throws IOException {
        String drawing = Files.readString(SHAPES.resolve(shape)).split(END, 2)[0];
        String whole = drawing + END + Drawing.read(drawing);
        Approved.check("layout/" + shape, whole.getBytes(StandardCharsets.UTF_8));
    }
}
