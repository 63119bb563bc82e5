package thidua.edge.json;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import thidua.core.metric.Metrics;
import thidua.core.metric.YearMeasure;
import thidua.core.overview.MadeUpNight;
import thidua.core.overview.Shown;
import thidua.core.report.CommandRun;
import thidua.core.report.LineageEvent;
import thidua.core.report.LineageEvent.Dataset;
import thidua.core.report.LineageEvent.Kind;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** What is sent to those who watch. */
class WatchJsonTest {
    private static JsonNode tree(byte[] json) {
        return new JsonMapper().readTree(json);
    }

    @Test
    void metrics_are_an_export_request_of_otlp() {
        JsonNode resource =
                tree(OtlpJson.write(
                                Metrics.of(
                                        List.of(YearMeasure.of(MadeUpNight.open())),
                                        List.of(MadeUpNight.ended(3)),
                                        MadeUpNight.ZONE,
                                        "0.1.0"),
                                "0.1.0",
                                MadeUpNight.NIGHT))
                        .at("/resourceMetrics/0");

        assertThat(resource.at("/resource/attributes/0"))
                .isEqualTo(
                        new JsonMapper()
                                .readTree(
                                        "{\"key\": \"service.name\", \"value\": {\"stringValue\":"
                                                + " \"thidua\"}}"));
        JsonNode duration =
                resource.at("/scopeMetrics/0/metrics")
                        .valueStream()
                        .filter(
                                metric ->
                                        metric.at("/name")
                                                .asString()
                                                .equals("thidua_last_run_duration_seconds"))
                        .findFirst()
                        .orElseThrow();
        assertThat(duration.at("/unit").asString()).isEqualTo("s");
        assertThat(duration.at("/gauge/dataPoints"))
                .isEqualTo(
                        new JsonMapper()
                                .readTree(
                                        """
                                        [{"attributes":
                                            [{"key": "command",
                                              "value": {"stringValue": "nightly"}}],
                                          "timeUnixNano": "1642706100000000000",
                                          "asDouble": 75.0}]
                                        """));
    }

    @Test
    void what_the_page_shows_is_read_back_as_it_was_written() {
        Shown shown = new Shown("all", MadeUpNight.shown());

        assertThat(ShownJson.read(ShownJson.write(shown))).contains(shown);
        assertThat(ShownJson.read("{}".getBytes(UTF_8))).isEmpty();
    }

    @Test
    void lineage_is_one_line_an_event_with_all_that_the_schema_requires() {
        String runId = UUID.nameUUIDFromBytes(new byte[] {1}).toString();
        byte[] line =
                LineageJson.write(
                        new LineageEvent(
                                Kind.COMPLETE,
                                MadeUpNight.NIGHT,
                                runId,
                                "nightly",
                                List.of(new Dataset("input/2021/nam-truc.xlsx", "ab12")),
                                List.of(new Dataset("output/2021", "cd34")),
                                "0.1.0"));

        assertThat(new String(line, StandardCharsets.UTF_8).lines()).hasSize(1);
        assertThat(tree(line))
                .isEqualTo(
                        new JsonMapper()
                                .readTree(
                                        """
                                        {"eventType": "COMPLETE",
                                         "eventTime": "2022-01-20T19:15:00Z",
                                         "run": {"runId": "%s"},
                                         "job": {"namespace": "thidua", "name": "nightly",
                                          "facets": {"jobType": {
                                           "_producer": "urn:thidua:0.1.0",
                                           "_schemaURL": "https://openlineage.io/spec/facets/2-0-3/JobTypeJobFacet.json#/$defs/JobTypeJobFacet",
                                           "processingType": "BATCH", "integration": "THIDUA",
                                           "jobType": "JOB"}}},
                                         "inputs": [{"namespace": "file",
                                          "name": "input/2021/nam-truc.xlsx",
                                          "facets": {"version": {
                                           "_producer": "urn:thidua:0.1.0",
                                           "_schemaURL": "https://openlineage.io/spec/facets/1-0-1/DatasetVersionDatasetFacet.json#/$defs/DatasetVersionDatasetFacet",
                                           "datasetVersion": "ab12"}}}],
                                         "outputs": [{"namespace": "file", "name": "output/2021",
                                          "facets": {"version": {
                                           "_producer": "urn:thidua:0.1.0",
                                           "_schemaURL": "https://openlineage.io/spec/facets/1-0-1/DatasetVersionDatasetFacet.json#/$defs/DatasetVersionDatasetFacet",
                                           "datasetVersion": "cd34"}}}],
                                         "producer": "urn:thidua:0.1.0",
                                         "schemaURL": "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent"}
                                        """
                                                .formatted(runId)));
    }

    @Test
    void runs_are_read_as_they_were_written() {
        List<CommandRun> runs =
                List.of(
                        MadeUpNight.begun("run-2", MadeUpNight.NIGHT.plusSeconds(9), 2021),
                        MadeUpNight.ended(3, 2020, 2021));

        assertThat(CommandRunJson.read(CommandRunJson.write(runs))).isEqualTo(runs);
    }
}
