package thidua.edge.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.core.overview.MadeUpNight;
import thidua.core.report.FindingLine;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Findings as SARIF 2.1.0, held against what its schema requires of what we write. */
class SarifJsonTest {
    private static JsonNode sarif(List<FindingLine> findings) {
        return new JsonMapper().readTree(SarifJson.write(findings, "0.1.0"));
    }

    /** All names that stand there, and no other: the schema allows none besides. */
    private static void has(JsonNode node, String... names) {
        assertThat(node.propertyNames().stream().collect(Collectors.toSet()))
                .isEqualTo(Set.of(names));
    }

    @Test
    void each_object_has_what_the_schema_requires_and_nothing_it_does_not_know() {
        JsonNode log = sarif(MadeUpNight.open().open());
        has(log, "$schema", "version", "runs");
        assertThat(log.at("/version").asString()).isEqualTo("2.1.0");
        JsonNode run = log.at("/runs/0");
        has(run, "tool", "columnKind", "results");
        has(run.at("/tool"), "driver");
        has(run.at("/tool/driver"), "name", "version", "rules");
        assertThat(run.at("/results").size()).isEqualTo(3);
        for (JsonNode result : run.at("/results")) {
            has(result, "ruleId", "ruleIndex", "level", "message", "locations", "properties");
            has(result.at("/message"), "text");
            has(result.at("/locations/0"), "physicalLocation", "logicalLocations");
            has(result.at("/locations/0/physicalLocation"), "artifactLocation");
            has(result.at("/locations/0/physicalLocation/artifactLocation"), "uri", "uriBaseId");
            has(result.at("/locations/0/logicalLocations/0"), "fullyQualifiedName");
            assertThat(result.at("/level").asString()).isIn("error", "warning", "note");
            assertThat(
                            run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt() + "/id")
                                    .asString())
                    .isEqualTo(result.at("/ruleId").asString());
        }
    }

    @Test
    void a_finding_names_its_file_and_cell() {
        assertThat(sarif(MadeUpNight.open().open()).at("/runs/0/results/0"))
                .isEqualTo(
                        new JsonMapper()
                                .readTree(
                                        """
                                        {"ruleId": "no-number", "ruleIndex": 0, "level": "error",
                                         "message": {"text": "2021/y-yen.xlsx › Mô hình!F7: <b>ba</b> điểm không phải là số. Sửa ô này"},
                                         "locations": [{
                                          "physicalLocation": {"artifactLocation":
                                           {"uri": "2021/y-yen.xlsx", "uriBaseId": "input"}},
                                          "logicalLocations":
                                           [{"fullyQualifiedName": "Mô hình!F7"}]}],
                                         "properties": {"state": "open"}}
                                        """));
    }

    @Test
    void a_path_is_a_reference_that_holds_no_foreign_letters() {
        FindingLine any = MadeUpNight.open().open().getFirst();
        FindingLine accented =
                new FindingLine(
                        "2021/ý yên.xlsx",
                        any.sha256(),
                        "",
                        "",
                        any.severity(),
                        any.rule(),
                        "",
                        any.message(),
                        any.remedy(),
                        any.state());

        JsonNode location = sarif(List.of(accented)).at("/runs/0/results/0/locations/0");
        has(location, "physicalLocation");
        assertThat(location.at("/physicalLocation/artifactLocation/uri").asString())
                .isEqualTo("2021/%C3%BD%20y%C3%AAn.xlsx");
    }

    @Test
    void nothing_found_is_a_run_without_results() {
        assertThat(sarif(List.of()).at("/runs/0/results").isArray()).isTrue();
        assertThat(sarif(List.of()).at("/runs/0/results").isEmpty()).isTrue();
    }
}
