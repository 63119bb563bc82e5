package thidua.edge.json;

import thidua.core.overview.Overview.Found;
import thidua.core.overview.Overview.OpenFindings;
import thidua.core.overview.Overview.Task;
import thidua.core.overview.Overview.Tasks;
import thidua.core.overview.Overview.YearRow;
import thidua.core.overview.YearPart;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** What the page over all years says of one of them. */
final class PartJson {
    private PartJson() {}

    static ObjectNode node(YearPart part) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        put(node.putObject("row"), part.row());
        node.put("incomplete", part.incomplete());
        node.put("to_mend", part.toMend());
        ArrayNode tasks = node.putArray("tasks");
        part.tasks().tasks().forEach(task -> put(tasks.addObject(), task));
        put(node.putObject("findings"), part.findings());
        return node;
    }

    private static void put(ObjectNode node, YearRow row) {
        node.put("year", row.year());
        node.put("pack", row.pack());
        node.put("tone", row.tone());
        node.put("state", row.state());
        node.put("published", row.published());
        node.put("reported", row.reported());
        node.put("absent", row.absent());
        node.put("findings", row.findings());
    }

    private static void put(ObjectNode node, Task task) {
        node.put("what", task.what());
        node.put("how", task.how());
        ArrayNode whom = node.putArray("whom");
        task.whom().forEach(whom::add);
    }

    private static void put(ObjectNode node, OpenFindings findings) {
        node.put("count", findings.count());
        ArrayNode found = node.putArray("found");
        for (Found each : findings.found()) {
            ObjectNode one = found.addObject();
            one.put("severity", each.severity());
            one.put("place", each.place());
            one.put("message", each.message());
            one.put("remedy", each.remedy());
        }
        node.put("more", findings.more());
        node.put("all", findings.all());
    }

    static YearPart part(JsonNode node) {
        YearRow row = row(node.required("row"));
        return new YearPart(
                row,
                node.required("incomplete").booleanValue(),
                node.required("to_mend").intValue(),
                new Tasks(
                        row.year(),
                        node.required("tasks").valueStream().map(PartJson::task).toList()),
                findings(node.required("findings"), row.year()));
    }

    private static YearRow row(JsonNode node) {
        return new YearRow(
                node.required("year").intValue(),
                text(node, "pack"),
                text(node, "tone"),
                text(node, "state"),
                text(node, "published"),
                text(node, "reported"),
                text(node, "absent"),
                text(node, "findings"));
    }

    private static Task task(JsonNode node) {
        List<String> whom = node.required("whom").valueStream().map(JsonNode::stringValue).toList();
        return new Task(text(node, "what"), text(node, "how"), whom);
    }

    private static OpenFindings findings(JsonNode node, int year) {
        return new OpenFindings(
                year,
                text(node, "count"),
                node.required("found").valueStream().map(PartJson::found).toList(),
                text(node, "more"),
                text(node, "all"));
    }

    private static Found found(JsonNode node) {
        return new Found(
                text(node, "severity"),
                text(node, "place"),
                text(node, "message"),
                text(node, "remedy"));
    }

    private static String text(JsonNode node, String key) {
        return node.required(key).stringValue();
    }
}
