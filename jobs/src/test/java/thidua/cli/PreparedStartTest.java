package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The launcher with the program as an archive has it and a real Java: what it prepares changes no
 * word.
 */
@Tag("slow")
class PreparedStartTest {
    private static final String[] RUN = {"run", "--year", "2021"};

    @TempDir Path folder;

    private Path home;

    private record Ended(int exit, String out, String err) {}

    @BeforeEach
    void an_unpacked_archive() throws IOException {
        home = folder.resolve("nhà của tôi");
        Path libraries = Files.createDirectories(home.resolve("lib/lib"));
        List<Path> jars =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .filter(path -> path.toString().endsWith(".jar"))
                        .toList();
        for (Path jar : jars) {
            Files.copy(jar, libraries.resolve(jar.getFileName()));
        }
        pack(Path.of("target/classes"), jars, home.resolve("lib/thidua.jar"));
        Files.copy(Path.of("../thidua"), home.resolve("thidua"));
        Files.setPosixFilePermissions(
                home.resolve("thidua"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.copy(
                Path.of("target/classes/thidua/fontconfig.properties"),
                home.resolve("lib/fontconfig.properties"));
    }

    @Test
    void every_start_says_and_does_the_same_with_what_was_prepared_and_without() throws Exception {
        Path plain = desk("plain");
        Ended first = call(plain, Map.of("THIDUA_CACHE", "off"), RUN);
        Ended second = call(plain, Map.of("THIDUA_CACHE", "off"), RUN);
        Ended version = call(plain, Map.of("THIDUA_CACHE", "off"), "--version");
        Ended wrong = call(plain, Map.of("THIDUA_CACHE", "off"), "run", "--yaer");
        assertThat(first.exit()).as(first.toString()).isIn(0, 3);

        assertThat(call(plain, Map.of(), "--prepare")).isEqualTo(new Ended(0, "", ""));
        Path cache = cache();
        Path new1 = desk("new");
        assertThat(call(new1, Map.of(), RUN)).isEqualTo(first);
        assertThat(usesCache(new1)).isTrue();
        assertThat(call(new1, Map.of(), RUN)).isEqualTo(second);
        assertThat(call(new1, Map.of(), "--version")).isEqualTo(version);
        assertThat(call(new1, Map.of(), "run", "--yaer")).isEqualTo(wrong);
        assertThat(manifest(new1)).isEqualTo(manifest(plain));

        // Java leaves it out by itself: it was laid out for another collector
        Map<String, String> other = Map.of("THIDUA_JAVA_OPTS", "-XX:-UseSerialGC -XX:+UseG1GC");
        assertThat(call(new1, other, "--version")).isEqualTo(version);

        damage(cache);
        assertThat(usesCache(new1)).isFalse();
        assertThat(call(new1, Map.of(), "--version")).isEqualTo(version);
        assertThat(call(desk("damaged"), Map.of(), RUN)).isEqualTo(first);
        Files.write(cache, new byte[0]);
        assertThat(call(new1, Map.of(), RUN)).isEqualTo(second);

        assertThat(call(new1, Map.of(), "--prepare")).isEqualTo(new Ended(0, "", ""));
        assertThat(usesCache(new1)).isTrue();
        Path moved = folder.resolve("moved");
        Files.move(home, moved);
        home = moved;
        assertThat(call(desk("moved-desk"), Map.of(), RUN)).isEqualTo(first);
    }

    /** Under the eyes of systemd nothing is prepared by itself. */
    private Ended call(Path desk, Map<String, String> more, String... words) throws Exception {
        List<String> line = new ArrayList<>(List.of(home.resolve("thidua").toString()));
        line.addAll(List.of(words));
        Path err = desk.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(desk.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", System.getenv("PATH"));
        builder.environment().put("INVOCATION_ID", "test");
        builder.environment().put("THIDUA_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(more);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, Files.readString(err));
    }

    private boolean usesCache(Path desk) throws Exception {
        Map<String, String> loud = Map.of("THIDUA_JAVA_OPTS", "-Xlog:class+load");
        return call(desk, loud, "--version").out().contains("thidua.cli.Thidua source: shared");
    }

    /** The sample, and nothing else. */
    private Path desk(String name) throws IOException {
        Path desk = folder.resolve(name);
        Path from = Path.of("../input");
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Path to = desk.resolve("input").resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(each, to);
                }
            }
        }
        return desk;
    }

    private Path cache() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("lib/start"))) {
            return files.filter(file -> file.toString().endsWith(".aot")).findAny().orElseThrow();
        }
    }

    private static String manifest(Path desk) throws IOException {
        return Files.readString(desk.resolve("output/2021/manifest.json"));
    }

    private static void damage(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (long at = 0; at < bytes.length(); at += 1 << 20) {
                bytes.seek(at);
                bytes.write("damaged by a test".getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private static void pack(Path classes, List<Path> libraries, Path jar) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, "thidua.cli.Thidua");
        main.put(
                Attributes.Name.CLASS_PATH,
                libraries.stream()
                        .map(path -> "lib/" + path.getFileName())
                        .collect(Collectors.joining(" ")));
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream to = new JarOutputStream(out, manifest);
                Stream<Path> all = Files.walk(classes)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                String name = classes.relativize(each).toString();
                if (Files.isDirectory(each) && !name.isEmpty() && !name.equals("META-INF")) {
                    to.putNextEntry(new ZipEntry(name + "/")); // components are looked for in it
                } else if (Files.isRegularFile(each) && !name.equals("META-INF/MANIFEST.MF")) {
                    to.putNextEntry(new ZipEntry(name));
                    Files.copy(each, to);
                    to.closeEntry();
                }
            }
        }
    }
}
