package thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

import thidua.job.Outcome;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The schedules that come along know every way in which a night can end. */
class ServiceFilesTest {
    private static final Path FILES = Path.of("dist/service");

    /** What a scheduler does after a run. */
    private enum Then {
        CONTENT,
        TRIES_AGAIN,
        CALLS_A_PERSON
    }

    private static final Map<Outcome, Then> WANTED =
            new EnumMap<>(
                    Map.of(
                            Outcome.DONE, Then.CONTENT,
                            Outcome.DONE_WITH_REFUSALS, Then.CONTENT,
                            Outcome.STOPPED, Then.CONTENT,
                            Outcome.UNAVAILABLE, Then.TRIES_AGAIN,
                            Outcome.HELD, Then.TRIES_AGAIN,
                            Outcome.MISUSED, Then.CALLS_A_PERSON,
                            Outcome.FAILED, Then.CALLS_A_PERSON,
                            Outcome.GATE_REFUSED, Then.CALLS_A_PERSON,
                            Outcome.NOTHING_READABLE, Then.CALLS_A_PERSON));

    @TempDir Path folder;

    @Test
    void the_unit_knows_what_each_exit_code_wants() throws IOException {
        Map<String, String> unit = unit("thidua-nightly.service");
        List<String> fine = List.of(unit.getOrDefault("SuccessExitStatus", "").split(" "));
        List<String> last = List.of(unit.getOrDefault("RestartPreventExitStatus", "").split(" "));

        assertThat(unit).containsEntry("Restart", "on-failure");
        assertThat(
                        thens(
                                code -> code == 0 || fine.contains("" + code),
                                code -> last.contains("" + code)))
                .isEqualTo(WANTED);
        assertThat(unit).containsEntry("KillSignal", "SIGTERM").containsEntry("KillMode", "mixed");
    }

    @Test
    void the_timer_goes_by_the_time_of_the_office_and_makes_up_for_a_missed_night()
            throws IOException {
        assertThat(unit("thidua-nightly.timer"))
                .containsEntry("OnCalendar", "*-*-* 01:30:00 Asia/Ho_Chi_Minh")
                .containsEntry("Persistent", "true");
    }

    @Test
    void the_cron_job_tries_again_what_passes_by_itself() throws IOException {
        Map<?, ?> job = map(cronJob(), "spec", "jobTemplate", "spec");
        Map<?, ?> onExit = map(list(map(job, "podFailurePolicy"), "rules").getFirst());
        List<?> last = list(map(onExit, "onExitCodes"), "values");
        Map<Outcome, Then> wanted = new EnumMap<>(WANTED);
        // a pod that was moved has to go on elsewhere
        wanted.put(Outcome.STOPPED, Then.TRIES_AGAIN);

        assertThat(onExit.get("action")).isEqualTo("FailJob");
        assertThat(thens(code -> code == 0 || code == 3, last::contains)).isEqualTo(wanted);
        assertThat(map(cronJob(), "spec").get("timeZone")).isEqualTo("Asia/Ho_Chi_Minh");
        assertThat(map(cronJob(), "spec").get("concurrencyPolicy")).isEqualTo("Forbid");
    }

