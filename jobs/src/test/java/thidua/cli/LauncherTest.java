package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The launcher {@code thidua} in a house of its own, with a Maven and a Java that only pretend. */
class LauncherTest {
    /** Everything the launcher may call: bash and coreutils, and flock where there is one. */
    private static final List<String> PROGRAMS =
            List.of(
                    "bash",
                    "env",
                    "readlink",
                    "dirname",
                    "cat",
                    "rm",
                    "mkdir",
                    "mv",
                    "stat",
                    "sha256sum",
                    "tail",
                    "flock");

    private static final String MAVEN =
            """
            #!/usr/bin/env bash
            set -e
            echo "$PWD|$*|$JAVA25_HOME" >>calls
            jobs/src/codegen/stamp begin
            if [ -e broken ]; then echo 'Thidua.java:1: not a statement'; exit 1; fi
            echo jar >jobs/target/thidua.jar
            jobs/src/codegen/stamp end
            """;

    private static final String JAVA =
            """
            #!/usr/bin/env bash
            printf '%s\\n' "$@"
            exit 3
            """;

    @TempDir Path folder;

    private Path home;
    private Path programs;
    private Path jdk;

    private record Ended(int exit, String out, String err) {}

    @BeforeEach
    void a_house_with_blanks_in_its_path() throws IOException {
        home = folder.resolve("nhà của tôi");
        programs = folder.resolve("bin");
        jdk = folder.resolve("a jdk");
        Path repository = Path.of("..").toRealPath();
        for (String script : List.of("thidua", "jobs/src/codegen/stamp")) {
            write(home.resolve(script), Files.readString(repository.resolve(script)), true);
        }
        write(home.resolve("pom.xml"), "<project/>", false);
        write(source("Thidua.java"), "class Thidua {}", false);
        write(source("Other.java"), "class Other {}", false);
        write(jdk.resolve("release"), "IMPLEMENTOR=\"Us\"\nJAVA_VERSION=\"25.0.1\"\n", false);
        write(jdk.resolve("bin/java"), JAVA, true);
        write(programs.resolve("mvn"), MAVEN, true);
        for (String program : PROGRAMS) {
            for (String place : List.of("/usr/bin", "/bin")) {
                Path real = Path.of(place, program);
                if (Files.exists(real)) {
                    String call = "#!/bin/sh\nexec " + real + " \"$@\"\n";
                    write(programs.resolve(program), call, true);
                }
            }
        }
    }

    @Test
    void the_first_use_builds_with_a_word_and_hands_over_to_java() throws Exception {
        Ended ended = launch("run", "--year", "2021", "--data", "dữ liệu");

        assertThat(ended.err())
                .isEqualTo(
                        "thidua: building: the jar is missing or its sources have changed"
                                + " (the first time takes a few minutes) ...\nthidua: built\n");
        assertThat(ended.out())
                .contains("-Dthidua.home=" + home + "\n")
                .doesNotContain("fontconfig")
                .endsWith("-jar\n" + jar() + "\nrun\n--year\n2021\n--data\ndữ liệu\n");
        assertThat(ended.exit()).isEqualTo(3);
        assertThat(calls())
                .containsExactly(
                        home + "|-q -B -DskipTests -DskipChecks=true package|" + jdk.toString());
    }

    @Test
    void a_jar_that_maven_made_by_itself_is_not_built_again() throws Exception {
        new ProcessBuilder("bash", programs.resolve("mvn").toString())
                .directory(home.toFile())
                .start()
                .waitFor();

        assertThat(launch("status").err()).isEmpty();
        assertThat(launch("status").err()).isEmpty();
        assertThat(calls()).hasSize(1);
    }

    @Test
    void a_changed_a_new_and_a_deleted_source_are_built_and_the_old_date_of_none_deceives()
            throws Exception {
        launch();
        write(source("Thidua.java"), "class Thidua { }", false);
        Files.setLastModifiedTime(source("Thidua.java"), FileTime.fromMillis(0));
        launch();
        assertThat(calls()).hasSize(2);

        write(home.resolve("schema/migrations/V001__unit.sql"), "select 1", false);
        launch();
        assertThat(calls()).hasSize(3);

        Path left = home.resolve("jobs/target/classes/Other.class");
        write(left, "compiled", false);
        Files.delete(source("Other.java"));
        launch();
        assertThat(calls()).hasSize(4);
        assertThat(left).doesNotExist();
    }

