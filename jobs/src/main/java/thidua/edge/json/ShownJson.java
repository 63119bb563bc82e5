package thidua.edge.json;

import thidua.core.finding.Severity;
import thidua.core.metric.YearMeasure;
import thidua.core.overview.Shown;
import thidua.core.overview.Shown.ShownYear;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the page over all years shows, as it is kept beside it. */
public final class ShownJson {
    private ShownJson() {}

    public static byte[] write(Shown shown) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("of", shown.of());
        ArrayNode years = root.putArray("years");
        for (ShownYear year : shown.years()) {
            ObjectNode node = years.addObject();
            node.put("of", year.of());
            put(node.putObject("measure"), year.measure());
            node.set("part", PartJson.node(year.part()));
        }
        return Json.write(root);
    }

    private static void put(ObjectNode node, YearMeasure year) {
        node.put("year", year.year());
        node.put("read", year.read());
        node.put("loaded", year.loaded());
        node.put("rejected", year.rejected());
        ObjectNode findings = node.putObject("findings");
        year.findings().forEach((severity, count) -> findings.put(severity.name(), count));
        node.put("expected", year.expected());
        node.put("reported", year.reported());
        node.put("waived", year.waived());
        ArrayNode owed = node.putArray("owed");
        year.owed().forEach(day -> owed.add(day.toString()));
        Instant at = year.publishedAt();
        node.put("published_at", at == null ? null : at.toString());
        node.put("provisional", year.provisional());
    }

    /** Empty where the bytes are nothing of the kind: then it is asked for once more. */
    public static Optional<Shown> read(byte[] bytes) {
        try {
            JsonNode root = Json.read(bytes);
            List<ShownYear> years =
                    root.required("years").valueStream().map(ShownJson::year).toList();
            return Optional.of(new Shown(root.required("of").stringValue(), years));
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ShownYear year(JsonNode node) {
        return new ShownYear(
                node.required("of").stringValue(),
                measure(node.required("measure")),
                PartJson.part(node.required("part")));
    }

    private static YearMeasure measure(JsonNode node) {
        Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            findings.put(severity, node.required("findings").required(severity.name()).intValue());
        }
        JsonNode at = node.required("published_at");
        return new YearMeasure(
                node.required("year").intValue(),
                node.required("read").intValue(),
                node.required("loaded").intValue(),
                node.required("rejected").intValue(),
                findings,
                node.required("expected").intValue(),
                node.required("reported").intValue(),
                node.required("waived").intValue(),
                node.required("owed")
                        .valueStream()
                        .map(day -> LocalDate.parse(day.stringValue()))
                        .toList(),
                at.isNull() ? null : Instant.parse(at.stringValue()),
                node.required("provisional").booleanValue());
    }
}