    @Test
    void the_cron_job_takes_secrets_by_reference_and_is_nobody() throws IOException {
        Map<?, ?> container = container();
        Map<String, Object> secrets = new LinkedHashMap<>();
        for (Object variable : list(container, "env")) {
            Map<?, ?> entry = map(variable);
            if (entry.get("value") == null) {
                secrets.put(
                        (String) entry.get("name"),
                        map(entry, "valueFrom", "secretKeyRef").get("key"));
            }
        }

        assertThat(secrets)
                .isEqualTo(
                        Map.of(
                                "SPRING_DATASOURCE_URL", "url",
                                "SPRING_DATASOURCE_USERNAME", "username",
                                "SPRING_DATASOURCE_PASSWORD", "password"));
        assertThat(map(container, "securityContext"))
                .isEqualTo(
                        Map.of(
                                "allowPrivilegeEscalation", false,
                                "readOnlyRootFilesystem", true,
                                "capabilities", Map.of("drop", List.of("ALL"))));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "2,2", "3,0", "4,4", "5,5", "6,6", "65,65", "69,69", "75,75"})
    void the_cron_job_and_cron_make_a_success_of_3_only(int ended, int told) throws Exception {
        Path program = program("exit " + ended);

        assertThat(started(podScript(program)).waitFor()).isEqualTo(told);
        boolean content = started(cronCommand(program)).waitFor() == 0;
        assertThat(content).isEqualTo(told == 0);
    }

    @Test
    void a_pod_that_is_to_go_lets_the_program_come_to_its_safe_point() throws Exception {
        Path ready = folder.resolve("ready");
        Path program =
                program(
                        "trap 'for i in 1 2 3; do sleep 0.1; done; exit 4' TERM; : >'"
                                + ready
                                + "'; while :; do sleep 0.1; done");

        Process pod = started(podScript(program));
        while (Files.notExists(ready)) {
            assertThat(pod.isAlive()).as("the pod waits for the program").isTrue();
            Thread.sleep(10);
        }
        pod.toHandle().destroy(); // the signal alone: its output stays open

        assertThat(pod.waitFor()).isEqualTo(4);
    }

    @Test
    void systemd_finds_no_fault_with_the_units() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/systemd-analyze")), "no systemd");
        for (String name : List.of("thidua-nightly.service", "thidua-nightly.timer")) {
            String text = Files.readString(FILES.resolve(name));
            String here = program("exit 0").toString();
            Files.writeString(
                    folder.resolve(name),
                    text.replace("ExecStart=/opt/thidua/thidua", "ExecStart=" + here));
        }
        Process systemd =
                new ProcessBuilder(
                                "systemd-analyze",
                                "verify",
                                "./thidua-nightly.service",
                                "./thidua-nightly.timer")
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(systemd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said.lines().filter(line -> line.contains("thidua-nightly"))).isEmpty();
        assertThat(systemd.waitFor()).isZero();
    }

    @Test
    void the_settings_to_start_from_can_be_taken_as_they_are() throws IOException {
        String text = Files.readString(Path.of("dist/application.yaml"));
        String taken = text.substring(text.indexOf("# thidua:")).replaceAll("(?m)^# ", "");
        Map<?, ?> settings = new Yaml().load(taken);

        assertThat(new TreeSet<>(map(settings, "thidua").keySet()).toString())
                .isEqualTo("[committee, deliver, due, province]");
        assertThat((Object) new Yaml().load(text)).isNull();
        assertThat(taken).doesNotContain("password");
    }

    private static Map<Outcome, Then> thens(Predicate<Integer> fine, Predicate<Integer> last) {
        Map<Outcome, Then> thens = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            int code = outcome.exitCode();
            Then then = last.test(code) ? Then.CALLS_A_PERSON : Then.TRIES_AGAIN;
            thens.put(outcome, fine.test(code) ? Then.CONTENT : then);
        }
        return thens;
    }

    private static Map<String, String> unit(String name) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String line : Files.readAllLines(FILES.resolve(name))) {
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                entries.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return entries;
    }

    private static Map<?, ?> cronJob() throws IOException {
        return new Yaml().load(Files.readString(FILES.resolve("cronjob.yaml")));
    }

    private static Map<?, ?> container() throws IOException {
        Map<?, ?> pod = map(cronJob(), "spec", "jobTemplate", "spec", "template", "spec");
        return map(list(pod, "containers").getFirst());
    }

    private static Map<?, ?> map(Object start, String... keys) {
        Object at = start;
        for (String key : keys) {
            at = requireNonNull(((Map<?, ?>) at).get(key), key);
        }
        return (Map<?, ?>) at;
    }

    private static List<?> list(Map<?, ?> map, String key) {
        return (List<?>) requireNonNull(map.get(key), key);
    }

    private static String podScript(Path program) throws IOException {
        String script = (String) list(container(), "args").getFirst();
        return script.replace("/opt/thidua/thidua", "'" + program + "'");
    }

    private static String cronCommand(Path program) throws IOException {
        try (Stream<String> lines = Files.lines(FILES.resolve("thidua.cron"))) {
            String line = lines.filter(each -> each.startsWith("30 1 ")).findFirst().orElseThrow();
            return line.substring(line.indexOf("cd /var"))
                    .replace("/var/lib/thidua", "/tmp")
                    .replace("/opt/thidua/thidua", "'" + program + "'");
        }
    }

    private Path program(String script) throws IOException {
        Path program = folder.resolve("thidua");
        Files.writeString(program, "#!/bin/bash\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return program;
    }

    private static Process started(String script) throws IOException {
        var line = new ArrayList<>(List.of("bash", "-c", script));
        return new ProcessBuilder(line).redirectErrorStream(true).start();
    }
}
