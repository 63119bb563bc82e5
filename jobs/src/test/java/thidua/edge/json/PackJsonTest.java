package thidua.edge.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import thidua.core.report.Approved;
import thidua.core.report.Column;
import thidua.core.report.FileProof;
import thidua.core.report.Manifest;
import thidua.core.report.Report;
import thidua.core.report.Reports;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

class PackJsonTest {
    private static final FileProof PROOF = new FileProof(1269, "ab".repeat(32));
    private static final Manifest MANIFEST =
            new Manifest(
                    "thidua 0.1.0",
                    2021,
                    LocalDate.of(2022, 1, 10),
                    true,
                    10,
                    9,
                    "c".repeat(64),
                    "d".repeat(64),
                    new TreeMap<>(),
                    new TreeMap<>(Map.of("index.html", PROOF, "charts/a.svg", PROOF)));

    private static byte[] dataPackage() {
        Map<String, FileProof> proofs = new HashMap<>();
        Reports.ALL.forEach(report -> proofs.put(report.path(), PROOF));
        return DataPackageJson.write(
                "thidua-36-2021", "Kết quả năm 2021", "Results of 2021", Reports.ALL, proofs);
    }

    @Test
    void the_manifest_is_written_sorted_and_read_back() {
        byte[] json = ManifestJson.write(MANIFEST);

        assertThat(new String(json, StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        {
                          "product": "thidua 0.1.0",
                          "year": 2021,
                          "known_on": "2022-01-10",
                          "provisional": true,
                          "units": 10,
                          "reported": 9,
                          "inputs": "%s",
                          "settings": "%s",
                          "files": {
                            "charts/a.svg": {
                              "bytes": 1269,
                              "sha256": "%s"
                            },
                            "index.html": {
                              "bytes": 1269,
                              "sha256": "%s"
                            }
                          }
                        }
                        """
                                .formatted(
                                        "c".repeat(64),
                                        "d".repeat(64),
                                        "ab".repeat(32),
                                        "ab".repeat(32)));
        assertThat(ManifestJson.read(json)).isEqualTo(MANIFEST);
    }

    @Test
    void a_manifest_of_before_does_not_say_how_many_reported() {
        String now = new String(ManifestJson.write(MANIFEST), StandardCharsets.UTF_8);
        String before = now.replaceAll("\\s*\"(units|reported)\": \\d+,", "");
        Manifest read = ManifestJson.read(before.getBytes(StandardCharsets.UTF_8));
        assertThat(List.of(read.units(), read.reported())).containsExactly(0, 0);
        assertThat(read.files()).isEqualTo(MANIFEST.files());
    }

    @Test
    void what_is_no_manifest_is_refused() {
        for (String other : List.of("", "{", "{}", "[]", "{\"files\": {\"a\": {}}}")) {
            assertRefused(other);
        }
        String whole = new String(ManifestJson.write(MANIFEST), StandardCharsets.UTF_8);
        assertRefused(whole.replace("charts/a.svg", "../2020/index.html"));
        assertRefused(whole.replace("charts/a.svg", "index.html"));
        assertRefused(whole.replace("\"known_on\": \"20", "\"known_on\": \"x"));
        assertRefused(whole.replace("1269", "\"1269\""));
    }

    private static void assertRefused(String manifest) {
        assertThatThrownBy(() -> ManifestJson.read(manifest.getBytes(StandardCharsets.UTF_8)))
                .as(manifest)
                .isInstanceOf(UnreadableManifest.class);
    }

    @Test
    void the_description_of_the_reports_is_as_approved() throws IOException {
        Approved.check("datapackage.json", dataPackage());
    }

    @Test
    void the_description_has_what_the_standard_demands() {
        JsonNode root = Json.read(dataPackage());

        assertThat(root.required("$schema").stringValue())
                .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
        assertThat(root.required("name").stringValue()).matches("[a-z0-9._/-]+");
        assertThat(root.required("resources").size()).isEqualTo(Reports.ALL.size());
        for (int i = 0; i < Reports.ALL.size(); i++) {
            checkResource(root.required("resources").get(i), Reports.ALL.get(i));
        }
    }

    private static void checkResource(JsonNode resource, Report report) {
        assertThat(resource.required("path").stringValue()).isEqualTo(report.path());
        assertThat(resource.required("hash").stringValue()).matches("sha256:[0-9a-f]{64}");
        assertThat(resource.required("bytes").longValue()).isEqualTo(1269);
        JsonNode schema = resource.required("schema");
        List<String> names =
                schema.required("fields")
                        .valueStream()
                        .map(field -> field.required("name").stringValue())
                        .toList();
        assertThat(names)
                .isEqualTo(report.columns().stream().map(Column::name).toList())
                .doesNotHaveDuplicates();
        assertThat(schema.path("primaryKey").valueStream().map(JsonNode::stringValue))
                .isSubsetOf(names);
        for (JsonNode field : schema.required("fields")) {
            assertThat(Set.of("string", "integer", "number", "date", "year"))
                    .contains(field.required("type").stringValue());
            assertThat(field.path("categories").valueStream())
                    .allMatch(c -> c.has("value") && c.has("label") && c.has("label:en"));
        }
        assertThat(schema.required("missingValues").get(0).required("value").stringValue())
                .isEmpty();
    }

    @Test
    void a_report_without_a_file_is_a_mistake_in_the_code() {
        assertThatThrownBy(() -> DataPackageJson.write("x", "", "", Reports.ALL, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
