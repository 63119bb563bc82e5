package thidua.edge.json;

import org.jspecify.annotations.Nullable;

import thidua.core.explain.Explanation;
import thidua.core.explain.Happening;
import thidua.core.explain.Listed;
import thidua.core.indicator.Figure;
import thidua.core.indicator.Value;
import thidua.core.layout.Quote;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** An explanation for programs: ids and numbers, no sentences. */
public final class ExplanationJson {
    private ExplanationJson() {}

    public static String write(Explanation explained) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        Figure figure = explained.figure();
        root.put("figure_id", figure.id());
        put(root, "as_of", explained.asOf());
        root.put("indicator", figure.indicator().id());
        root.put("unit_code", figure.unit().code());
        root.put("unit_name", figure.unit().name());
        put(root.putObject("value"), figure.value());
        put(root.putObject("previous"), figure.previous());
        put(root, "change", figure.change());
        put(root, "change_percent", figure.changePercent());
        root.put("comparability", figure.comparability().id());
        ArrayNode reasons = root.putArray("reasons");
        figure.reasons().forEach(reasons::add);
        inputs(root, explained);
        ArrayNode editions = root.putArray("editions");
        for (Explanation.Edition edition : explained.editions()) {
            ObjectNode one = editions.addObject();
            LocalDate day = edition.day();
            put(one, "day", day.equals(LocalDate.MIN) ? null : day);
            put(one, edition.value());
            ArrayNode causes = one.putArray("causes");
            for (Happening cause : edition.causes()) {
                causes.addObject().put("kind", cause.kind().id()).put("what", cause.what());
            }
        }
        ArrayNode sources = root.putArray("sources");
        explained.sources().forEach(source -> put(sources.addObject(), source));
        put(root.putObject("computed_again"), explained.again());
        root.put("equal", explained.isEqual());
        ArrayNode differences = root.putArray("differences");
        for (Explanation.Difference difference : explained.differences()) {
            differences
                    .addObject()
                    .put("kind", difference.kind().id())
                    .put("file", difference.path())
                    .put("cell", difference.cell());
        }
        return new String(Json.write(root), StandardCharsets.UTF_8).stripTrailing();
    }

    private static void inputs(ObjectNode root, Explanation explained) {
        ArrayNode inputs = root.putArray("inputs");
        for (Explanation.Input input : explained.inputs()) {
            ObjectNode one = inputs.addObject();
            one.put("indicator", input.indicator().id()).put("unit_code", input.code());
            put(one.putObject("value"), input.now());
            put(one.putObject("previous"), input.before());
        }
        Explanation.Residents residents = explained.residents();
        if (residents != null) {
            root.putObject("residents")
                    .put("number", residents.number())
                    .put("source", residents.source());
        }
    }

    private static void put(ObjectNode node, Explanation.Source source) {
        node.put("file", source.origin().path());
        node.put("sha256", source.origin().sha256());
        put(node, "received_on", source.origin().receivedOn());
        node.put("unit_code", source.origin().unit());
        node.put("table", source.origin().table().id());
        node.put("nil", source.origin().nil());
        node.put("partial", source.origin().partial());
        node.put("erased", source.isErased());
        ArrayNode rows = node.putArray("rows");
        source.rows().forEach(row -> put(rows.addObject(), row));
    }

    private static void put(ObjectNode node, Explanation.Row row) {
        node.put("sheet", row.place().cell().sheet());
        node.put("row", row.place().cell().row());
        ObjectNode adds = node.putObject("adds");
        for (Explanation.Added added : row.adds()) {
            if (added.sum().stated() == 0) {
                adds.putNull(added.role().id());
            } else {
                adds.put(added.role().id(), added.sum().total());
            }
        }
        ArrayNode cells = node.putArray("cells");
        for (Quote cell : row.cells()) {
            cells.addObject()
                    .put("cell", cell.cell().a1())
                    .put("meaning", cell.meaning())
                    .put("text", cell.text())
                    .put("masked", cell.isMasked())
                    .put("erased", cell.isErased());
        }
        Listed.Place counted = row.countedAt();
        if (counted != null) {
            place(node.putObject("counted_at"), counted);
        }
        ArrayNode others = node.putArray("also_listed_at");
        row.others().forEach(other -> place(others.addObject(), other));
        put(node, "revoked_on", row.revokedOn());
    }

    private static void place(ObjectNode node, Listed.Place place) {
        node.put("file", place.origin().path());
        node.put("sheet", place.cell().sheet());
        node.put("cell", place.cell().a1());
    }

    private static void put(ObjectNode node, Value value) {
        put(node, "number", value.number());
        node.put("state", value.state().id());
        ArrayNode reasons = node.putArray("reasons");
        value.reasons().forEach(reasons::add);
    }

    private static void put(ObjectNode node, String name, @Nullable BigDecimal number) {
        if (number == null) {
            node.putNull(name);
        } else {
            node.put(name, new BigDecimal(number.stripTrailingZeros().toPlainString()));
        }
    }

    private static void put(ObjectNode node, String name, @Nullable LocalDate day) {
        node.put(name, day == null ? null : day.toString());
    }
}
