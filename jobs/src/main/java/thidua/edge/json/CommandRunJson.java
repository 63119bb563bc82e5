package thidua.edge.json;

import org.jspecify.annotations.Nullable;

import thidua.core.report.CommandRun;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/** The last runs of commands that publish, as they are kept beside what they published. */
public final class CommandRunJson {
    private CommandRunJson() {}

    public static byte[] write(List<CommandRun> runs) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode all = root.putArray("runs");
        runs.forEach(run -> put(all.addObject(), run));
        return Json.write(root);
    }

    static void put(ObjectNode node, CommandRun run) {
        node.put("id", run.id());
        node.put("command", run.command());
        node.put("year", run.year());
        node.put("started_at", run.startedAt().toString());
        node.put("ended_at", run.endedAt() == null ? null : run.endedAt().toString());
        node.put("exit_code", run.exitCode());
        ArrayNode published = node.putArray("published");
        run.published().forEach(published::add);
        ArrayNode said = node.putArray("said");
        run.said().forEach(said::add);
        node.put("product", run.product());
    }

    /** None where the bytes are not such a list: nothing but a view depends on it. */
    public static List<CommandRun> read(byte[] bytes) {
        try {
            return Json.read(bytes)
                    .required("runs")
                    .valueStream()
                    .map(CommandRunJson::run)
                    .toList();
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            return List.of();
        }
    }

    private static CommandRun run(JsonNode node) {
        String ended = text(node, "ended_at");
        return new CommandRun(
                node.required("id").stringValue(),
                node.required("command").stringValue(),
                number(node, "year"),
                Instant.parse(node.required("started_at").stringValue()),
                ended == null ? null : Instant.parse(ended),
                number(node, "exit_code"),
                node.required("published").valueStream().map(JsonNode::intValue).toList(),
                node.required("said").valueStream().map(JsonNode::stringValue).toList(),
                node.required("product").stringValue());
    }

    private static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.required(key);
        return value.isNull() ? null : value.stringValue();
    }

    private static @Nullable Integer number(JsonNode node, String key) {
        JsonNode value = node.required(key);
        return value.isNull() ? null : value.intValue();
    }
}
