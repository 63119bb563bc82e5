package thidua.edge.json;

import thidua.core.metric.Metric;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.List;

/** Metrics as OTLP over HTTP takes them in its JSON encoding: an export request. */
public final class OtlpJson {
    private static final long NANOS = 1_000_000_000L;

    private OtlpJson() {}

    public static byte[] write(List<Metric> metrics, String version, Instant at) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ObjectNode all = root.putArray("resourceMetrics").addObject();
        ArrayNode resource = all.putObject("resource").putArray("attributes");
        attribute(resource, "service.name", "thidua");
        attribute(resource, "service.version", version);
        ObjectNode scope = all.putArray("scopeMetrics").addObject();
        scope.putObject("scope").put("name", "thidua");
        ArrayNode list = scope.putArray("metrics");
        long nanos = at.getEpochSecond() * NANOS + at.getNano();
        for (Metric metric : metrics) {
            if (!metric.samples().isEmpty()) {
                put(list.addObject(), metric, Long.toString(nanos));
            }
        }
        return Json.write(root);
    }

    private static void put(ObjectNode node, Metric metric, String nanos) {
        node.put("name", metric.name());
        node.put("description", metric.help());
        node.put("unit", metric.name().endsWith("_seconds") ? "s" : "1");
        ArrayNode points = node.putObject("gauge").putArray("dataPoints");
        for (Metric.Sample sample : metric.samples()) {
            ObjectNode point = points.addObject();
            ArrayNode attributes = point.putArray("attributes");
            sample.labels().forEach((name, value) -> attribute(attributes, name, value));
            // 64-bit integers are texts in this encoding
            point.put("timeUnixNano", nanos);
            point.put("asDouble", sample.value());
        }
    }

    private static void attribute(ArrayNode attributes, String name, String value) {
        attributes.addObject().put("key", name).putObject("value").put("stringValue", value);
    }
}