    @Test
    void a_build_that_fails_ends_with_5_and_says_where_its_words_are() throws Exception {
        launch();
        write(source("Thidua.java"), "class Thidua {", false);
        write(home.resolve("broken"), "", false);

        Ended ended = launch("run");

        assertThat(ended.exit()).isEqualTo(5);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .contains("Thidua.java:1: not a statement\n")
                .endsWith(
                        "thidua: the build failed; all it said: "
                                + home.resolve("jobs/target/build.log")
                                + "\n");

        Files.delete(home.resolve("broken"));
        assertThat(launch("run").exit()).isEqualTo(3);
    }

    @Test
    void launchers_at_once_build_once() throws Exception {
        Process one = start(home.resolve("thidua"), Map.of());
        Process two = start(home.resolve("thidua"), Map.of());

        assertThat(ended(one).exit()).isEqualTo(3);
        assertThat(ended(two).exit()).isEqualTo(3);
        assertThat(calls()).hasSize(1);
    }

    @Test
    void a_symbolic_link_from_elsewhere_finds_the_house() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("thidua"), home.resolve("thidua"));

        assertThat(ended(start(link, Map.of())).out()).contains("-Dthidua.home=" + home + "\n");
    }

    @Test
    void without_maven_it_says_what_to_install() throws Exception {
        Files.delete(programs.resolve("mvn"));

        Ended ended = launch("run");

        assertThat(ended.exit()).isEqualTo(5);
        assertThat(ended.err()).contains("no Maven: install it (Debian: apt-get install maven)");
    }

    @Test
    void a_java_that_is_too_old_is_named() throws Exception {
        write(jdk.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n", false);

        Ended ended = launch("run");

        assertThat(ended.exit()).isEqualTo(5);
        assertThat(ended.err()).isEqualTo("thidua: THIDUA_JAVA_HOME is no JDK 25: " + jdk + "\n");
    }

    @Test
    void an_unpacked_archive_has_its_own_java_and_jar_and_needs_no_maven() throws Exception {
        Path unpacked = folder.resolve("thidua-0.1.0");
        write(unpacked.resolve("thidua"), Files.readString(home.resolve("thidua")), true);
        write(unpacked.resolve("lib/thidua.jar"), "jar", false);
        write(unpacked.resolve("lib/fontconfig.properties"), "version=1", false);
        write(unpacked.resolve("runtime/release"), "JAVA_VERSION=\"25.0.3\"\n", false);
        write(unpacked.resolve("runtime/bin/java"), "#!/bin/sh\necho own; exit 4", true);
        Files.delete(programs.resolve("mvn"));

        Ended own =
                ended(start(unpacked.resolve("thidua"), Map.of("THIDUA_JAVA_HOME", ""), "status"));
        Ended other = ended(start(unpacked.resolve("thidua"), Map.of(), "status"));

        assertThat(own).isEqualTo(new Ended(4, "own\n", ""));
        assertThat(other.out())
                .contains("-Dsun.awt.fontconfig=" + unpacked.resolve("lib/fontconfig.properties"))
                .endsWith("-jar\n" + unpacked.resolve("lib/thidua.jar") + "\nstatus\n");
    }

    @Test
    void fonts_and_further_words_reach_java() throws Exception {
        Path fonts = home.resolve("jobs/src/main/resources/thidua/fontconfig.properties");
        write(fonts, "version=1", false);

        Ended ended =
                ended(start(home.resolve("thidua"), Map.of("THIDUA_JAVA_OPTS", "-Xlog:gc -Da=b")));

        assertThat(ended.out())
                .contains("-Dsun.awt.fontconfig=" + fonts + "\n-Xlog:gc\n-Da=b\n-jar\n");
    }

    private Ended launch(String... words) throws Exception {
        return ended(start(home.resolve("thidua"), Map.of(), words));
    }

    private Process start(Path launcher, Map<String, String> more, String... words)
            throws IOException {
        var line = new ArrayList<>(List.of(launcher.toString()));
        line.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", programs.toString());
        builder.environment().put("THIDUA_JAVA_HOME", jdk.toString());
        builder.environment().putAll(more);
        return builder.start();
    }

    private static Ended ended(Process process) throws Exception {
        // both are a few lines: neither pipe can fill up while the other is read
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, err);
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(home.resolve("calls"));
    }

    private Path jar() {
        return home.resolve("jobs/target/thidua.jar");
    }

    private Path source(String name) {
        return home.resolve("jobs/src/main/java/thidua").resolve(name);
    }

    private static void write(Path file, String text, boolean program) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        String mode = program ? "rwxr-xr-x" : "rw-r--r--";
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }
}
