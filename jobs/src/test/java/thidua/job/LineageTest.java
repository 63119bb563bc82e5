package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import thidua.core.overview.MadeUpNight;
import thidua.job.RunListener.RunBegin;
import thidua.job.RunListener.RunEnd;
import thidua.job.RunListener.YearEnd;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A run as OpenLineage hears of it. */
class LineageTest {
    private static final RunBegin BEGIN =
            new RunBegin(
                    UUID.nameUUIDFromBytes(new byte[] {7}),
                    "nightly",
                    null,
                    null,
                    MadeUpNight.NIGHT);

    @TempDir Path folder;

    private List<JsonNode> told(Outcome outcome) throws IOException {
        Path file = folder.resolve("lineage.ndjson");
        Lineage lineage =
                new Lineage(
                        new Binder(
                                        new MapConfigurationPropertySource(
                                                Map.of("thidua.watch.lineage", file.toString())))
                                .bindOrCreate("thidua", Settings.class));
        YearEnd year =
                new YearEnd(
                        2021,
                        outcome,
                        true,
                        outcome == Outcome.DONE ? "cd34" : null,
                        folder,
                        null,
                        MadeUpNight.NIGHT,
                        MadeUpNight.NIGHT,
                        null);
        lineage.began(BEGIN);
        lineage.ended(
                new RunEnd(
                        BEGIN,
                        MadeUpNight.NIGHT.plusSeconds(9),
                        outcome,
                        List.of(year),
                        List.of(),
                        List.of()));
        return Files.readAllLines(file).stream().map(new JsonMapper()::readTree).toList();
    }

    @Test
    void a_run_is_told_at_its_beginning_and_at_its_end_under_one_id() throws IOException {
        List<JsonNode> events = told(Outcome.DONE);

        assertThat(events)
                .extracting(event -> event.at("/eventType").asString())
                .containsExactly("START", "COMPLETE");
        assertThat(events)
                .extracting(event -> event.at("/run/runId").asString())
                .containsOnly(BEGIN.runId().toString());
        assertThat(events.getLast().at("/outputs/0/name").asString()).isEqualTo("output/2021");
    }

    @Test
    void what_did_not_end_well_is_told_as_it_ended() throws IOException {
        assertThat(told(Outcome.STOPPED).get(1).at("/eventType").asString()).isEqualTo("ABORT");
        List<JsonNode> events = told(Outcome.GATE_REFUSED);

        assertThat(events).hasSize(4).last().returns("FAIL", e -> e.at("/eventType").asString());
        assertThat(events.getLast().at("/outputs").isEmpty()).isTrue();
    }
}
