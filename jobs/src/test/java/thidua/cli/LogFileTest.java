package thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import thidua.edge.json.CommandRunJson;
import thidua.edge.server.TestServer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The log of a run, as a program reads it. */
class LogFileTest {
    private static final String PLANTED = "bi-mat-gieo-thu";
    private static final Map<String, String> BEFORE = new HashMap<>();

    @TempDir Path folder;

    @BeforeEach
    void a_log_is_wanted() {
        set("logging.config", "classpath:logback-file.xml");
        set("logging.file.name", folder.resolve("logs/thidua.log").toString());
    }

    @AfterEach
    void properties_are_as_before() {
        BEFORE.forEach(
                (key, value) -> {
                    if (value == null) {
                        System.clearProperty(key);
                    } else {
                        System.setProperty(key, value);
                    }
                });
        BEFORE.clear();
    }

    private static void set(String key, String value) {
        String before = System.setProperty(key, value);
        if (!BEFORE.containsKey(key)) {
            BEFORE.put(key, before);
        }
    }

    private Spoken run() {
        return Spoken.of(
                "run",
                new String[] {
                    "--year=2021",
                    "--input=" + folder.resolve("input"),
                    "--output=" + folder.resolve("output"),
                    "--data=" + folder.resolve("data")
                });
    }

    private void unreachable() {
        set("spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/thidua");
        set("spring.datasource.password", PLANTED);
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("logs/thidua.log"))) {
            lines.add(new JsonMapper().readTree(line));
        }
        return lines;
    }

    private String runId() throws IOException {
        return CommandRunJson.read(Files.readAllBytes(folder.resolve("output/.runs.json")))
                .getFirst()
                .id();
    }

    @Test
    void each_line_knows_its_run_and_the_last_one_how_it_ended() throws Exception {
        unreachable();
        assertThat(run().exit()).isEqualTo(69);
        String id = runId();

        assertThat(lines())
                .allMatch(line -> line.at("/run_id").asString().equals(id))
                .allMatch(line -> line.at("/command").asString().equals("run"))
                .allMatch(line -> line.at("/service/name").asString().equals("thidua"));
        assertThat(lines().stream().map(line -> line.at("/event/action").asString()))
                .contains("failed", "unavailable")
                .endsWith("ended");
        JsonNode last = lines().getLast();
        assertThat(last.at("/exit_code").asInt()).isEqualTo(69);
        assertThat(last.at("/event/outcome").asString()).isEqualTo("failure");
        assertThat(last.at("/event/duration").asLong()).isPositive();
    }

    @Test
    void what_broke_is_there_with_its_stack_and_without_the_password() throws Exception {
        unreachable();
        Spoken said = run();

        String log = Files.readString(folder.resolve("logs/thidua.log"));
        assertThat(lines())
                .anyMatch(
                        line ->
                                line.at("/log/level").asString().equals("ERROR")
                                        && line.at("/error/stack_trace")
                                                .asString()
                                                .contains("PSQLException"));
        assertThat(log + said.said()).doesNotContain(PLANTED);
        assertThat(said.said().lines()).hasSize(1);
    }

    @Test
    void two_runs_have_two_ids_and_one_log() throws Exception {
        unreachable();
        run();
        String first = runId();
        run();

        assertThat(runId()).isNotEqualTo(first);
        assertThat(lines().stream().map(line -> line.at("/run_id").asString()).distinct())
                .containsExactly(first, runId());
    }

    @Test
    void a_step_names_its_job_and_year() throws Exception {
        reachable();
        Path file = folder.resolve("input/2021/nam-truc.xlsx");
        Files.createDirectories(file.getParent());
        Files.copy(Path.of("../input/2021/nam-truc.xlsx"), file);
        assertThat(run().exit()).isZero();

        assertThat(lines())
                .filteredOn(line -> line.at("/event/action").asString().equals("step-ended"))
                .extracting(
                        line ->
                                line.at("/job").asString()
                                        + " "
                                        + line.at("/year").asString()
                                        + " "
                                        + line.at("/step").asString()
                                        + " "
                                        + line.at("/status").asString())
                .contains("ingest 2021 read COMPLETED", "publish 2021 publish COMPLETED");
    }

    @Test
    void a_place_that_cannot_be_written_is_told_and_stops_nothing() throws Exception {
        reachable();
        Path taken = Files.writeString(folder.resolve("taken"), "");
        set("logging.file.name", taken.resolve("thidua.log").toString());
        Spoken said = run();

        assertThat(said.exit()).isEqualTo(65);
        assertThat(said.said()).startsWith("Không ghi được nhật ký vào " + taken);
    }

    private static void reachable() throws Exception {
        PGSimpleDataSource database = TestServer.migrated();
        set(
                "spring.datasource.url",
                "jdbc:postgresql://%s:%d/%s"
                        .formatted(
                                database.getServerNames()[0],
                                database.getPortNumbers()[0],
                                database.getDatabaseName()));
        set("spring.datasource.username", String.valueOf(database.getUser()));
        set("spring.datasource.password", String.valueOf(database.getPassword()));
    }
}
