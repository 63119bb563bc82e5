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
import java.util.stream.Stream;

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
                    "nice",
                    "sync",
                    "timeout",
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

    /** Unpacks and learns when it is told to, else says with which words it was called. */
    private static final String JAVA =
            """
            #!/usr/bin/env bash
            last=
            for word; do
              case $word in
                -XX:AOTCacheOutput=*)
                  echo "rehearsal in $PWD with ${SPRING_DATASOURCE_URL:-nothing} $*"
                  if [ -e "${0%/java}/broken" ]; then exit 1; fi
                  echo classes >"${word#*=}"
                  exit
                  ;;
                -Djarmode=tools) last=extract ;;
                *) if [ "$last" = --destination ]; then mkdir -p "$word/lib"; echo jar >"$word/thidua.jar"; exit; fi
                   last=$word ;;
              esac
            done
            case $PWD in
              */place*) exit 0 ;;
              */trial*)
                case "$*" in *-XX:AOTCache=*) if [ -e "${0%/java}/dies" ]; then exit 134; fi ;; esac
                if [ "$last" = --version ]; then echo thidua 0; fi
                exit 0
                ;;
            esac
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

    @Test
    void what_was_prepared_makes_every_later_start_faster() throws Exception {
        launch();
        Ended prepared = ended(start(home.resolve("thidua"), PREPARED, "--prepare"));
        Ended later = ended(start(home.resolve("thidua"), PREPARED, "status"));

        assertThat(prepared).isEqualTo(new Ended(0, "", ""));
        Path cache = only(home.resolve("jobs/target/start"), ".aot");
        Path jars = Path.of(cache.toString().replace(".aot", ""));
        assertThat(later.out())
                .startsWith("-XX:AOTCache=" + cache + "\n-Xlog:aot*=off\n")
                .doesNotContain("-Xshare")
                .endsWith("-jar\n" + jars.resolve("thidua.jar") + "\nstatus\n");
        assertThat(log())
                .contains("with nothing ")
                .contains("-Dthidua.home=" + home.resolve("jobs/target/start"))
                .contains("-cp " + jars.resolve("thidua.jar"));
    }

    @Test
    void a_night_starts_with_less_prepared_as_long_as_that_was_tried_too() throws Exception {
        launch();
        ended(start(home.resolve("thidua"), PREPARED, "--prepare"));
        Path start = home.resolve("jobs/target/start");
        Path still = only(start, ".still");

        assertThat(nightly())
                .startsWith("-XX:AOTCache=" + still + "\n-Xlog:aot*=off\n")
                .endsWith("nightly\n");
        assertThat(plainly()).startsWith("-XX:AOTCache=" + only(start, ".aot") + "\n");
        Files.writeString(still, "cla");
        assertThat(nightly()).startsWith("-XX:AOTCache=" + only(start, ".aot") + "\n");
        Files.delete(still);
        assertThat(nightly()).startsWith("-XX:AOTCache=" + only(start, ".aot") + "\n");
    }

    private String nightly() throws Exception {
        return ended(start(home.resolve("thidua"), PREPARED, "nightly")).out();
    }

    @Test
    void it_is_prepared_by_itself_once_the_first_command_has_ended() throws Exception {
        launch();

        assertThat(ended(start(home.resolve("thidua"), PREPARED, "--help")).exit()).isEqualTo(3);
        assertThat(home.resolve("jobs/target/start")).doesNotExist();

        Ended first = ended(start(home.resolve("thidua"), PREPARED, "status"));

        assertThat(first.out()).startsWith("-Xshare:auto\n").endsWith("status\n");
        assertThat(first.err()).isEmpty();
        while (!Files.exists(home.resolve("jobs/target/start"))
                || count(home.resolve("jobs/target/start"), ".tried") == 0) {
            Thread.onSpinWait();
        }
        assertThat(ended(start(home.resolve("thidua"), PREPARED, "status")).out())
                .startsWith("-XX:AOTCache=");
    }

    @Test
    void what_cannot_be_prepared_is_told_to_who_asks_and_hinders_nobody() throws Exception {
        launch();
        write(jdk.resolve("bin/broken"), "", false);

        Ended asked = ended(start(home.resolve("thidua"), PREPARED, "--prepare"));

        Path log = home.resolve("jobs/target/start/prepare.log");
        assertThat(asked)
                .isEqualTo(
                        new Ended(
                                5,
                                "",
                                "thidua: it starts as slowly as before; why: " + log + "\n"));
        assertThat(ended(start(home.resolve("thidua"), PREPARED, "status")).out())
                .startsWith("-Xshare:auto\n");
        assertThat(count(home.resolve("jobs/target/start"), ".failed")).isEqualTo(1);
        assertThat(log()).containsOnlyOnce("rehearsal");

        Files.delete(jdk.resolve("bin/broken"));
        assertThat(ended(start(home.resolve("thidua"), PREPARED, "--prepare")).exit()).isZero();
        assertThat(count(home.resolve("jobs/target/start"), ".failed")).isZero();
    }

    @Test
    void what_does_not_start_as_before_is_not_used() throws Exception {
        launch();
        write(jdk.resolve("bin/dies"), "", false);

        assertThat(ended(start(home.resolve("thidua"), PREPARED, "--prepare")).exit()).isEqualTo(5);
        assertThat(log()).contains("rehearsal");
        assertThat(ended(start(home.resolve("thidua"), PREPARED, "status")).out())
                .startsWith("-Xshare:auto\n");
        assertThat(count(home.resolve("jobs/target/start"), ".aot")).isZero();
    }

    @Test
    void what_was_damaged_half_written_moved_or_never_tried_is_left_out_and_made_anew()
            throws Exception {
        launch();
        ended(start(home.resolve("thidua"), PREPARED, "--prepare"));
        Path cache = only(home.resolve("jobs/target/start"), ".aot");
        Path tried = only(home.resolve("jobs/target/start"), ".tried");
        String told = Files.readString(tried);

        Files.writeString(cache, "cla");
        assertThat(plainly()).startsWith("-Xshare:auto\n");
        ended(start(home.resolve("thidua"), PREPARED, "--prepare"));
        assertThat(plainly()).startsWith("-XX:AOTCache=");

        Files.writeString(tried, told.replace(home.toString(), "/elsewhere"));
        assertThat(plainly()).startsWith("-Xshare:auto\n");
        Files.delete(tried);
        assertThat(plainly()).startsWith("-Xshare:auto\n");
    }

    @Test
    void launchers_at_once_prepare_once_and_what_a_killed_one_left_goes() throws Exception {
        launch();
        Path left = home.resolve("jobs/target/start/.new-1/place/data");
        Files.createDirectories(left);
        Process one = start(home.resolve("thidua"), PREPARED, "--prepare");
        Process two = start(home.resolve("thidua"), PREPARED, "--prepare");

        assertThat(ended(one)).isEqualTo(new Ended(0, "", ""));
        assertThat(ended(two)).isEqualTo(new Ended(0, "", ""));
        assertThat(left).doesNotExist();
        assertThat(plainly()).startsWith("-XX:AOTCache=");
    }

    @Test
    void who_may_not_write_there_and_has_no_folder_of_his_own_starts_as_before() throws Exception {
        launch();
        Map<String, String> nowhere = Map.of("THIDUA_CACHE", "/proc/nowhere");

        Ended ended = ended(start(home.resolve("thidua"), nowhere, "status"));

        assertThat(ended.out()).startsWith("-Xshare:auto\n").endsWith("status\n");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void another_java_or_another_jar_is_prepared_anew_and_the_old_goes() throws Exception {
        launch();
        ended(start(home.resolve("thidua"), PREPARED, "--prepare"));
        Path before = only(home.resolve("jobs/target/start"), ".aot");
        write(jdk.resolve("release"), "JAVA_VERSION=\"26\"\n", false);

        assertThat(ended(start(home.resolve("thidua"), EXPLICIT, "--version")).out())
                .startsWith("-Xshare:auto\n");
        ended(start(home.resolve("thidua"), PREPARED, "--prepare"));
        Path second = only(home.resolve("jobs/target/start"), ".aot");
        write(source("Thidua.java"), "class Thidua { }", false);
        ended(start(home.resolve("thidua"), PREPARED, "--prepare"));

        assertThat(second).isNotEqualTo(before);
        assertThat(only(home.resolve("jobs/target/start"), ".aot")).isNotEqualTo(second);
    }

    @Test
    void words_that_java_refuses_beside_a_cache_leave_it_out() throws Exception {
        launch();
        ended(start(home.resolve("thidua"), PREPARED, "--prepare"));
        Map<String, String> own = Map.of("THIDUA_CACHE", "", "THIDUA_JAVA_OPTS", "-Xshare:off");

        assertThat(ended(start(home.resolve("thidua"), own, "status")).out())
                .startsWith("-Xshare:auto\n")
                .contains("-Xshare:off");
    }

    @Test
    void an_archive_is_prepared_where_the_settings_say_or_not_at_all() throws Exception {
        Path unpacked = folder.resolve("thidua-0.1.0");
        write(unpacked.resolve("thidua"), Files.readString(home.resolve("thidua")), true);
        write(unpacked.resolve("lib/thidua.jar"), "jar", false);
        write(unpacked.resolve("lib/lib/other.jar"), "other", false);
        Map<String, String> named = Map.of("THIDUA_CACHE", folder.resolve("c").toString());

        ended(start(unpacked.resolve("thidua"), named, "--prepare"));
        Ended with = ended(start(unpacked.resolve("thidua"), named, "status"));
        Ended off = ended(start(unpacked.resolve("thidua"), Map.of(), "--prepare"));

        assertThat(with.out())
                .startsWith("-XX:AOTCache=" + only(folder.resolve("c"), ".aot") + "\n")
                .endsWith("-jar\n" + unpacked.resolve("lib/thidua.jar") + "\nstatus\n");
        assertThat(unpacked.resolve("lib/start")).doesNotExist();
        assertThat(off.exit()).isEqualTo(5);
        assertThat(off.err()).contains("set THIDUA_CACHE");
    }

    private static final Map<String, String> PREPARED =
            Map.of("THIDUA_CACHE", "", "SPRING_DATASOURCE_URL", "jdbc:postgresql://db/theirs");

    private static final Map<String, String> EXPLICIT = Map.of("THIDUA_CACHE", "");

    /** What a start says that does not begin to prepare. */
    private String plainly() throws Exception {
        return ended(start(home.resolve("thidua"), PREPARED, "--version")).out();
    }

    private String log() throws IOException {
        return Files.readString(home.resolve("jobs/target/start/prepare.log"));
    }

    private static long count(Path where, String ending) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.filter(file -> file.toString().endsWith(ending)).count();
        }
    }

    private static Path only(Path where, String ending) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(found).hasSize(1);
            return found.getFirst();
        }
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
        builder.environment().put("THIDUA_CACHE", "off");
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
