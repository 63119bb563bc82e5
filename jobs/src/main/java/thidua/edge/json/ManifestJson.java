package thidua.edge.json;

import thidua.core.report.FileProof;
import thidua.core.report.Manifest;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** {@code manifest.json}: written at the end of a pack, read by who verifies it. */
public final class ManifestJson {
    private ManifestJson() {}

    public static byte[] write(Manifest manifest) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("product", manifest.product());
        root.put("year", manifest.year());
        root.put("known_on", manifest.knownOn().toString());
        root.put("provisional", manifest.provisional());
        root.put("units", manifest.units());
        root.put("reported", manifest.reported());
        root.put("inputs", manifest.inputs());
        root.put("settings", manifest.settings());
        if (!manifest.charts().isEmpty()) {
            ObjectNode charts = root.putObject("charts");
            manifest.charts().forEach(charts::put);
        }
        ObjectNode files = root.putObject("files");
        manifest.files()
                .forEach(
                        (path, proof) ->
                                files.putObject(path)
                                        .put("bytes", proof.bytes())
                                        .put("sha256", proof.sha256()));
        return Json.write(root);
    }

    /**
     * @throws UnreadableManifest when it is no JSON, lacks what a manifest has, or names a file
     *     outside its folder
     */
    public static Manifest read(byte[] bytes) {
        try {
            return manifest(Json.read(bytes));
        } catch (JacksonException e) {
            throw new UnreadableManifest(e.getOriginalMessage(), e);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new UnreadableManifest(String.valueOf(e.getMessage()), e);
        }
    }

    private static Manifest manifest(JsonNode root) {
        TreeMap<String, FileProof> files = new TreeMap<>();
        for (Map.Entry<String, JsonNode> file : root.required("files").properties()) {
            JsonNode proof = file.getValue();
            if (!Manifest.isPath(file.getKey())) {
                throw new IllegalArgumentException("no path of a pack: " + file.getKey());
            }
            files.put(
                    file.getKey(),
                    new FileProof(
                            proof.required("bytes").longValue(),
                            proof.required("sha256").stringValue()));
        }
        TreeMap<String, String> charts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> chart : root.path("charts").properties()) {
            charts.put(chart.getKey(), chart.getValue().stringValue());
        }
        return new Manifest(
                root.required("product").stringValue(),
                root.required("year").intValue(),
                LocalDate.parse(root.required("known_on").stringValue()),
                root.required("provisional").booleanValue(),
                // packs of before do not tell
                root.path("units").intValue(0),
                root.path("reported").intValue(0),
                root.required("inputs").stringValue(),
                root.required("settings").stringValue(),
                charts,
                files);
    }
}
