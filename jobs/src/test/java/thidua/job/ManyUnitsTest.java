package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import thidua.core.report.Manifest;
import thidua.core.report.Pack;
import thidua.edge.json.ManifestJson;
import thidua.edge.pdf.Samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The pack of as many units as the country has communes is made in much less memory than the
 * launcher gives. {@link #main} is the JVM that has no more.
 */
@Tag("slow")
class ManyUnitsTest {
    private static final int UNITS = 3321;

    /**
     * A little more than it takes; it took half as much again when reports and proof were held
     * whole.
     */
    private static final String HEAP = "-Xmx272m";

    @TempDir private Path folder;

    public static void main(String[] arguments) throws IOException {
        Pack pack = Samples.many(UNITS, i -> "Xã Hải Phong " + i);
        Settings settings =
                new Binder(new MapConfigurationPropertySource(Map.of("thidua.threads", "2")))
                        .bindOrCreate("thidua", Settings.class);
        Path into = Path.of(arguments[0]);
        new PackFolder(
                        pack,
                        settings,
                        Build.current(),
                        "inputs",
                        "settings",
                        new PackProof(),
                        into.resolve("nothing-stands"))
                .writeInto(into);
    }

    @Test
    void a_pack_of_thousands_of_units_needs_little_memory_and_lacks_no_figure() throws Exception {
        Path said = folder.resolve("said");
        Path made = Files.createDirectory(folder.resolve("pack"));
        Process alone =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                HEAP,
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Djava.awt.headless=true",
                                "-Dsun.awt.fontconfig="
                                        + System.getProperty("sun.awt.fontconfig", ""),
                                "-cp",
                                System.getProperty("java.class.path"),
                                ManyUnitsTest.class.getName(),
                                made.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();

        assertThat(alone.waitFor()).as(Files.readString(said)).isZero();
        Manifest manifest = ManifestJson.read(Files.readAllBytes(made.resolve(Manifest.PATH)));
        assertThat(manifest.units()).isEqualTo(UNITS);
        assertThat(unitsOf(made.resolve("reports/indicators.csv"))).hasSize(UNITS + 1);
    }

    /** Codes of the units that have figures, the province included. */
    private static List<String> unitsOf(Path report) throws IOException {
        try (Stream<String> lines = Files.lines(report)) {
            return lines.skip(1).map(line -> line.split(",")[2]).distinct().toList();
        }
    }
}
